package io.github.gcmsdk.indicator.policy;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.indicator.Ratio;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The score of a country by indicator 10.7.2: the share of the five items of a domain, or of all thirty, that are met. In
 * domain 1, the rights of migrants, an item that is met for migrants of a regular status only counts half (metadata of
 * indicator 10.7.2).
 *
 * <p>How the United Nations treats an item that is not answered could not be verified: {@link Unanswered} leaves it to the
 * caller, and without a word a domain with such an item has no score.
 */
public final class PolicyScore {

    /** The domain that stands for all six. */
    public static final int ALL_DOMAINS = 0;

    private static final int DOMAINS = 6;
    private static final int ITEMS = 5;
    private static final String INDICATOR = "sdg-10.7.2-score";
    private static final String SERIES = "SG_CPA_MIGRS";
    private static final String DIMENSION = "POLICY_DOMAIN";

    /** What an item without an answer stands for. */
    public enum Unanswered {
        /** The domain, and the score over all domains, cannot be computed. */
        NOT_COMPUTABLE,
        /** The item is taken as not met. */
        AS_NO
    }

    private PolicyScore() {}

    /**
     * The score of one domain, or of all.
     *
     * @param assessment the answers of a country
     * @param domain 1 to 6, or {@link #ALL_DOMAINS}
     * @param unanswered what an item without an answer stands for
     * @return the score in percent, or why there is none; its exact fraction gives the {@link #category}
     * @throws IllegalArgumentException if there is no such domain
     */
    public static Figure of(PolicyAssessment assessment, int domain, Unanswered unanswered) {
        if (domain < ALL_DOMAINS || domain > DOMAINS) {
            throw new IllegalArgumentException("domain: not 0 to 6: " + domain);
        }
        int first = domain == ALL_DOMAINS ? 1 : domain;
        int last = domain == ALL_DOMAINS ? DOMAINS : domain;
        List<String> open = new ArrayList<>();
        long halves = 0;
        for (int d = first; d <= last; d++) {
            for (int item = 1; item <= ITEMS; item++) {
                Optional<Integer> points = halves(assessment, d, item);
                if (points.isPresent()) {
                    halves += points.get();
                } else {
                    open.add(d + "." + item);
                }
            }
        }
        long items = (long) (last - first + 1) * ITEMS;
        boolean computable = open.isEmpty() || unanswered == Unanswered.AS_NO && open.size() < items;
        return figure(assessment, domain, computable ? Ratio.of(halves, 2 * items) : null, items, open);
    }

    /**
     * The category of a score.
     *
     * @param score a figure of this class
     * @return the category, empty if there is no score
     */
    public static Optional<PolicyCategory> category(Figure score) {
        return Optional.ofNullable(score.derivation().exact()).map(PolicyCategory::of);
    }

    /** Twice the points of an item, so that they are whole; empty if it is not answered, or answered in two ways. */
    private static Optional<Integer> halves(PolicyAssessment assessment, int domain, int item) {
        List<Code<AnswerValue>> answers = assessment.answers().stream()
                .filter(answer -> answer != null && is(answer.domain(), domain) && is(answer.item(), item))
                .map(PolicyAnswer::answer)
                .distinct()
                .toList();
        if (answers.size() != 1 || answers.get(0) == null) {
            return Optional.empty();
        }
        return answers.get(0).known().flatMap(answer -> halves(answer, domain));
    }

    private static Optional<Integer> halves(AnswerValue answer, int domain) {
        return switch (answer) {
            case YES -> Optional.of(2);
            case NO -> Optional.of(0);
            // Another domain does not ask for the status, so that the answer tells nothing there.
            case REGULAR_ONLY -> domain == 1 ? Optional.of(1) : Optional.empty();
            case UNKNOWN -> Optional.empty();
        };
    }

    private static boolean is(@Nullable Integer number, int expected) {
        return number != null && number == expected;
    }

    private static Figure figure(
            PolicyAssessment assessment, int domain, @Nullable Ratio score, long items, List<String> open) {
        TreeMap<String, Long> dropped = new TreeMap<>();
        if (!open.isEmpty()) {
            dropped.put("not answered: " + String.join(", ", open), (long) open.size());
        }
        CountryCode country = assessment.country();
        return new Figure(
                INDICATOR,
                SERIES,
                country == null ? null : country.text(),
                assessment.year() == null ? null : TimePeriod.ofYear(assessment.year()),
                new TreeMap<>(Map.of(DIMENSION, domain == ALL_DOMAINS ? "_T" : "PD_" + domain)),
                score == null ? null : score.times(100).round(1),
                score == null ? Absence.NOT_COMPUTABLE : null,
                "PT",
                new Derivation(
                        "items that are met / items of the domain, half an item for migrants of a regular status only",
                        score,
                        BigDecimal.valueOf(100),
                        Map.of("items", String.valueOf(items)),
                        items - open.size(),
                        null,
                        dropped,
                        null,
                        open.isEmpty() || score == null
                                ? List.of()
                                : List.of("items not answered are taken as not met")));
    }
}
