package io.github.gcmsdk.indicator.internal.rule;

import static io.github.gcmsdk.indicator.internal.rule.Judging.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RulePolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that do not fit into their series. Each test is a series of years, from 2010. */
class SeriesInTimeTest {

    private static List<Observation> series(String values) {
        List<Observation> series = new ArrayList<>();
        for (String value : values.strip().split(" +")) {
            int year = 2010 + series.size();
            if (!value.equals("-")) {
                series.add(Observation.builder("" + year)
                        .indicator("dem-remit-inflow")
                        .area("PAK")
                        .period(TimePeriod.ofYear(year))
                        .value(new BigDecimal(value))
                        .unit("USD")
                        .build());
            } else {
                series.add(null);
            }
        }
        series.removeIf(one -> one == null);
        return series;
    }

    private static List<String> found(String values) {
        return findings(Judging.standard(), series(values));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100 105 111 118 124 130",
                "1 2 4 8 16 32 64 128 256 512 1024",
                "100 100 100 100 101 100",
                "3 120 5 44 1 310 17 2 96",
                "1 1 1 1 5 1",
                "0 0 0 14 12 0 15",
                "2 3",
                "4 400",
                "7"
            })
    void seriesGrowSwingAndHaveZeros(String values) {
        assertThat(found(values)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1400 1460 1720 1930 1980 19900 2120 2210 2600, indicator.outlier 2015",
        "1400 1460 1720 1930 1980 199 2120 2210 2600, indicator.outlier 2015",
        "14000 1460 1720 1930 1980 1990 2120 2210 2600, indicator.outlier 2010",
        "1400 1460 1720 1930 1980 1990 2120 2210 26000, indicator.outlier 2018",
        "1400 1460 1720 1930 1980 199000 2120 2210 2600, indicator.scale-jump 2015",
        "1400 1460 1720 1930 1980 1990000 2120 2210 2600, indicator.scale-jump 2015",
        "1400 1460 1720 1930 1980 1990000000 2120 2210 2600, indicator.scale-jump 2015",
        "1400 1460 1720 1930 1980 1.99 2120 2210 2600, indicator.scale-jump 2015",
        "1400 1460 1720 1930 1.98 1.99 2.12 2.21 2.60, indicator.scale-jump 2014",
        "14 15 1600, indicator.scale-jump 2012",
        "0.374 0.381 37.9 0.39 0.4, indicator.scale-jump 2012",
        "1400 1460 1720 1930 1980 19900 21200 22100 26000, indicator.break-undeclared 2015",
        "303436 301000 305000 299000 320 330 310, indicator.scale-jump 2014",
        "303436 301000 305000 299000 720 730 710, indicator.break-undeclared 2014"
    })
    void oneValueOrAllFromOneOnStandOff(String values, String found) {
        assertThat(found(values)).containsExactly(found + " /value");
    }

    @Test
    void aYearThatIsMissingIsNoZero() {
        assertThat(found("100 105 - 118 124 - 140")).isEmpty();
    }

    @Test
    void aBreakThatIsDeclaredIsNone() {
        List<Observation> series = series("1400 1460 1720 1930 1980 19900 21200 22100 26000");
        series.set(
                5,
                series.get(5).toBuilder()
                        .status(Code.of(ObservationStatus.BREAK))
                        .build());

        assertThat(findings(Judging.standard(), series)).isEmpty();
    }

    @Test
    void releasesAreSeriesOfTheirOwn() {
        List<Observation> both = series("100 105 111 118 124 130");
        series("1000 1050 1110 1180 1240 1300")
                .forEach(one -> both.add(
                        one.toBuilder().vintage(LocalDate.of(2024, 1, 1)).build()));

        assertThat(findings(Judging.standard(), both)).allMatch(finding -> finding.startsWith("id.duplicate"));
    }

    @Test
    void theOrderOfTheRecordsDoesNotMatter() {
        List<Observation> series = series("1400 1460 1720 1930 1980 19900 2120 2210 2600");

        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(series, new Random(seed));
            assertThat(findings(Judging.standard(), series)).containsExactly("indicator.outlier 2015 /value");
        }
    }

    @Test
    void aPolicySetsHowFarIsTooFar() {
        RulePolicy patient = RulePolicy.builder()
                .parameter(RuleCatalogue.standard().find("indicator.outlier").orElseThrow(), "deviations", 30)
                .build();
        Gcm gcm = Judging.builder().policy(patient).build();

        assertThat(findings(gcm, series("1400 1460 1720 1930 1980 19900 2120 2210 2600")))
                .isEmpty();
    }
}
