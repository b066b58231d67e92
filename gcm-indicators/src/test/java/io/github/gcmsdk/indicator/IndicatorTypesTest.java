package io.github.gcmsdk.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Report.RuleSummary;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import io.github.gcmsdk.record.RecordType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The types of indicators are compiled when they are first met: here each of them is. */
class IndicatorTypesTest {

    static Stream<String> types() {
        return IndicatorTypes.all().stream().map(RecordType::name);
    }

    @ParameterizedTest
    @MethodSource("types")
    void recordOfEachTypeIsReadAndChecked(String type) {
        byte[] nothingElse = ("{\"type\": \"" + type + "\"}").getBytes(StandardCharsets.UTF_8);
        Gcm.Builder gcm = Gcm.builder();
        IndicatorTypes.all().forEach(gcm::add);

        Report report = gcm.build().validate(List.of(Input.of("record.ndjson", nothingElse)));

        assertThat(report.rules())
                .extracting(RuleSummary::code)
                .contains("value.required")
                .doesNotContain("record.type-unknown");
    }

    @Test
    void noneDelaysTheStart() {
        assertThat(IndicatorTypes.all()).allMatch(RecordType::isProven);
    }
}
