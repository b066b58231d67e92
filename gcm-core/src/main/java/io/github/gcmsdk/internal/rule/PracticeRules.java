package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.commitment.Practice;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import java.util.List;

/** The rules about one practice. */
final class PracticeRules {

    private static final RecordRule<Practice> EVIDENCE_MISSING = Rule.info(
                    "practice.evidence-missing", "A practice names nothing that shows what it achieved.")
            .reads("evidence")
            .record((practice, out) -> {
                boolean none = practice.evidence().stream()
                        .allMatch(evidence -> evidence.title().isEmpty() && evidence.uri() == null);
                if (none) {
                    out.at("/evidence");
                }
            });

    private PracticeRules() {}

    static List<RecordRule<Practice>> all() {
        return List.of(EVIDENCE_MISSING);
    }
}
