package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.commitment.NationalImplementationPlan;
import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.commitment.Practice;
import io.github.gcmsdk.commitment.VoluntaryReview;
import io.github.gcmsdk.fund.Contribution;
import io.github.gcmsdk.fund.Expenditure;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.fund.FundStatement;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.Marker;
import io.github.gcmsdk.fund.Transfer;
import io.github.gcmsdk.journey.JourneyAccount;
import io.github.gcmsdk.journey.JourneyStage;
import io.github.gcmsdk.network.Event;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which rules stand for which type. */
public final class StandardRules {

    private StandardRules() {}

    /** The rules that span the members of a type of ours; none for others. */
    public static List<? extends RecordRule<?>> of(Class<?> type) {
        if (type == MigrationNetwork.class) {
            return NetworkRules.ofNetworks();
        } else if (type == Event.class) {
            return NetworkRules.ofEvents();
        } else if (type == Pledge.class) {
            return PledgeRules.all();
        } else if (type == Practice.class) {
            return PracticeRules.all();
        } else if (type == NationalImplementationPlan.class) {
            return PlanRules.all();
        } else if (type == VoluntaryReview.class) {
            return ReviewRules.all();
        } else if (type == Fund.class) {
            return FundRules.ofFunds();
        } else if (type == Contribution.class) {
            return FundRules.ofContributions();
        } else if (type == JointProgramme.class) {
            return ProgrammeRules.all();
        } else if (type == Marker.class) {
            return ProgrammeRules.ofMarkers();
        } else if (type == Transfer.class) {
            return FundRules.ofTransfers();
        } else if (type == Expenditure.class) {
            return FundRules.ofExpenditures();
        } else if (type == FundStatement.class) {
            return FundRules.ofStatements();
        } else if (type == JourneyAccount.class) {
            return PrivacyRules.ofAccounts();
        } else if (type == JourneyStage.class) {
            return PrivacyRules.ofStages();
        }
        return ValueRules.of(type);
    }

    /** Every rule of ours, in the order of the documentation. */
    public static List<Rule> all() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        List<Rule> listed = new ArrayList<>(ReaderRules.all());
        listed.addAll(CsvRules.all());
        listed.addAll(ValueRules.all());
        DatasetRules.all().forEach(rule -> listed.addAll(rule.rules()));
        NetworkRules.ofNetworks().forEach(rule -> listed.add(rule.rule()));
        NetworkRules.ofEvents().forEach(rule -> listed.add(rule.rule()));
        FundRules.ofFunds().forEach(rule -> listed.add(rule.rule()));
        FundRules.ofContributions().forEach(rule -> listed.add(rule.rule()));
        ProgrammeRules.all().forEach(rule -> listed.add(rule.rule()));
        ProgrammeRules.ofMarkers().forEach(rule -> listed.add(rule.rule()));
        FundRules.ofTransfers().forEach(rule -> listed.add(rule.rule()));
        FundRules.ofExpenditures().forEach(rule -> listed.add(rule.rule()));
        FundRules.ofStatements().forEach(rule -> listed.add(rule.rule()));
        PledgeRules.all().forEach(rule -> listed.add(rule.rule()));
        listed.addAll(WaiverRules.all());
        PracticeRules.all().forEach(rule -> listed.add(rule.rule()));
        PlanRules.all().forEach(rule -> listed.add(rule.rule()));
        ReviewRules.all().forEach(rule -> listed.add(rule.rule()));
        listed.addAll(PrivacyRules.everywhere());
        listed.addAll(IndicatorRules.all());
        PrivacyRules.ofAccounts().forEach(rule -> listed.add(rule.rule()));
        PrivacyRules.ofStages().forEach(rule -> listed.add(rule.rule()));
        listed.forEach(rule -> rules.putIfAbsent(rule.code(), rule));
        Map<String, List<Rule>> byArea = new LinkedHashMap<>();
        for (Rule rule : rules.values()) {
            String area = rule.code().substring(0, rule.code().indexOf('.'));
            byArea.computeIfAbsent(area, a -> new ArrayList<>()).add(rule);
        }
        return byArea.values().stream().flatMap(List::stream).toList();
    }
}
