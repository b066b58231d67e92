package io.github.gcmsdk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.rule.RulePolicy;
import io.github.gcmsdk.stakeholder.Party;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is in memory is judged like the file it came from. */
class InMemoryTest {

    private static final String BROKEN = """
            {"gcm": "1.0", "team": 1, "dataset": {"id": "d", "created": "soon", "foo": 1}, "records": [
              {"type": "stakeholder", "id": "a", "name": {"en": "A"}, "kinds": ["government"], "foo": 1},
              {"type": "pledge", "id": "p", "title": {"en": "T"}, "text": {"en": "x", "fr": 7}, "pledgers": ["a", null],
               "objectives": [24, 9], "submitted": "soon"},
              {"type": "nonsense", "id": "n"},
              {"id": "m"}]}
            """;

    private static Input input(String json) {
        return Input.of("d.json", json.getBytes(UTF_8));
    }

    @Test
    void aDatasetThatWasReadHasTheFindingsOfItsFile() {
        ReadResult read = Gcm.standard().read(List.of(input(BROKEN)));

        Report again = Gcm.standard().validate(read.dataset());

        assertThat(again.findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactlyInAnyOrderElementsOf(read.report().findings().stream()
                        .map(finding -> tuple(finding.code(), finding.pointer()))
                        .toList());
        assertThat(again.isValid()).isFalse();
    }

    @Test
    void recordsUnderAnotherNameAreAnError() {
        String json = """
                {"gcm": "1.0", "recrods": [{"type": "stakeholder", "id": "a", "name": {"en": "A"}, "kinds": ["media"]}]}
                """;

        Report again = Gcm.standard()
                .validate(Gcm.standard().read(List.of(input(json))).dataset());

        assertThat(again.findings()).extracting(Finding::code).containsExactly("dataset.records-misplaced");
    }

    @Test
    void aRecordThatCouldNotAllBeReadIsNotAccepted() {
        Dataset dataset = Gcm.standard().read(List.of(input(BROKEN))).dataset();

        assertThat(Gcm.standard().check(dataset.get(Stakeholder.class, "a")).findings())
                .extracting(Finding::code)
                .containsExactly("json.unknown-member");
        assertThat(Gcm.standard().check(dataset.records().get(1)).isAccepted()).isFalse();
        assertThat(Gcm.standard().check(dataset.records().get(3)).findings())
                .extracting(Finding::code)
                .containsExactly("record.type-missing");
    }

    @Test
    void recordsAreFoundByWhatTheyAre() {
        Dataset dataset = Gcm.standard().read(List.of(input(BROKEN))).dataset();

        assertThat(dataset.get(Party.class, "a")).isInstanceOf(Stakeholder.class);
        assertThat(dataset.find(GcmRecord.class, "n")).isPresent();
        assertThat(dataset.find(Party.class, "p")).isEmpty();
    }

    @Test
    void aContextThatCannotAllBeReadMakesTheReportIncomplete() {
        Input context = input("{\"records\": [{\"type\": \"stakeholder\", \"id\": \"ro");
        Gcm gcm = Gcm.builder().context(List.of(context)).build();

        Report report = gcm.validate(List.of(Input.of(
                "x.json",
                "{\"type\":\"stakeholder\",\"id\":\"x\",\"name\":{\"en\":\"X\"},\"kinds\":[\"media\"]}"
                        .getBytes(UTF_8))));

        assertThat(report.findings()).isEmpty();
        assertThat(report.complete()).isFalse();
        assertThat(report.incomplete())
                .singleElement()
                .satisfies(incomplete -> assertThat(incomplete.input()).isEqualTo("d.json"));
    }

    @Test
    void nothingIsCalledMissingWhileAPartOfTheContextCouldNotBeRead() {
        String json = "{\"dataset\": {\"complete\": true}, \"records\": [{\"type\": \"stakeholder\", \"id\": \"x\","
                + " \"name\": {\"en\": \"X\"}, \"kinds\": [\"media\"], \"parent\": \"root\"}]}";
        Input broken = input("{\"records\": [{\"type\": \"stakeholder\", \"id\": \"ro");

        assertThat(Gcm.standard().validate(List.of(input(json))).findings())
                .extracting(Finding::code)
                .containsExactly("reference.missing");
        assertThat(Gcm.builder()
                        .context(List.of(broken))
                        .build()
                        .validate(List.of(input(json)))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("reference.unresolved");
    }

    @Test
    void whatStandsInThePlaceOfARecordIsToldByItsKind() {
        Report report =
                Gcm.standard().validate(List.of(input("{\"gcm\": \"1.0\", \"records\": [\"oops\", null, 5, []]}")));

        assertThat(report.findings())
                .extracting(finding -> finding.arguments().get("found"))
                .containsExactly("string", "null", "number", "array");
        assertThat(report.findings().get(0).format(Locale.ENGLISH)).contains("(the record)");
    }

    @Test
    void aPolicyForARuleThatDoesNotExistIsAWrongCall() {
        RulePolicy policy = RulePolicy.builder().off("pledge.nope").build();

        assertThatThrownBy(() -> Gcm.builder().policy(policy).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pledge.nope");
    }
}
