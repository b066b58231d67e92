package io.github.gcmsdk.indicator.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.indicator.IndicatorTypes;
import io.github.gcmsdk.indicator.csv.CsvMapping;
import io.github.gcmsdk.indicator.csv.CsvReader;
import io.github.gcmsdk.indicator.csv.CsvResult;
import io.github.gcmsdk.indicator.csv.SharedFiles;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Published files are no catalogue of errors: what rules report of them is rare. Skipped where the data are not at hand. */
class RulesOnRealDataTest {

    private static <T extends GcmRecord> Report judged(CsvMapping<T> mapping, String file) {
        Gcm.Builder gcm = Gcm.builder().asOf(LocalDate.of(2026, 3, 1));
        IndicatorTypes.all().forEach(gcm::add);
        CsvResult<T> read = CsvReader.of(mapping).read(RealData.file(file));
        return gcm.build().validate(Dataset.builder().addAll(read.records()).build());
    }

    private static void assertRare(Report report, String rule, double share) {
        double most = share * report.inputs().get(0).records();
        assertThat((double) report.count(rule)).as(rule).isLessThanOrEqualTo(most);
    }

    @Test
    void migrantStocks() {
        Report report = judged(SharedFiles.MIGRANT_STOCK, "stock/undesa-ims2020.csv");

        assertThat(report.count(Severity.ERROR)).isZero();
        assertThat(report.count("indicator.duplicate")).isZero();
        assertThat(report.count("indicator.below-parts")).isZero();
        assertRare(report, "indicator.outlier", 0.005);
        assertRare(report, "indicator.scale-jump", 0.001);
    }

    @Test
    void refugees() {
        Report report = judged(SharedFiles.REFUGEES, "refugees/unhcr-population-2000-2005-2010.csv");

        assertThat(report.count(Severity.ERROR)).isZero();
        assertRare(report, "indicator.scale-jump", 0.001);
    }

    @Test
    void incidents() {
        Report report = judged(SharedFiles.MISSING_MIGRANTS, "mmp/missing-migrants-2014-2023.csv");

        assertRare(report, "incident.parts-exceed-total", 0.01);
    }
}
