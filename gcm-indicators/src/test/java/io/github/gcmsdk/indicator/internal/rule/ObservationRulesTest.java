package io.github.gcmsdk.indicator.internal.rule;

import static io.github.gcmsdk.indicator.internal.rule.Judging.findings;
import static io.github.gcmsdk.indicator.internal.rule.Judging.victims;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.indicator.IndicatorCatalogue;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.IndicatorTypes;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.PolicyReader;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RulePolicy;
import io.github.gcmsdk.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one observation must keep. */
class ObservationRulesTest {

    private static Observation.Builder deaths(String id) {
        return Observation.builder(id)
                .indicator("sdg-10.7.3")
                .series("SM_DTH_MIGR")
                .area("LBY")
                .period(TimePeriod.ofYear(2021))
                .value(BigDecimal.valueOf(120))
                .unit("NUMBER");
    }

    @Test
    void anOfficialObservationHasNoFinding() {
        assertThat(findings(deaths("o")
                        .dimensions(Map.of("SEX", "_T", "REPORTING_TYPE", "G"))
                        .build()))
                .isEmpty();
    }

    @Test
    void anInputHasAUnitOfItsOwn() {
        assertThat(findings(deaths("o")
                        .indicator("sdg-17.3.2")
                        .series("gdp")
                        .unit("USD")
                        .build()))
                .isEmpty();
    }

    @Test
    void anIndicatorThatNobodyDefinesIsUnknown() {
        Observation observation =
                deaths("o").indicator("sdg-10.7.33").series(null).build();

        Finding finding = Judging.standard()
                .validate(io.github.gcmsdk.record.Dataset.builder()
                        .add(observation)
                        .build())
                .findings()
                .get(0);

        assertThat(finding.code()).isEqualTo("indicator.unknown");
        assertThat(finding.suggestion()).isEqualTo("sdg-10.7.3");
    }

    @Test
    void anIndicatorMayBeDefinedByTheDataset() {
        Observation observation = deaths("o").indicator("pk-1").series(null).build();
        IndicatorDefinition definition =
                IndicatorDefinition.builder("pk-1").name(Text.of("en", "Own")).build();

        assertThat(findings(observation, definition)).isEmpty();
        assertThat(findings(observation)).containsExactly("indicator.unknown o /indicator");
    }

    @Test
    void anIndicatorMayBeDefinedByACatalogue() {
        IndicatorDefinition definition = IndicatorDefinition.builder("pk-1")
                .name(Text.of("en", "Own"))
                .unit("PT")
                .build();
        Gcm.Builder gcm = Gcm.builder();
        IndicatorTypes.of(IndicatorCatalogue.standard().with(List.of(definition)))
                .forEach(gcm::add);

        assertThat(findings(
                        gcm.build(),
                        List.of(deaths("o").indicator("pk-1").series(null).build())))
                .containsExactly("indicator.unit-mismatch o /unit");
    }

    @ParameterizedTest
    @CsvSource({
        "SEX, F, indicator.code-not-allowed o /dimensions/SEX",
        "sex, F, indicator.code-not-allowed o /dimensions/sex",
        "sex, female, indicator.code-not-allowed o /dimensions/sex",
        "ROUTE, SEA, ",
        "cause, drowning, ",
        "EDUCATION, PRIMARY, indicator.dimension-unknown o /dimensions/EDUCATION",
        "EDUCATION, _T, ",
        "SEX, BOTHSEX, "
    })
    void dimensionsAreThoseOfTheSeriesAndOfTheDefinition(String dimension, String code, String found) {
        assertThat(findings(deaths("o").dimensions(Map.of(dimension, code)).build()))
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void aBreakdownOfASeriesStandsForItsCompositeOne() {
        Observation rate = Observation.builder("o")
                .series("SL_EMP_FTLINJUR")
                .period(TimePeriod.ofYear(2021))
                .value(BigDecimal.ONE)
                .dimensions(Map.of("MIGRATION_STATUS", "MIGPER"))
                .unit("PER_100000_EMP")
                .build();

        assertThat(findings(rate)).isEmpty();
    }

    @Test
    void anIndicatorThatTellsNoDimensionMayHaveAny() {
        Observation rate = Observation.builder("o")
                .indicator("dem-net-migration-rate")
                .period(TimePeriod.ofYear(2021))
                .value(BigDecimal.ONE)
                .dimensions(Map.of("SEX", "F"))
                .build();

        assertThat(findings(rate)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SM_DTH_MIGR, NUMBER, true",
        "SM_DTH_MIGR, number, true",
        "SM_DTH_MIGR, persons, true",
        "SM_DTH_MIGR, PT, false",
        "BX_TRF_PWKR, PERCENT, true",
        "BX_TRF_PWKR, %, true",
        "BX_TRF_PWKR, USD, false",
        "OF_NOBODY, USD, true"
    })
    void unitsAreThoseOfTheSeries(String series, String unit, boolean right) {
        Observation observation = Observation.builder("o")
                .series(series)
                .period(TimePeriod.ofYear(2021))
                .value(BigDecimal.TEN)
                .unit(unit)
                .build();

        assertThat(findings(observation)).isEqualTo(right ? List.of() : List.of("indicator.unit-mismatch o /unit"));
    }

    @ParameterizedTest
    @EnumSource
    void aValueGoesWithAStatusThatHasOne(ObservationStatus status) {
        Observation.Builder with = deaths("o").status(Code.of(status));
        Observation.Builder without = deaths("o").status(Code.of(status)).value(null);
        boolean denied = status.isWithoutValue();

        assertThat(findings(with.build()))
                .isEqualTo(denied ? List.of("indicator.value-and-status o /value") : List.of());
        assertThat(findings(without.build()))
                .isEqualTo(denied ? List.of() : List.of("indicator.value-and-status o /status"));
    }

    @Test
    void whatHasNeitherValueNorStatusDoesNotSayWhy() {
        assertThat(findings(deaths("o").value(null).build())).containsExactly("indicator.value-and-status o /value");
        assertThat(findings(deaths("o").build())).isEmpty();
    }

    /** Zero is a value; that it was suppressed would be another statement. */
    @Test
    void aSuppressedZeroIsNeither() {
        assertThat(findings(deaths("o")
                        .value(BigDecimal.ZERO)
                        .status(Code.of(ObservationStatus.SUPPRESSED))
                        .build()))
                .containsExactly("indicator.value-and-status o /value");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "9, true", "9.5, true", "10, false", "-3, false"})
    void aCellIsSmallFromOneOn(String value, boolean small) {
        assertThat(findings(victims("o", value, "SEX", "F", "AGE", "Y0T17").build()))
                .isEqualTo(small ? List.of("privacy.small-cell o /value") : List.of());
    }

    @Test
    void aCellIsSmallIfItIsBrokenDownTwiceInPersonsAndNoOfficialSeries() {
        Observation.Builder small = victims("o", "3", "SEX", "F", "AGE", "Y0T17");

        assertThat(findings(small.dimensions(Map.of("SEX", "F", "AGE", "_T")).build()))
                .isEmpty();
        assertThat(findings(victims("o", "3", "SEX", "F", "AGE", "Y0T17")
                        .series("VC_HTF_DETV")
                        .build()))
                .isEmpty();
        assertThat(findings(
                        victims("o", "3", "SEX", "F", "AGE", "Y0T17").unit(null).build()))
                .isEmpty();
        assertThat(findings(deaths("o")
                        .series(null)
                        .value(BigDecimal.ONE)
                        .dimensions(Map.of("route", "A", "cause", "B"))
                        .build()))
                .isEmpty();
        assertThat(findings(deaths("o")
                        .indicator(null)
                        .series("own")
                        .value(BigDecimal.ONE)
                        .dimensions(Map.of("route", "A", "cause", "B"))
                        .build()))
                .containsExactly("privacy.small-cell o /value");
    }

    @Test
    void aScoreIsNoCountOfPersons() {
        Observation score = Observation.builder("o")
                .indicator("sdg-10.7.2-score")
                .period(TimePeriod.ofYear(2021))
                .value(BigDecimal.valueOf(3))
                .dimensions(Map.of("POLICY_DOMAIN", "PD_1", "SEX", "_T"))
                .unit("NUMBER")
                .build();

        assertThat(findings(score)).isEmpty();
    }

    @Test
    void thousandsOfPersonsAreNotFew() {
        assertThat(findings(victims("o", "3", "SEX", "F", "AGE", "Y0T17")
                        .multiplier(3)
                        .build()))
                .isEmpty();
    }

    /** What input says is not written out as digits, and does not throw. */
    @ParameterizedTest
    @ValueSource(ints = {2_000_000_000, -2_000_000_000, Integer.MIN_VALUE})
    void aMultiplierBeyondAllUnitsIsNotComputedWith(int multiplier) {
        Observation observation = victims("o", "3", "SEX", "F", "AGE", "Y0T17")
                .multiplier(multiplier)
                .build();

        assertThat(findings(observation, victims("p", "3").build())).isEmpty();
    }

    @Test
    void policiesSetWhatIsSmallAndHowMuchItMatters() {
        Observation observation = victims("o", "12", "SEX", "F", "AGE", "Y0T17").build();
        RulePolicy fifteen = RulePolicy.builder()
                .parameter(RuleCatalogue.standard().find("privacy.small-cell").orElseThrow(), "k", 15)
                .build();
        Gcm publication =
                Judging.builder().policy(PolicyReader.named("publication")).build();

        assertThat(findings(Judging.builder().policy(fifteen).build(), List.of(observation)))
                .containsExactly("privacy.small-cell o /value");
        assertThat(publication
                        .check(victims("o", "3", "SEX", "F", "AGE", "Y0T17").build())
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aFindingAboutASmallCellDoesNotTellTheValue() {
        Finding finding = Judging.standard()
                .check(victims("o", "7", "SEX", "F", "AGE", "Y0T17").build())
                .findings()
                .get(0);

        assertThat(finding.arguments().values()).containsExactly("10");
    }
}
