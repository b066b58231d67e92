package io.github.gcmsdk.json;

import static io.github.gcmsdk.json.Texts.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.record.GcmRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What looks like data about a person is nowhere repeated: not in findings, nor in reports, nor in exceptions. */
class MaskingTest {

    private static final List<String> PERSONAL =
            List.of("office.holder@example.org", "+92 300 1234567", "12345-1234567-1", "1234512345671");

    /** Where a value can stand so that something is found about it; X is replaced. */
    private static final List<String> PLACES = List.of(
            "{'type':'stakeholder','id':'X','name':'n','kinds':['media'],'more':1}",
            "{'type':'X','id':'a'}",
            "{'type':'stakeholder','id':'a','name':'n','kinds':['X'],'country':'X','sector':'X','parent':'X'}",
            "{'type':'stakeholder','id':'a','name':'n','kinds':['media'],'website':'X','X':1,'contact':{'X':2}}",
            "{'type':'stakeholder','id':'a','name':{'X':'  n'},'kinds':['media'],'X':{'X':1,'X':2}}",
            "{'type':'stakeholder','id':'a','name':'n','kinds':['media'],'active':{'start':'X','end':['X']}}",
            "{'type':'pledge','id':'a','objectives':['X'],'principles':['X'],'actions':['X'],'sdgTargets':['X']}",
            "{'type':'pledge','id':'a','amount':{'amount':'X','currency':'X'},'X':'X','X':'X'}",
            "{'type':'fund','id':'a','name':'n','currency':'X','code':' X','identifiers':[{'scheme':'X'}],'asOf':'X'}",
            "{'type':'fund','id':'X','name':'n'}\n{'type':'fund','id':'X','name':'n'}",
            "{'gcm':'X','dataset':{'id':'X','language':'X','created':'X','sensitivity':'X','X':1},'X':'X'}",
            "'X'",
            "{'type':'stakeholder','id':'X' X}",
            "X");

    static Stream<Arguments> places() {
        return PLACES.stream().flatMap(place -> PERSONAL.stream().map(value -> Arguments.of(place, value)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void personalValuesAreNotRepeated(String place, String value) {
        String text = place.replace('\'', '"').replace("X", value);

        ReadResult result = Texts.read("x.ndjson", utf8(text));

        assertThat(result.report().findings()).isNotEmpty();
        assertSilent(result.report(), value);
        assertThat(result.toString()).doesNotContain(value);
        assertThat(result.dataset().toString()).doesNotContain(value);
        for (GcmRecord record : result.dataset().records()) {
            assertThat(record.meta().rest().toString()).doesNotContain(value);
        }
        if (!result.report().isValid()) {
            assertThatThrownBy(result::orThrow)
                    .isInstanceOf(InvalidDataException.class)
                    .asString()
                    .doesNotContain(value);
        }
        assertSilent(Texts.GCM.validate(result.dataset()), value);
    }

    @Test
    void anIdentityNumberAsANumberIsNotRepeatedEither() {
        ReadResult result = Texts.document(
                "{'type':'pledge','id':'a','objectives':[1234512345671],'sdgTargets':[1234512345671],'kind':1234512345671}");

        assertSilent(result.report(), "1234512345671");
    }

    private static void assertSilent(Report report, String value) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ReportWriter.write(report, Locale.ENGLISH, json);
        assertThat(json.toString(StandardCharsets.UTF_8)).doesNotContain(value);
        assertThat(report.toString()).doesNotContain(value);
        for (Finding finding : report.findings()) {
            assertThat(finding.toString() + finding.arguments() + finding.suggestion() + finding.record())
                    .doesNotContain(value);
            assertThat(finding.format(Locale.FRENCH) + finding.mend(Locale.FRENCH))
                    .doesNotContain(value);
        }
    }

    @Test
    void longValuesAreCutToEightyCodePoints() {
        String longer = "😀".repeat(200);
        ReadResult result = Texts.document("{'type':'" + longer + "','id':'" + longer + "','x':1}");

        Finding finding = result.report().findings().get(0);

        assertThat(finding.code()).isEqualTo("record.type-unknown");
        for (String shown : List.of(
                finding.record().type(),
                finding.record().id(),
                finding.arguments().get("type"))) {
            assertThat(shown.codePointCount(0, shown.length())).isEqualTo(80);
            assertThat(shown).startsWith("😀".repeat(79)).endsWith("…");
        }
    }

    @Test
    void aSurrogateThatStandsAloneCanBeReported() {
        ReadResult result = Texts.document("{'type':'\\ud800','id':'\\udc00','x':['\\ud83d']}");

        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ReportWriter.write(result.report(), Locale.ENGLISH, json);

        assertThat(json.toString(StandardCharsets.UTF_8)).contains("\\uD800");
        assertThat(Texts.read("y.json", Texts.document(result.dataset())).dataset())
                .isEqualTo(result.dataset());
    }
}
