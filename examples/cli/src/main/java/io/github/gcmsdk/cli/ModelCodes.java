package io.github.gcmsdk.cli;

import io.github.gcmsdk.commitment.FrameworkKind;
import io.github.gcmsdk.commitment.PledgeForm;
import io.github.gcmsdk.commitment.PledgeKind;
import io.github.gcmsdk.commitment.PledgeStatus;
import io.github.gcmsdk.commitment.ReviewEvidenceKind;
import io.github.gcmsdk.commitment.ReviewGap;
import io.github.gcmsdk.commitment.ScopeLevel;
import io.github.gcmsdk.fund.BudgetCategory;
import io.github.gcmsdk.fund.ContributionStage;
import io.github.gcmsdk.fund.EarmarkingLevel;
import io.github.gcmsdk.fund.MarkerKind;
import io.github.gcmsdk.fund.ProgrammeStatus;
import io.github.gcmsdk.fund.ResultLevel;
import io.github.gcmsdk.fund.StatementLineKind;
import io.github.gcmsdk.fund.TransferDirection;
import io.github.gcmsdk.fund.TransferPurpose;
import io.github.gcmsdk.journey.Regularity;
import io.github.gcmsdk.journey.ReturnKind;
import io.github.gcmsdk.journey.StageKind;
import io.github.gcmsdk.network.ActivityStatus;
import io.github.gcmsdk.network.EventKind;
import io.github.gcmsdk.network.NetworkLevel;
import io.github.gcmsdk.network.ParticipantRole;
import io.github.gcmsdk.network.Role;
import io.github.gcmsdk.network.WorkingGroupKind;
import io.github.gcmsdk.record.Coded;
import io.github.gcmsdk.record.Sensitivity;
import io.github.gcmsdk.stakeholder.GovernmentSector;
import io.github.gcmsdk.stakeholder.StakeholderKind;
import io.github.gcmsdk.stakeholder.StakeholderLevel;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The code lists of the data model itself: they are no reference data, and have no source but the model. */
final class ModelCodes {

    private static final Map<String, List<? extends Coded>> LISTS = lists();

    private ModelCodes() {}

    private static Map<String, List<? extends Coded>> lists() {
        Map<String, List<? extends Coded>> lists = new TreeMap<>();
        lists.put("activity-status", List.of(ActivityStatus.values()));
        lists.put("budget-category", List.of(BudgetCategory.values()));
        lists.put("contribution-stage", List.of(ContributionStage.values()));
        lists.put("earmarking-level", List.of(EarmarkingLevel.values()));
        lists.put("event-kind", List.of(EventKind.values()));
        lists.put("framework-kind", List.of(FrameworkKind.values()));
        lists.put("government-sector", List.of(GovernmentSector.values()));
        lists.put("marker-kind", List.of(MarkerKind.values()));
        lists.put("network-level", List.of(NetworkLevel.values()));
        lists.put("participant-role", List.of(ParticipantRole.values()));
        lists.put("pledge-form", List.of(PledgeForm.values()));
        lists.put("pledge-kind", List.of(PledgeKind.values()));
        lists.put("pledge-status", List.of(PledgeStatus.values()));
        lists.put("programme-status", List.of(ProgrammeStatus.values()));
        lists.put("regularity", List.of(Regularity.values()));
        lists.put("result-level", List.of(ResultLevel.values()));
        lists.put("return-kind", List.of(ReturnKind.values()));
        lists.put("review-evidence-kind", List.of(ReviewEvidenceKind.values()));
        lists.put("review-gap", List.of(ReviewGap.values()));
        lists.put("role", List.of(Role.values()));
        lists.put("scope-level", List.of(ScopeLevel.values()));
        lists.put("sensitivity", List.of(Sensitivity.values()));
        lists.put("stage-kind", List.of(StageKind.values()));
        lists.put("stakeholder-kind", List.of(StakeholderKind.values()));
        lists.put("stakeholder-level", List.of(StakeholderLevel.values()));
        lists.put("statement-line-kind", List.of(StatementLineKind.values()));
        lists.put("transfer-direction", List.of(TransferDirection.values()));
        lists.put("transfer-purpose", List.of(TransferPurpose.values()));
        lists.put("working-group-kind", List.of(WorkingGroupKind.values()));
        return Collections.unmodifiableMap(lists);
    }

    /** The lists by their names. */
    static Map<String, List<? extends Coded>> all() {
        return LISTS;
    }
}
