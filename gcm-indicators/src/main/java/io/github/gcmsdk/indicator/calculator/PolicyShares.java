package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.Term;
import io.github.gcmsdk.indicator.area.Area;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Indicator 10.7.2: the share of the countries that meet, of the categories of countries or of what they answered. */
final class PolicyShares {

    private static final String CATEGORIES = "SG_CPA_MIGRS";
    private static final String DOMAIN = "POLICY_DOMAIN";
    private static final int DOMAINS = 6;

    private PolicyShares() {}

    static ObservationCalculator of(IndicatorDefinition definition) {
        return new ObservationCalculator(
                definition,
                List.of(Term.of(CATEGORIES)),
                Set.of(),
                List.of(DOMAIN),
                Shape.OF_SEVERAL,
                PolicyShares::figures);
    }

    private static List<Figure> figures(Map<Unit, List<Amount>> units, Asked asked) {
        SortedMap<Unit, List<Amount>> groups = new TreeMap<>();
        units.forEach((unit, amounts) -> {
            if (!Area.isAggregate(unit.area())) {
                for (String place : asked.places(unit.area())) {
                    groups.computeIfAbsent(unit.ofArea(place), group -> new ArrayList<>())
                            .add(amounts.get(0));
                }
            }
        });
        List<Figure> figures = new ArrayList<>();
        groups.forEach((group, amounts) -> figures.add(figure(group, amounts)));
        return figures;
    }

    private static Figure figure(Unit group, List<Amount> amounts) {
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
                .label(share, estimated);
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
