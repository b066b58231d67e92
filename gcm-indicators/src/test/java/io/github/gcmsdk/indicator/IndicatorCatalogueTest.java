package io.github.gcmsdk.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.indicator.calculator.Calculators;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorCatalogueTest {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.standard();

    @Test
    void allDefinitionsStandInTheCatalogue() {
        assertThat(CATALOGUE.all()).hasSize(65).doesNotHaveDuplicates();
    }

    @Test
    void theCatalogueIsADatasetWithoutAFinding() throws IOException {
        Gcm.Builder gcm = Gcm.builder();
        for (RecordType<?> type : IndicatorTypes.all()) {
            gcm.add(type);
        }
        try (InputStream in = IndicatorCatalogue.class.getResourceAsStream("catalogue.json")) {
            Report report = gcm.build().validate(List.of(Input.of("catalogue.json", in)));

            assertThat(report.findings()).isEmpty();
            assertThat(report.incomplete()).isEmpty();
        }
    }

    @Test
    void aDefinitionIsFoundByIdByCodeAndBySeries() {
        assertThat(CATALOGUE.get("sdg-10.7.4")).isPresent();
        assertThat(CATALOGUE.of(IndicatorCode.of("16.2.2")))
                .extracting(IndicatorDefinition::id)
                .containsExactly("sdg-16.2.2", "sdg-16.2.2-fl", "sdg-16.2.2-sx", "sdg-16.2.2-og", "sdg-16.2.2-op");
        assertThat(CATALOGUE.ofSeries("SM_DTH_MIGR"))
                .map(IndicatorDefinition::id)
                .contains("sdg-10.7.3");
        assertThat(CATALOGUE.get("sdg-99")).isEmpty();
    }

    @Test
    void refugeesAreCountedInTheirOwnDenominator() {
        Formula formula = CATALOGUE.get("sdg-10.7.4").orElseThrow().formula();

        assertThat(formula.denominator()).isEqualTo("P_origin + R");
        assertThat(formula.multiplier()).isEqualByComparingTo(new BigDecimal(100_000));
    }

    @Test
    void everyStatementHasItsConfidenceAndWhatIsNotVerifiedSaysSo() {
        for (IndicatorDefinition definition : CATALOGUE.all()) {
            assertThat(definition.confidence()).as(definition.id()).isNotEmpty();
            assertThat(definition.confidence().values()).allMatch(Code::isKnown);
            assertThat(definition.confidence().get("objectives").is(Confidence.EDITORIAL))
                    .as(definition.id())
                    .isTrue();
        }
    }

    @Test
    void theLimitedSetIsAbsentUntilSomebodySuppliesIt() {
        IndicatorDefinition limited = CATALOGUE.get("gcm-limited-set").orElseThrow();

        assertThat(limited.series()).isEmpty();
        assertThat(limited.formula().kind()).isEqualTo("framework");
    }

    /** What stands in the file is made up: the list of the report is not at hand. */
    @Test
    void theLimitedSetIsLoadedAsADataFile(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("limited-set.json"), """
                {"gcm": "1.0", "dataset": {"created": "2026-01-01", "language": "en"}, "records": [
                  {"type": "indicator-definition", "id": "gcm-1", "officialCode": "1", "group": "gcm",
                   "name": {"en": "Made up for this test"}, "objectives": [1], "unit": "PT",
                   "formula": {"kind": "ratio", "multiplier": 100, "decimals": 1,
                               "above": [{"series": "part"}], "below": [{"series": "whole"}]}}]}
                """);
        Gcm.Builder gcm = Gcm.builder();
        IndicatorTypes.all().forEach(gcm::add);

        IndicatorCatalogue loaded = CATALOGUE.with(gcm.build().read(file).orThrow());

        assertThat(loaded.all()).hasSize(66);
        assertThat(loaded.get("gcm-1").orElseThrow().group().is(IndicatorGroup.GCM))
                .isTrue();
        assertThat(Calculators.of(loaded).find("gcm-1", Observation.class)).isPresent();
        assertThat(Calculators.standard().find("gcm-1")).isEmpty();
    }

    @Test
    void definitionsAreOverridable() {
        IndicatorDefinition own = IndicatorDefinition.builder("sdg-10.7.4")
                .name(Text.of("en", "Ours"))
                .build();

        IndicatorCatalogue changed = CATALOGUE.with(List.of(own));

        assertThat(changed.get("sdg-10.7.4")).contains(own);
        assertThat(changed.all()).hasSize(65);
        assertThat(CATALOGUE.get("sdg-10.7.4")).isNotEqualTo(changed.get("sdg-10.7.4"));
    }
}
