package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.commitment.NationalImplementationPlan;
import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.commitment.PolicyFramework;
import io.github.gcmsdk.commitment.Practice;
import io.github.gcmsdk.commitment.VoluntaryReview;
import io.github.gcmsdk.fund.Contribution;
import io.github.gcmsdk.fund.Expenditure;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.fund.FundStatement;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.Transfer;
import io.github.gcmsdk.journey.JourneyAccount;
import io.github.gcmsdk.network.Event;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.lang.invoke.MethodHandles;
import java.util.List;

/** The record types of this library, in the order of the documentation. */
public final class StandardTypes {

    private static final List<RecordType<?>> ALL = List.of(
            type("stakeholder", Stakeholder.class),
            type("network", MigrationNetwork.class),
            type("event", Event.class),
            type("fund", Fund.class),
            type("contribution", Contribution.class),
            type("joint-programme", JointProgramme.class),
            type("transfer", Transfer.class),
            type("expenditure", Expenditure.class),
            type("fund-statement", FundStatement.class),
            type("pledge", Pledge.class),
            type("practice", Practice.class),
            type("policy-framework", PolicyFramework.class),
            type("national-implementation-plan", NationalImplementationPlan.class),
            type("voluntary-review", VoluntaryReview.class),
            type("journey-account", JourneyAccount.class));

    private StandardTypes() {}

    private static <T extends GcmRecord> RecordType<T> type(String name, Class<T> type) {
        // Proven by PlanCompilerTest and StandardTypesTest.
        return RecordType.of(name, type, MethodHandles.lookup()).proven();
    }

    /** All types. */
    public static List<RecordType<?>> all() {
        return ALL;
    }
}
