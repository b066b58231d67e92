package io.github.gcmsdk.indicator.internal.rule;

import io.github.gcmsdk.indicator.policy.AnswerValue;
import io.github.gcmsdk.indicator.policy.PolicyAnswer;
import io.github.gcmsdk.indicator.policy.PolicyAssessment;
import io.github.gcmsdk.internal.rule.IndicatorRules;
import io.github.gcmsdk.rule.Problems;
import io.github.gcmsdk.rule.RecordRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks of assessments of policies. */
final class AssessmentRules {

    private static final int DOMAINS = 6;
    private static final int ITEMS = 5;

    private AssessmentRules() {}

    static List<RecordRule<? super PolicyAssessment>> all() {
        return List.of(new RecordRule<>(IndicatorRules.INCOMPLETE, AssessmentRules::incomplete));
    }

    private static void incomplete(PolicyAssessment assessment, Problems out) {
        Set<String> answered = new HashSet<>();
        for (PolicyAnswer answer : assessment.answers()) {
            if (answer != null && answer.answer() != null && !answer.answer().is(AnswerValue.UNKNOWN)) {
                answered.add(answer.domain() + "." + answer.item());
            }
        }
        List<String> open = new ArrayList<>();
        for (int domain = 1; domain <= DOMAINS; domain++) {
            for (int item = 1; item <= ITEMS; item++) {
                if (!answered.contains(domain + "." + item)) {
                    open.add(domain + "." + item);
                }
            }
        }
        if (!open.isEmpty()) {
            out.at("/answers", "count", "" + open.size(), "items", String.join(", ", open));
        }
    }
}
