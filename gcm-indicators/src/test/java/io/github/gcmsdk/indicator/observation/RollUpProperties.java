package io.github.gcmsdk.indicator.observation;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.testing.AccumulatorLaws;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RollUpProperties {

    private static final RollUp PLAIN =
            RollUp.by(Axis.AREA, Axis.YEAR, Axis.SEX).exclusive(Axis.AGE).exclusive(Axis.VINTAGE);
    private static final RollUp RICH = RollUp.by(Axis.YEAR)
            .exclusive(Axis.AREA)
            .complete(Axis.SEX, "M", "F")
            .complete(Axis.AGE, "young", "old")
            .overlapping(Axis.dimension("CAUSE"));

    @Property(tries = 100)
    void aSetGivesBackWhatItWasMadeOf(@ForAll("observations") List<Observation> observations) {
        assertThat(ObservationSet.of(observations)).containsExactlyElementsOf(observations);
    }

    @Property(tries = 100)
    void rollUpsKeepTheLawsOfAccumulators(
            @ForAll("observations") List<Observation> observations, @ForAll Random random) {
        List<ObservationSet> sets = parts(observations, random);

        AccumulatorLaws.of(PLAIN, sets).check(random);
        AccumulatorLaws.of(RICH, sets).check(random);
    }

    @Property(tries = 100)
    void neitherTheOrderNorThePartsOfASetMatter(
            @ForAll("observations") List<Observation> observations, @ForAll Random random) {
        List<Observation> shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, random);
        ObservationSet.Builder builder = ObservationSet.builder();
        parts(shuffled, random).forEach(builder::add);

        assertThat(RICH.of(builder.build())).isEqualTo(RICH.of(ObservationSet.of(observations)));
    }

    @Property(tries = 100)
    void aSliceOfTheSumsIsTheSumOfTheSlice(@ForAll("observations") List<Observation> observations) {
        ObservationSet set = ObservationSet.of(observations);

        List<Figure> sliced = PLAIN.of(set).stream()
                .filter(figure -> "AUT".equals(figure.area()))
                .toList();

        assertThat(PLAIN.of(set.where(Axis.AREA, "AUT"))).isEqualTo(sliced);
    }

    @Property(tries = 100)
    void everyObservationIsUsedOrDropped(@ForAll("observations") List<Observation> observations) {
        for (RollUp rollUp : List.of(PLAIN, RICH)) {
            long counted = rollUp.of(ObservationSet.of(observations)).stream()
                    .map(Figure::derivation)
                    .mapToLong(derivation -> derivation.used()
                            + derivation.dropped().values().stream()
                                    .mapToLong(n -> n)
                                    .sum())
                    .sum();

            assertThat(counted).isEqualTo(observations.size());
        }
    }

    @Property(tries = 100)
    void estimatesAreThoseAmongWhatWentIn(@ForAll("observations") List<Observation> observations) {
        long expected = observations.stream()
                .filter(one -> !code(one, "AGE").equals("_T"))
                .filter(RollUpProperties::hasValue)
                .filter(Observation::isEstimate)
                .count();

        long actual = PLAIN.of(ObservationSet.of(observations)).stream()
                .mapToLong(figure -> figure.derivation().estimated())
                .sum();

        assertThat(actual).isEqualTo(expected);
    }

    @Property(tries = 200)
    void sumsAreThoseOfANaiveComputation(@ForAll("observations") List<Observation> observations) {
        Map<List<String>, BigDecimal> expected = new TreeMap<>(RollUpProperties::compare);
        observations.stream()
                .filter(one -> !code(one, "AGE").equals("_T"))
                .filter(RollUpProperties::hasValue)
                .forEach(one -> expected.merge(
                        Arrays.asList(
                                String.valueOf(one.area()), "" + one.period().year(), code(one, "SEX")),
                        number(one),
                        BigDecimal::add));
        observations.stream()
                .collect(groupingBy(one -> Arrays.asList(
                        String.valueOf(one.area()), "" + one.period().year(), code(one, "SEX"))))
                .forEach((key, group) -> {
                    if (severalOf(group, "CAUSE")
                            || group.stream()
                                            .map(Observation::period)
                                            .distinct()
                                            .count()
                                    > 1) {
                        expected.remove(key);
                    }
                });

        Map<List<String>, BigDecimal> actual = new TreeMap<>(RollUpProperties::compare);
        for (Figure figure : PLAIN.of(ObservationSet.of(observations))) {
            if (figure.value() != null) {
                actual.put(
                        Arrays.asList(
                                String.valueOf(figure.area()),
                                "" + figure.period().year(),
                                figure.dimensions().get("SEX")),
                        figure.value());
            }
        }

        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach((key, sum) -> assertThat(sum).isEqualByComparingTo(expected.get(key)));
    }

    /** Ages added up by hand: the total where there is one, else young and old, if both are there once. */
    @Property(tries = 200)
    void completeCodesAreAddedLikeByHand(@ForAll("observations") List<Observation> observations) {
        RollUp ofAllAges = RollUp.by(Axis.AREA, Axis.PERIOD, Axis.SEX, Axis.dimension("CAUSE"), Axis.VINTAGE)
                .complete(Axis.AGE, "young", "old");

        for (Figure figure : ofAllAges.of(ObservationSet.of(observations))) {
            List<Observation> group = observations.stream()
                    .filter(one -> Objects.equals(one.area(), figure.area())
                            && one.period().equals(figure.period())
                            && code(one, "SEX").equals(figure.dimensions().get("SEX"))
                            && code(one, "CAUSE").equals(figure.dimensions().get("CAUSE"))
                            && Objects.equals(one.vintage(), figure.derivation().vintage()))
                    .toList();
            assertThat(figure.value() == null ? null : figure.value().stripTrailingZeros())
                    .isEqualTo(byHand(group));
        }
    }

    private static BigDecimal byHand(List<Observation> group) {
        Map<String, List<Observation>> byAge =
                new HashMap<>(group.stream().collect(groupingBy(one -> code(one, "AGE"))));
        List<Observation> total = byAge.remove("_T");
        if (total != null) {
            boolean hidden = total.stream()
                    .anyMatch(one -> one.status() != null && one.status().is(ObservationStatus.SUPPRESSED));
            BigDecimal once = once(total);
            if (once != null || hidden) {
                return once;
            }
        }
        List<BigDecimal> members =
                byAge.values().stream().map(RollUpProperties::once).toList();
        return byAge.keySet().equals(Set.of("young", "old")) && !members.contains(null)
                ? members.get(0).add(members.get(1)).stripTrailingZeros()
                : null;
    }

    private static BigDecimal once(List<Observation> told) {
        List<BigDecimal> values = told.stream()
                .filter(RollUpProperties::hasValue)
                .map(one -> number(one).stripTrailingZeros())
                .toList();
        return values.size() == 1 ? values.get(0) : null;
    }

    private static boolean hasValue(Observation one) {
        return one.value() != null
                && (one.status() == null
                        || one.status()
                                .known()
                                .filter(ObservationStatus::isWithoutValue)
                                .isEmpty());
    }

    private static BigDecimal number(Observation one) {
        return one.value().scaleByPowerOfTen(Objects.requireNonNullElse(one.multiplier(), 0));
    }

    private static String code(Observation one, String dimension) {
        return one.dimensions().getOrDefault(dimension, "_T");
    }

    private static boolean severalOf(List<Observation> group, String dimension) {
        return group.stream().map(one -> code(one, dimension)).distinct().count() > 1;
    }

    private static int compare(List<String> left, List<String> right) {
        return left.toString().compareTo(right.toString());
    }

    private static List<ObservationSet> parts(List<Observation> observations, Random random) {
        List<ObservationSet> parts = new ArrayList<>();
        for (int from = 0; from < observations.size(); ) {
            int to = from + 1 + random.nextInt(observations.size() - from);
            parts.add(ObservationSet.of(observations.subList(from, to)));
            from = to;
        }
        return parts;
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        Arbitrary<BigDecimal> numbers = Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
                        .ofScale(2),
                Arbitraries.longs().map(BigDecimal::valueOf),
                Arbitraries.of(new BigDecimal("123456789012345678901234567890.5"), BigDecimal.ZERO));
        Arbitrary<Map<String, String>> dimensions = Combinators.combine(
                        Arbitraries.of("M", "F", "_T", "").injectNull(0.2),
                        Arbitraries.of("young", "old", "_T").injectNull(0.2),
                        Arbitraries.of("conflict", "disaster").injectNull(0.8))
                .as((sex, age, cause) -> {
                    Map<String, String> codes = new HashMap<>();
                    Stream.of(List.of("SEX", "" + sex), List.of("AGE", "" + age), List.of("CAUSE", "" + cause))
                            .filter(code ->
                                    !code.get(1).equals("null") && !code.get(1).isEmpty())
                            .forEach(code -> codes.put(code.get(0), code.get(1)));
                    return codes;
                });
        return Combinators.combine(
                        Arbitraries.of("AUT", "DEU", "001").injectNull(0.1),
                        Arbitraries.of("2019", "2020", "2020-Q1").map(TimePeriod::parse),
                        dimensions,
                        numbers.injectNull(0.1),
                        Arbitraries.of(
                                        ObservationStatus.NORMAL,
                                        ObservationStatus.ESTIMATED,
                                        ObservationStatus.SUPPRESSED,
                                        ObservationStatus.MISSING)
                                .injectNull(0.5),
                        Arbitraries.of(0, 3).injectNull(0.5),
                        Arbitraries.of(Nature.COUNTRY, Nature.MODELLED).injectNull(0.5),
                        Arbitraries.of(LocalDate.of(2024, 1, 1)).injectNull(0.8))
                .as((area, period, codes, value, status, multiplier, nature, vintage) -> {
                    Observation.Builder builder = Observation.builder("o")
                            .area(area)
                            .period(period)
                            .dimensions(codes)
                            .value(value)
                            .multiplier(multiplier)
                            .vintage(vintage);
                    builder = nature == null ? builder : builder.nature(nature);
                    return (status == null ? builder : builder.status(status)).build();
                })
                .list()
                .ofMaxSize(30);
    }
}
