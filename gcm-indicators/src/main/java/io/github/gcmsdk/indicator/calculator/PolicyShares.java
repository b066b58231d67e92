package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.Term;
import io.github.gcmsdk.indicator.calculator.Gathered.Part;
import io.github.gcmsdk.indicator.calculator.ObservationCalculator.Asked;
import io.github.gcmsdk.indicator.calculator.ObservationCalculator.Shape;
import io.github.gcmsdk.indicator.calculator.Units.Unit;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.policy.PolicyAssessment;
import io.github.gcmsdk.indicator.policy.PolicyCategory;
import io.github.gcmsdk.indicator.policy.PolicyScore;
import io.github.gcmsdk.indicator.policy.PolicyScore.Unanswered;
import io.github.gcmsdk.indicator.policy.PolicyShare;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Indicator 10.7.2: the share of the countries that meet, of the categories of countries or of what they answered. */
final class PolicyShares {

    private static final String CATEGORIES = "SG_CPA_MIGRS";
    private static final String DOMAIN = "POLICY_DOMAIN";
    private static final int DOMAINS = 6;

    private PolicyShares() {}

    static ObservationCalculator of(IndicatorDefinition definition) {
        return new ObservationCalculator(
                definition, List.of(Term.of(CATEGORIES)), List.of(DOMAIN), Shape.OF_SEVERAL, PolicyShares::figures);
    }

    private static List<Figure> figures(Map<Unit, List<Amount>> units, Asked asked) {
        Gathered gathered = Gathered.of(units, asked);
        List<Figure> figures = new ArrayList<>();
        gathered.parts().forEach((group, parts) -> figures.add(figure(group, parts, gathered.droppedOf(group))));
        return figures;
    }

    private static Figure figure(Unit group, List<Part> parts, SortedMap<String, Long> dropped) {
        List<Amount> amounts = parts.stream().map(part -> part.amounts().get(0)).toList();
        String domain = Objects.requireNonNull(group.dimensions().get(DOMAIN));
        long estimated = amounts.stream()
                .filter(amount -> category(amount.value()).isPresent())
                .mapToLong(Amount::estimated)
                .sum();
        Figure share = amounts.stream()
                .map(amount -> category(amount.value()))
                .collect(new PolicyShare(null, null, domain, Place.day(group.vintage())).toCollector());
        return new Group(
                        group.area().isEmpty() ? null : group.area(),
                        Place.time(group.period()),
                        group.dimensions(),
                        Place.day(group.vintage()))
                .label(share, told(share.derivation(), estimated, dropped));
    }

    /** The share counts countries; their observations told which were estimates, and what stood beside them. */
    private static Derivation told(Derivation how, long estimated, SortedMap<String, Long> dropped) {
        how.dropped().forEach((reason, count) -> dropped.merge(reason, count, Long::sum));
        return new Derivation(
                how.formula(),
                how.exact(),
                how.multiplier(),
                how.inputs(),
                how.used(),
                estimated,
                dropped,
                how.vintage(),
                how.notes());
    }

    /** A number that is no category tells nothing of the country. */
    private static Optional<PolicyCategory> category(@Nullable BigDecimal number) {
        for (PolicyCategory category : PolicyCategory.values()) {
            if (number != null && number.compareTo(BigDecimal.valueOf(category.number())) == 0) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }

    /** The categories that follow from the answers of a country, as the database has them. */
    static List<Observation> categories(PolicyAssessment assessment) {
        List<Observation> categories = new ArrayList<>();
        for (int domain = PolicyScore.ALL_DOMAINS; domain <= DOMAINS; domain++) {
            Figure score = PolicyScore.of(assessment, domain, Unanswered.NOT_COMPUTABLE);
            categories.add(Observation.builder("category")
                    .series(CATEGORIES)
                    .area(score.area())
                    .period(score.period())
                    .dimensions(score.dimensions())
                    .value(PolicyScore.category(score)
                            .map(category -> BigDecimal.valueOf(category.number()))
                            .orElse(null))
                    .vintage(assessment.meta().asOf())
                    .build());
        }
        return categories;
    }
}
