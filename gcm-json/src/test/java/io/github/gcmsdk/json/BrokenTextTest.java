package io.github.gcmsdk.json;

import static io.github.gcmsdk.json.Texts.codes;
import static io.github.gcmsdk.json.Texts.read;
import static io.github.gcmsdk.json.Texts.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.record.GcmRecord;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that break off, or that lost a byte: nothing throws, and what stands before is kept. */
class BrokenTextTest {

    private static final String HEADER = "{'gcm':'1.0','dataset':{'id':'x','title':'é','language':'fr'}}";
    private static final List<String> RECORDS = List.of(
            "{'type':'stakeholder','id':'a','name':{'fr':'😀\\u00e9'},'kinds':['media'],'parent':'b'}",
            "{'type':'fund','id':'f','name':'nom','currency':'USD','fees':{'administrativeAgent':1.0}}",
            "{'type':'other','id':'c','more':[true,null,-1.5e3]}");
    private static final String DOCUMENT = (HEADER.substring(0, HEADER.length() - 1) + ",\n'records':[\n"
                    + String.join(",\n", RECORDS) + "\n]}")
            .replace('\'', '"');
    private static final String LINES = (HEADER + "\n" + String.join("\r\n", RECORDS) + "\n").replace('\'', '"');

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"gcm\":\"1.0\",\"dataset\":null{\"language\":\"fr\"},\"records\":[]}",
                "{\"gcm\":\"1.0\",\"dataset\":{}{\"language\":\"fr\"},\"records\":[]}",
                "{\"gcm\":\"1.0\",\"records\":2[{\"type\":\"stakeholder\",\"id\":\"a\"}]}",
                "{\"gcm\":\"1.0\",\"odd\":truefalse,\"records\":[]}",
                "{\"gcm\":\"1.0\",\"odd\":1\"x\",\"records\":[]}",
                "{\"gcm\":1.0.0,\"records\":[]}"
            })
    void whatStandsBehindAValueIsNoJson(String text) {
        ReadResult result = read("x.json", utf8(text));

        assertThat(codes(result)).contains("json.syntax");
        assertThat(result.report().complete()).isFalse();
    }

    @Test
    void aDocumentThatBreaksOffIsTold() {
        byte[] whole = utf8(DOCUMENT);
        List<GcmRecord> records = read("x.json", whole).dataset().records();
        for (int length = 1; length < whole.length; length++) {
            ReadResult result = read("x.json", Arrays.copyOf(whole, length));

            assertThat(codes(result))
                    .as("%d bytes", length)
                    .containsAnyOf("json.syntax", "json.encoding")
                    .filteredOn(code -> code.equals("json.syntax") || code.equals("json.encoding"))
                    .hasSizeLessThanOrEqualTo(2);
            assertThat(result.report().complete()).isFalse();
            assertThat(result.dataset().records()).isEqualTo(records.subList(0, wholeRecords(length)));
            assertPlausible(result, length);
        }
    }

    /** How many records end before a byte. */
    private static int wholeRecords(int length) {
        int count = 0;
        for (String record : RECORDS) {
            String text = record.replace('\'', '"');
            int end = utf8(DOCUMENT.substring(0, DOCUMENT.indexOf(text) + text.length())).length;
            count += end <= length ? 1 : 0;
        }
        return count;
    }

    @Test
    void aDocumentThatBreaksOffWithinARecordGivesOneFindingOfIt() {
        int within = utf8(DOCUMENT.substring(0, DOCUMENT.indexOf("currency"))).length;

        ReadResult result = read("x.json", Arrays.copyOf(utf8(DOCUMENT), within));

        assertThat(codes(result)).containsExactly("reference.unresolved", "json.syntax");
        Finding broken = result.report().findings().get(1);
        assertThat(broken.record().index()).isEqualTo(1);
        assertThat(broken.location().line()).isEqualTo(4);
        assertThat(result.report().incomplete()).hasSize(1);
        assertThat(result.report().inputs().get(0).records()).isEqualTo(2);
    }

    @Test
    void aDocumentThatBreaksOffBetweenItsPartsIsToldAtItsEnd() {
        for (String end : List.of("{\"gcm\"", "\"dataset\":{\"id\":\"x\"", "\"records\":[", "]")) {
            int length = utf8(DOCUMENT.substring(0, DOCUMENT.indexOf(end) + end.length())).length;

            ReadResult result = read("x.json", Arrays.copyOf(utf8(DOCUMENT), length));

            assertThat(codes(result))
                    .filteredOn(code -> code.startsWith("json."))
                    .containsExactly("json.syntax");
            assertThat(result.report().findings())
                    .filteredOn(finding -> finding.code().equals("json.syntax"))
                    .extracting(finding -> finding.location().offset())
                    .containsExactly((long) length);
        }
    }

    @Test
    void linesThatBreakOffKeepTheLinesBefore() {
        byte[] whole = utf8(LINES);
        for (int length = 1; length < whole.length; length++) {
            byte[] bytes = Arrays.copyOf(whole, length);
            ReadResult result = read("x.ndjson", bytes);

            long lines = new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            assertThat(result.dataset().records()).hasSizeBetween((int) Math.max(0, lines - 1), (int) lines);
            assertThat(result.report().complete()).isEqualTo(!broken(result));
            assertPlausible(result, length);
        }
    }

    private static boolean broken(ReadResult result) {
        return codes(result).contains("json.syntax") || codes(result).contains("json.encoding");
    }

    @Test
    void noOtherByteInThePlaceOfOneThrows() {
        byte[] others = {0, '\n', '"', ',', '0', '\\', ']', '{', (byte) 0x80, (byte) 0xEF, (byte) 0xFF};
        for (String name : List.of("x", "x.ndjson")) {
            byte[] whole = utf8(name.equals("x.ndjson") ? LINES : DOCUMENT);
            for (int at = 0; at < whole.length; at++) {
                for (byte other : others) {
                    byte[] spoilt = whole.clone();
                    spoilt[at] = other;

                    ReadResult result = read(name, spoilt);

                    assertPlausible(result, spoilt.length);
                    assertThat(result.report().inputs().get(0).bytes())
                            .as("%s: %d at %d", name, other, at)
                            .isLessThanOrEqualTo(spoilt.length);
                    if ((at + other) % 5 == 0) {
                        writeAll(result);
                    }
                }
            }
        }
    }

    @Test
    void noByteThatIsLeftOutOrAddedThrows() {
        byte[] whole = utf8(LINES);
        for (int at = 0; at < whole.length; at++) {
            byte[] without = Arrays.copyOf(whole, whole.length - 1);
            System.arraycopy(whole, at + 1, without, at, whole.length - at - 1);
            byte[] with = Arrays.copyOf(whole, whole.length + 1);
            System.arraycopy(whole, at, with, at + 1, whole.length - at);

            assertPlausible(read("x", without), without.length);
            assertPlausible(read("x", with), with.length);
        }
    }

    /** Everything has a place in the text, and nothing that could be read is written otherwise. */
    private static void assertPlausible(ReadResult result, int length) {
        for (Finding finding : result.report().findings()) {
            Location location = finding.location();
            assertThat(location).as(finding.code()).isNotNull();
            assertThat(location.line()).isPositive();
            assertThat(location.column()).isPositive();
            assertThat(location.offset()).isBetween(0L, (long) length);
        }
        assertThat(result.report().inputs().get(0).accepted())
                .isBetween(0L, result.report().inputs().get(0).records());
    }

    private static void writeAll(ReadResult result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.write(result.report(), Locale.ENGLISH, out);
        byte[] document = Texts.document(result.dataset());
        assertThat(read("y.json", document).dataset()).isEqualTo(result.dataset());
    }
}
