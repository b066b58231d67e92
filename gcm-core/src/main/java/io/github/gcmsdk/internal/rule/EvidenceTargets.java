package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.commitment.NationalImplementationPlan;
import io.github.gcmsdk.commitment.PlanAction;
import io.github.gcmsdk.commitment.ReviewEvidence;
import io.github.gcmsdk.commitment.ReviewEvidenceKind;
import io.github.gcmsdk.commitment.ReviewSection;
import io.github.gcmsdk.commitment.VoluntaryReview;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.RecordId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the evidence of reviews refers to. The type of its reference is any record; its kind says more: the name of a type,
 * which need not be registered, or an action of a plan, which is a part and no record.
 */
final class EvidenceTargets {

    /** Stands for the type of a plan's actions. No type is called so. */
    static final String PLAN_ACTION = "\nplan-action";

    /** What evidence of no known kind may name: any record, and any action of a plan. */
    static final String ANY = "\nevidence";

    private EvidenceTargets() {}

    /** What the evidence of a record must lead to, by the place of the reference; empty if it has none. */
    static Map<String, String> of(GcmRecord record) {
        if (!(record instanceof VoluntaryReview review)) {
            return Map.of();
        }
        Map<String, String> targets = new HashMap<>();
        for (int i = 0; i < review.sections().size(); i++) {
            ReviewSection section = review.sections().get(i);
            List<ReviewEvidence> evidence = section == null ? List.of() : section.evidence();
            for (int j = 0; j < evidence.size(); j++) {
                if (evidence.get(j) != null) {
                    String pointer = "/sections/" + i + "/evidence/" + j + "/ref";
                    targets.put(review.meta().rest().partnerPointer(pointer), of(evidence.get(j)));
                }
            }
        }
        return targets;
    }

    private static String of(ReviewEvidence evidence) {
        if (evidence.kind() == null || !evidence.kind().isKnown()) {
            return ANY;
        }
        return evidence.kind().is(ReviewEvidenceKind.PLAN_ACTION)
                ? PLAN_ACTION
                : evidence.kind().code();
    }

    /** The ids of a plan's actions; none for other records. */
    static Stream<String> actions(GcmRecord record) {
        return record instanceof NationalImplementationPlan plan
                ? plan.priorities().stream()
                        .filter(Objects::nonNull)
                        .flatMap(priority -> priority.actions().stream())
                        .filter(Objects::nonNull)
                        .map(PlanAction::id)
                        .filter(id -> id != null && RecordId.isWellFormed(id))
                : Stream.empty();
    }
}
