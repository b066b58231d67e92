package io.github.gcmsdk.indicator.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.indicator.Corridor;
import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Term;
import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.indicator.observation.Nature;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.indicator.policy.AnswerValue;
import io.github.gcmsdk.indicator.policy.PolicyAnswer;
import io.github.gcmsdk.indicator.policy.PolicyAssessment;
import io.github.gcmsdk.indicator.recruitment.RecruitmentCost;
import io.github.gcmsdk.indicator.remittance.RemittanceQuote;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Accumulator;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.testing.AccumulatorLaws;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of accumulators hold for every calculator, by any of its dimensions. */
class CalculatorLawsTest {

    private static final int RECORDS_OF_A_CHECK = 80;

    private static final List<String> AREAS = List.of("PAK", "AFG", "001", "DEU");
    private static final List<String> NUMBERS = List.of("0", "1", "3.50", "3.5", "1E+1", "10", "4");

    private static final Map<Class<?>, Function<Random, ? extends GcmRecord>> RECORDS = new HashMap<>();

    static {
        RECORDS.put(Incident.class, CalculatorLawsTest::incident);
        RECORDS.put(PolicyAssessment.class, CalculatorLawsTest::assessment);
        RECORDS.put(RecruitmentCost.class, CalculatorLawsTest::cost);
        RECORDS.put(RemittanceQuote.class, CalculatorLawsTest::quote);
    }

    private static <E> E any(Random random, List<E> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static BigDecimal number(Random random) {
        return new BigDecimal(any(random, NUMBERS));
    }

    private static TimePeriod time(Random random) {
        return TimePeriod.parse(any(random, List.of("2019", "2020", "2020-Q1")));
    }

    private static Meta meta(Random random) {
        return random.nextInt(4) == 0 ? Meta.NONE.withAsOf(LocalDate.of(2024, 1, 1)) : Meta.NONE;
    }

    private static Corridor corridor(Random random) {
        return new Corridor(CountryCode.of("PAK"), CountryCode.of(any(random, List.of("SAU", "ARE"))));
    }

    private static Money money(Random random) {
        return new Money(number(random), CurrencyCode.of(any(random, List.of("USD", "USD", "PKR"))));
    }

    private static Incident incident(Random random) {
        return Incident.builder("i")
                .area(any(random, AREAS))
                .date(time(random))
                .dead(random.nextInt(5))
                .missing(random.nextBoolean() ? null : random.nextInt(5) - 1)
                .originCountries(random.nextBoolean() ? List.of() : List.of("SDN", "ERI"))
                .meta(meta(random))
                .build();
    }

    private static Observation observation(Random random, List<String> series) {
        Map<String, String> dimensions = new HashMap<>();
        if (random.nextBoolean()) {
            dimensions.put("SEX", any(random, List.of("_T", "F", "M")));
        }
        boolean hidden = random.nextInt(8) == 0;
        return Observation.builder("o")
                .series(any(random, series))
                .area(any(random, AREAS))
                .counterpart(random.nextBoolean() ? null : any(random, AREAS))
                .period(time(random))
                .value(hidden ? null : number(random))
                .multiplier(random.nextInt(6) == 0 ? 3 : null)
                .status(hidden ? Code.of(ObservationStatus.SUPPRESSED) : null)
                .nature(random.nextBoolean() ? null : Code.of(Nature.ESTIMATED))
                .unit(any(random, List.of("NUMBER", "NUMBER", "PERSONS")))
                .dimensions(dimensions)
                .vintage(random.nextInt(4) == 0 ? LocalDate.of(2024, 1, 1) : null)
                .build();
    }

    private static PolicyAssessment assessment(Random random) {
        List<PolicyAnswer> answers = new ArrayList<>();
        for (int domain = 1; domain <= 6; domain++) {
            for (int item = 1; item <= 5; item++) {
                answers.add(new PolicyAnswer(
                        domain, item, Code.of(any(random, List.of(AnswerValue.YES, AnswerValue.YES, AnswerValue.NO)))));
            }
        }
        return PolicyAssessment.builder("a")
                .country(CountryCode.of(any(random, List.of("PAK", "DEU"))))
                .year(any(random, List.of(2019, 2021)))
                .answers(random.nextBoolean() ? answers : answers.subList(0, 20))
                .build();
    }

    private static RecruitmentCost cost(Random random) {
        return RecruitmentCost.builder("c")
                .corridor(corridor(random))
                .period(time(random))
                .cost(money(random))
                .monthlyEarnings(money(random))
                .weight(random.nextBoolean() ? null : number(random))
                .build();
    }

    /** Half of them have equal costs that are written otherwise. */
    private static RemittanceQuote quote(Random random) {
        boolean isTie = random.nextBoolean();
        return RemittanceQuote.builder("q")
                .corridor(corridor(random))
                .period(time(random))
                .sent(isTie ? new Money(new BigDecimal("100"), CurrencyCode.of("USD")) : money(random))
                .fee(isTie ? new BigDecimal(any(random, List.of("-5", "-5.0", "-5.000"))) : number(random))
                .exchangeRate(isTie ? BigDecimal.ONE : number(random))
                .interbankRate(isTie ? BigDecimal.ONE : number(random))
                .transparent(random.nextInt(4) > 0)
                .qualifiesSmart(random.nextBoolean())
                .build();
    }

    static List<Calculator<?>> calculators() {
        return Calculators.standard().all();
    }

    @ParameterizedTest
    @MethodSource("calculators")
    <T extends GcmRecord> void everyCalculatorKeepsTheLaws(Calculator<T> calculator) {
        List<T> records = records(calculator);

        for (List<String> dimensions : asked(calculator)) {
            Accumulator<T, ?, List<Figure>> accumulator = calculator.by(dimensions);
            IntStream.range(0, 4)
                    .forEach(seed -> AccumulatorLaws.of(accumulator, records).check(new Random(seed)));
        }
    }

    @ParameterizedTest
    @MethodSource("calculators")
    <T extends GcmRecord> void figuresDoNotDependOnTheOrderAndExplainThemselves(Calculator<T> calculator) {
        List<T> records = records(calculator);
        List<T> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(3));

        for (List<String> dimensions : asked(calculator)) {
            List<Figure> figures = calculator.compute(records, dimensions);

            assertThat(calculator.compute(shuffled, dimensions)).isEqualTo(figures);
            assertThat(figures).isNotEmpty().allSatisfy(figure -> {
                assertThat(figure.indicator()).isEqualTo(calculator.indicator());
                assertThatCode(figure::explain).doesNotThrowAnyException();
            });
        }
    }

    /** Longer than the 65 535 bytes that a stream of data takes for a text, and with half a pair of surrogates at its end. */
    private static final String LONG = "x".repeat(70_000) + '\ud83d';

    @Test
    void textsOfAnyLengthAreRemembered() {
        Observation observation = Observation.builder("o")
                .series("stock")
                .area(LONG)
                .counterpart(LONG)
                .period(TimePeriod.ofYear(2020))
                .value(BigDecimal.ONE)
                .unit(LONG)
                .dimensions(Map.of(LONG, LONG))
                .build();
        PolicyAssessment assessment = PolicyAssessment.builder("a")
                .country(CountryCode.parse(LONG))
                .year(2021)
                .answers(List.of(new PolicyAnswer(1, 1, Code.of(AnswerValue.YES))))
                .build();
        Incident incident = Incident.builder("i").dead(1).route(LONG).build();

        keepsTheLaws("dem-stock-growth", Observation.class, List.of("area"), observation);
        keepsTheLaws("sdg-10.7.2-score", PolicyAssessment.class, List.of(), assessment);
        keepsTheLaws("10.7.3", Incident.class, List.of("route"), incident);
    }

    private static <T extends GcmRecord> void keepsTheLaws(
            String indicator, Class<T> input, List<String> dimensions, T record) {
        Calculator<T> calculator = Calculators.standard().find(indicator, input).orElseThrow();

        AccumulatorLaws.of(calculator.by(dimensions), List.of(record, record)).check(new Random(1));
    }

    private static <T extends GcmRecord> List<T> records(Calculator<T> calculator) {
        Random random = new Random(7);
        Function<Random, ? extends GcmRecord> make = calculator instanceof ObservationCalculator observations
                ? r -> observation(r, series(observations))
                : RECORDS.get(calculator.input());
        return IntStream.range(0, RECORDS_OF_A_CHECK)
                .mapToObj(i -> calculator.input().cast(make.apply(random)))
                .toList();
    }

    /** Those that the calculator needs, and one that it does not. */
    private static List<String> series(ObservationCalculator calculator) {
        return Stream.concat(calculator.terms().stream().map(Term::series), Stream.of("another"))
                .distinct()
                .toList();
    }

    /** No dimension, and all that go together. */
    private static List<List<String>> asked(Calculator<?> calculator) {
        List<String> all = new ArrayList<>(calculator.dimensions());
        if (all.contains("area") || all.contains("corridor")) {
            all.remove("region");
        }
        if (all.contains("period")) {
            all.remove("year");
        }
        return List.of(List.of(), all);
    }
}
