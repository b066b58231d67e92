package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.commitment.ReviewCoverage;
import io.github.gcmsdk.commitment.ReviewSection;
import io.github.gcmsdk.commitment.VoluntaryReview;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.rule.Problems;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules about one voluntary review. */
final class ReviewRules {

    private static final RecordRule<VoluntaryReview> OBJECTIVES_SILENT = Rule.info(
                    "review.objectives-silent", "A review says nothing about some objectives, and not why.")
            .basis("A/RES/73/195, paragraph 53")
            .reads("sections")
            .record(ReviewRules::objectivesSilent);

    private static final RecordRule<VoluntaryReview> SECTION_EMPTY = Rule.warning(
                    "review.section-empty",
                    "A section of a review names objectives, and has neither a narrative nor evidence nor a gap.")
            .reads("sections")
            .record((review, out) -> {
                for (int i = 0; i < review.sections().size(); i++) {
                    ReviewSection section = review.sections().get(i);
                    if (!section.objectives().isEmpty() && saysNothing(section)) {
                        out.at("/sections/" + i, "objectives", numbers(section.objectives()));
                    }
                }
            });

    private static final RecordRule<VoluntaryReview> REPORT_AND_GAP = Rule.warning(
                    "review.report-and-gap", "A review reports on an objective, and also says why it does not.")
            .reads("sections")
            .record(ReviewRules::reportAndGap);

    private ReviewRules() {}

    static List<RecordRule<VoluntaryReview>> all() {
        return List.of(OBJECTIVES_SILENT, SECTION_EMPTY, REPORT_AND_GAP);
    }

    /** An empty section is told as such: what it names is not told once more. */
    private static void objectivesSilent(VoluntaryReview review, Problems out) {
        if (review.sections().isEmpty()) {
            return;
        }
        Set<Objective> silent = EnumSet.allOf(Objective.class);
        review.sections().forEach(section -> silent.removeAll(section.objectives()));
        if (!silent.isEmpty()) {
            out.at("/sections", "objectives", numbers(silent), "count", "" + silent.size());
        }
    }

    private static boolean saysNothing(ReviewSection section) {
        return section.narrative().isEmpty()
                && section.gap() == null
                && section.evidence().stream().allMatch(evidence -> evidence.ref() == null);
    }

    private static void reportAndGap(VoluntaryReview review, Problems out) {
        ReviewCoverage coverage = review.coverage();
        for (int i = 0; i < review.sections().size(); i++) {
            ReviewSection section = review.sections().get(i);
            List<Objective> reported = section.objectives().stream()
                    .filter(objective -> coverage.on(objective).isReported())
                    .toList();
            if (section.gap() != null && !reported.isEmpty()) {
                String gap = section.gap().code();
                out.at("/sections/" + i + "/gap", "objectives", numbers(reported), "gap", gap);
            }
        }
    }

    /** The numbers in order, three and more in a row as {@code 7–10}: so all of them fit into a finding. */
    private static String numbers(Collection<Objective> objectives) {
        List<Integer> numbers =
                objectives.stream().map(Objective::number).sorted().distinct().toList();
        List<String> runs = new ArrayList<>();
        for (int start = 0, end; start < numbers.size(); start = end) {
            end = start + 1;
            while (end < numbers.size() && numbers.get(end) - numbers.get(start) == end - start) {
                end++;
            }
            int last = numbers.get(end - 1);
            if (end - start > 2) {
                runs.add(numbers.get(start) + "–" + last);
            } else {
                numbers.subList(start, end).forEach(number -> runs.add("" + number));
            }
        }
        return String.join(", ", runs);
    }
}
