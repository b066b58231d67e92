package io.github.gcmsdk.commitment;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.record.Code;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a review covers, objective by objective: what is reported and what it rests on, why it is silent where it says why,
 * and where it is silent without a word. It is shown, not judged.
 *
 * <pre>{@code
 * ReviewCoverage coverage = review.coverage();
 * coverage.on(Objective.of(9)).evidence();   // what the report on objective 9 rests on, and where it is said
 * coverage.gaps();                           // {no-data=[1, 3], not-applicable=[14]}
 * coverage.silent();                         // the objectives of which the review does not speak
 * }</pre>
 *
 * <p>Each section speaks for every objective that it names:
 *
 * <ul>
 *   <li>its narrative is a report, but beside a gap: there it explains the gap;
 *   <li>its evidence is a report, beside a gap too. Evidence that names no record counts for nothing;
 *   <li>its gap is a gap, of whatever kind, known or not. The kinds are kept apart, and none of them is silence.
 * </ul>
 *
 * <p>An objective may be reported and have a gap, if a review says both: nothing is decided for it. Evidence is not looked
 * up: whether a record exists is the business of rules on references.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param review the id of the review, null only if its record has none
 * @param answers what is said on each of the 23 objectives, in their order
 * @param general where sections stand that name no objective, as JSON Pointers (RFC 6901) in the terms of the one who wrote
 *     them: they speak of the whole, and count for no objective
 */
public record ReviewCoverage(@Nullable String review, Map<Objective, Answer> answers, List<String> general) {

    /**
     * What a review says on one objective; empty lists if it is silent. Pointers are JSON Pointers (RFC 6901) in the terms
     * of the one who wrote the review.
     *
     * <p>Immutable, thread-safe, value-based.
     *
     * @param narratives where something is reported in words
     * @param evidence what the report rests on
     * @param gaps why nothing is reported
     */
    public record Answer(List<String> narratives, List<Evidence> evidence, List<Gap> gaps) {

        private static final Answer SILENCE = new Answer(List.of(), List.of(), List.of());

        /**
         * Copies the lists.
         *
         * @param narratives where something is reported in words
         * @param evidence what the report rests on
         * @param gaps why nothing is reported
         * @throws NullPointerException if a list is null or holds null
         */
        public Answer {
            narratives = List.copyOf(narratives);
            evidence = List.copyOf(evidence);
            gaps = List.copyOf(gaps);
        }

        /**
         * Whether anything is reported, with evidence or without.
         *
         * @return true if there is a narrative or evidence
         */
        public boolean isReported() {
            return !narratives.isEmpty() || !evidence.isEmpty();
        }

        /**
         * Whether the review does not speak of the objective at all.
         *
         * @return true if there is neither a narrative nor evidence nor a gap
         */
        public boolean isSilent() {
            return !isReported() && gaps.isEmpty();
        }
    }

    /**
     * Something that a report rests on.
     *
     * <p>Immutable, thread-safe, value-based.
     *
     * @param evidence what it is, with a reference
     * @param pointer where it is said
     */
    public record Evidence(ReviewEvidence evidence, String pointer) {}

    /**
     * That a review says why it reports nothing.
     *
     * <p>Immutable, thread-safe, value-based.
     *
     * @param kind why; an unknown code is kept as it was written
     * @param pointer where it is said
     */
    public record Gap(Code<ReviewGap> kind, String pointer) {}

    /**
     * Copies the map and the list.
     *
     * @param review the id of the review, or null
     * @param answers what is said on each objective
     * @param general where sections stand that name no objective
     * @throws NullPointerException if anything but {@code review} is null
     */
    public ReviewCoverage {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        general = List.copyOf(general);
    }

    /** The coverage of a review. */
    static ReviewCoverage of(VoluntaryReview review) {
        Map<Objective, Answer> answers = new EnumMap<>(Objective.class);
        for (Objective objective : Objective.values()) {
            answers.put(objective, Answer.SILENCE);
        }
        List<String> general = new ArrayList<>();
        for (int i = 0; i < review.sections().size(); i++) {
            ReviewSection section = review.sections().get(i);
            if (section != null) {
                Answer answer = answer(review, section, "/sections/" + i);
                section.objectives().stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(objective -> answers.merge(objective, answer, ReviewCoverage::join));
                if (section.objectives().isEmpty()) {
                    general.add(review.meta().rest().partnerPointer("/sections/" + i));
                }
            }
        }
        return new ReviewCoverage(review.id(), answers, general);
    }

    private static Answer answer(VoluntaryReview review, ReviewSection section, String pointer) {
        var rest = review.meta().rest();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < section.evidence().size(); i++) {
            ReviewEvidence one = section.evidence().get(i);
            if (one != null && one.ref() != null) {
                evidence.add(new Evidence(one, rest.partnerPointer(pointer + "/evidence/" + i)));
            }
        }
        if (section.gap() != null) {
            return new Answer(
                    List.of(), evidence, List.of(new Gap(section.gap(), rest.partnerPointer(pointer + "/gap"))));
        }
        boolean told = !section.narrative().isEmpty();
        return new Answer(told ? List.of(rest.partnerPointer(pointer + "/narrative")) : List.of(), evidence, List.of());
    }

    private static Answer join(Answer a, Answer b) {
        return new Answer(
                join(a.narratives(), b.narratives()), join(a.evidence(), b.evidence()), join(a.gaps(), b.gaps()));
    }

    private static <T> List<T> join(List<T> a, List<T> b) {
        List<T> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }

    /**
     * What is said on an objective.
     *
     * @param objective the objective
     * @return the answer
     * @throws IllegalArgumentException if the coverage was made without the objective
     */
    public Answer on(Objective objective) {
        Answer answer = answers.get(Objects.requireNonNull(objective, "objective"));
        if (answer == null) {
            throw new IllegalArgumentException("objective: no answer is held for " + objective.number());
        }
        return answer;
    }

    /**
     * The objectives on which something is reported that rests on evidence.
     *
     * @return the objectives in their order
     */
    public List<Objective> withEvidence() {
        return where(answer -> !answer.evidence().isEmpty());
    }

    /**
     * The objectives on which something is reported in words alone.
     *
     * @return the objectives in their order
     */
    public List<Objective> withoutEvidence() {
        return where(answer -> answer.isReported() && answer.evidence().isEmpty());
    }

    /**
     * The objectives on which nothing is reported and the review says why, by the kind of gap. An objective with gaps of two
     * kinds stands under both; one that is reported too stands here all the same.
     *
     * @return the objectives in their order by the code of the gap, in the order of the codes; kinds that nobody uses are
     *     left out
     */
    public Map<String, List<Objective>> gaps() {
        Map<String, List<Objective>> gaps = new TreeMap<>();
        answers.forEach((objective, answer) -> answer.gaps().stream()
                .map(gap -> gap.kind().code())
                .distinct()
                .forEach(kind ->
                        gaps.computeIfAbsent(kind, k -> new ArrayList<>()).add(objective)));
        gaps.replaceAll((kind, objectives) -> List.copyOf(objectives));
        return Collections.unmodifiableMap(gaps);
    }

    /**
     * The objectives of which the review does not speak.
     *
     * @return the objectives in their order
     */
    public List<Objective> silent() {
        return where(Answer::isSilent);
    }

    private List<Objective> where(Predicate<Answer> condition) {
        return answers.entrySet().stream()
                .filter(entry -> condition.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
