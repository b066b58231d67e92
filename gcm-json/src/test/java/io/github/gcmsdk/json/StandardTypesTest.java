package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Report.RuleSummary;
import io.github.gcmsdk.internal.engine.StandardTypes;
import io.github.gcmsdk.record.RecordType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The standard types are compiled when they are first met: here each of them is. */
class StandardTypesTest {

    static Stream<String> types() {
        return StandardTypes.all().stream().map(RecordType::name);
    }

    @ParameterizedTest
    @MethodSource("types")
    void recordOfEachTypeIsReadAndChecked(String type) {
        byte[] nothingElse = ("{\"type\": \"" + type + "\"}").getBytes(StandardCharsets.UTF_8);

        Report report = Gcm.standard().validate(List.of(Input.of("record.ndjson", nothingElse)));

        assertThat(report.rules())
                .extracting(RuleSummary::code)
                .contains("value.required")
                .doesNotContain("record.type-unknown");
    }
}
