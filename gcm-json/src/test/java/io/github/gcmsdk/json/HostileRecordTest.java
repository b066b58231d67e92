package io.github.gcmsdk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Meta;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Records that are made to be too much, and calls that are wrong. */
class HostileRecordTest {

    private static Report validate(String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(UTF_8);
        return Gcm.standard().validate(List.of(Input.of("hostile.ndjson", bytes)));
    }

    @Test
    void everyProblemOfARecordIsCountedHoweverManyThereAre() {
        String objectives = IntStream.range(0, 50_000).mapToObj(i -> "24").collect(Collectors.joining(","));
        String unknown =
                IntStream.range(0, 20_000).mapToObj(i -> "\"m" + i + "\":1").collect(Collectors.joining(","));
        String actions = IntStream.range(0, 30_000).mapToObj(i -> "\"99(z)\"").collect(Collectors.joining(","));

        Report report = validate(
                "{\"type\":\"pledge\",\"id\":\"a\",\"objectives\":[" + objectives + "]," + unknown + "}",
                "{\"type\":\"pledge\",\"id\":\"b\",\"actions\":[" + actions + "]}",
                "{\"type\":\"nonsense\"}",
                "7");

        assertThat(report.count("objective.unknown")).isEqualTo(50_000);
        assertThat(report.count("json.unknown-member")).isEqualTo(20_000);
        assertThat(report.count("action.unknown")).isEqualTo(30_000);
        assertThat(report.count("value.duplicate")).isEqualTo(29_999);
        assertThat(report.count("record.type-unknown")).isEqualTo(1);
        assertThat(report.inputs().get(0).rejected()).isEqualTo(4);
    }

    @Test
    void aRecordOfMoreValuesThanAreReadIsLostAndTheOthersAreNot() {
        String members =
                IntStream.range(0, 250_000).mapToObj(i -> "\"m" + i + "\":1").collect(Collectors.joining(","));
        String nulls = String.join(",", Collections.nCopies(250_000, "null"));

        Report report = validate(
                "{\"type\":\"pledge\",\"id\":\"a\"," + members + "}",
                "{" + members + ",\"type\":\"pledge\"}",
                "{\"type\":\"pledge\",\"id\":\"b\",\"pledgers\":[" + nulls + "]}",
                "{\"type\":\"stakeholder\",\"id\":\"s\",\"name\":{\"en\":\"S\"},\"kinds\":[\"media\"]}");

        assertThat(report.findings())
                .extracting(finding -> finding.code() + " " + finding.location().line())
                .containsExactly("json.too-long 1", "json.too-long 2", "json.too-long 3");
        assertThat(report.complete()).isFalse();
        assertThat(report.inputs().get(0).accepted()).isEqualTo(1);
    }

    @Test
    void thePublisherOfAHeaderIsAReference() {
        String[] lines = {
            "{\"gcm\":\"1.0\",\"dataset\":{\"id\":\"d\",\"publisher\":\"ministry-b\",\"complete\":true}}",
            "{\"type\":\"stakeholder\",\"id\":\"ministry-a\",\"name\":{\"en\":\"A\"},\"kinds\":[\"government\"]}"
        };

        assertThat(validate(lines).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("reference.missing");
            assertThat(finding.pointer()).isEqualTo("/dataset/publisher");
            assertThat(finding.record()).isNull();
            assertThat(finding.suggestion()).isEqualTo("ministry-a");
            assertThat(finding.location()).hasToString("hostile.ndjson:1:46");
        });
    }

    /** Nobody has registered this type. */
    record Stranger(String id, Meta meta) implements GcmRecord {}

    @Test
    void aRecordOfAnUnregisteredTypeIsAWrongCall() {
        assertThatThrownBy(() -> Gcm.standard().check(new Stranger("x", Meta.NONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("record: its type is not registered");
    }
}
