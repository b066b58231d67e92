package io.github.gcmsdk.json;

import static io.github.gcmsdk.json.Texts.codes;
import static io.github.gcmsdk.json.Texts.codesAndPointers;
import static io.github.gcmsdk.json.Texts.read;
import static io.github.gcmsdk.json.Texts.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is: lines or a document, with or without a header, in one encoding or another. */
class FormTest {

    private static final String A = actor("a");
    private static final String B = actor("b");
    private static final String HEADER =
            "{\"gcm\":\"1.0\",\"dataset\":{\"language\":\"fr\",\"created\":\"2025-09-01\"}}";
    private static final String DATASET =
            "{\"gcm\":\"1.0\",\"dataset\":{\"language\":\"fr\"},\"records\":[" + A + "," + B + "]}";

    private static String actor(String id) {
        return "{\"type\":\"stakeholder\",\"id\":\"" + id + "\",\"name\":\"nom\",\"kinds\":[\"academia\"]}";
    }

    private static List<String> ids(ReadResult result) {
        return result.dataset().records().stream().map(GcmRecord::id).toList();
    }

    private static void assertClean(ReadResult result) {
        assertThat(result.report().findings()).isEmpty();
        assertThat(result.report().isValid()).isTrue();
    }

    private static Text name(ReadResult result) {
        return result.dataset().records(Stakeholder.class).get(0).name();
    }

    // The form.

    @ParameterizedTest
    @ValueSource(strings = {"x.ndjson", "x.jsonl", "X.NDJSON", "dir/x.JsonL"})
    void aNameTellsLines(String name) {
        ReadResult result = read(name, utf8(A + "\n" + B));

        assertClean(result);
        assertThat(ids(result)).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.json", "x", "-", "x.txt"})
    void linesAreToldByTheirContentToo(String name) {
        assertThat(ids(read(name, utf8(A + "\n" + B)))).containsExactly("a", "b");
        assertThat(ids(read(name, utf8(HEADER + "\r\n" + A + "\r\n" + B + "\r\n"))))
                .containsExactly("a", "b");
        assertThat(ids(read(name, utf8("\n\n" + A + "\n\n" + B)))).containsExactly("a", "b");
    }

    @Test
    void aBrokenFirstLineDoesNotHideThatThereAreLines() {
        ReadResult result = read("x.json", utf8("{\"type\":\"stakeholder\",\"id\":\"brok\n" + A + "\n" + B));

        assertThat(ids(result)).containsExactly("a", "b");
        assertThat(codes(result)).containsExactly("json.syntax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\n%s\n]",
                "[%s]",
                "[\n%s]",
                "{\"gcm\":\"1.0\",\"records\":[\n%s\n]}",
                "{\"records\":\n[\n%s\n]}",
                "{\n\"records\": [\n%s\n]\n}",
                "\n\n{\"gcm\":\"1.0\",\n\"records\":[\n%s\n]}",
                "{\"records\":[%s]}\n",
                "%s",
                "\ufeff%s",
                "\ufeff[%s]"
            })
    void oneRecordIsReadInWhateverItStands(String layout) {
        ReadResult result = read("x.json", utf8(layout.formatted(A)));

        assertThat(ids(result)).containsExactly("a");
        assertThat(result.report().isValid()).isTrue();
    }

    @Test
    void oneRecordMayBeSpreadOverLines() {
        String spread = A.replace("{", "{\n").replace(",", ",\n").replace("}", "\n}");

        ReadResult result = read("x.json", utf8(spread));

        assertClean(result);
        assertThat(ids(result)).containsExactly("a");
    }

    @Test
    void anArrayMayStandWithOneRecordALine() {
        assertThat(ids(read("x.json", utf8("[\n" + A + ",\n" + B + "\n]")))).containsExactly("a", "b");
        assertThat(ids(read("x.json", utf8("[\n" + A + "\n," + B + "\n]")))).containsExactly("a", "b");
    }

    // Headers.

    @Test
    void theHeaderTellsTheLanguageOfBareTexts() {
        assertThat(name(read("x.json", utf8(DATASET)))).isEqualTo(Text.of("fr", "nom"));
        assertThat(name(read("x.ndjson", utf8(HEADER + "\n" + A)))).isEqualTo(Text.of("fr", "nom"));
        assertThat(name(read("x.ndjson", utf8(A)))).isEqualTo(Text.of("und", "nom"));
    }

    @ParameterizedTest
    @CsvSource({"ur, ur", "spa, es", "pt-BR, pt-BR", "English, und", "en_US, und", "'', und", "xx, und"})
    void aLanguageThatIsNoneIsToldOnce(String language, String read) {
        ReadResult result = read(
                "x.ndjson", utf8("{\"dataset\":{\"title\":\"t\",\"language\":\"" + language + "\"}}\n" + A + "\n" + B));

        assertThat(result.dataset().header().title()).isEqualTo(Text.of(read, "t"));
        assertThat(name(result)).isEqualTo(Text.of(read, "nom"));
        assertThat(codesAndPointers(result)).allMatch(found -> found.endsWith(" /dataset/language"));
        assertThat(codes(result)).hasSize(language.equals(read) ? 0 : 1);
    }

    @Test
    void aHeaderBehindTheRecordsStillCounts() {
        String header = "{\"language\":\"fr\",\"complete\":true}";
        String parented = A.replace("\"kinds\"", "\"parent\":\"nowhere\",\"kinds\"");

        ReadResult document = read("x.json", utf8("{\"records\":[" + parented + "],\"dataset\":" + header + "}"));
        ReadResult lines = read("x.ndjson", utf8(parented + "\n{\"dataset\":" + header + "}\n"));

        for (ReadResult result : List.of(document, lines)) {
            assertThat(name(result)).isEqualTo(Text.of("fr", "nom"));
            assertThat(codes(result)).containsExactly("reference.missing");
            assertThat(result.dataset().header().isComplete()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"dataset\":{\"language\":\"fr\"},\"gcm\":\"1.0\"}",
                "{\"note\":1,\"dataset\":{\"language\":\"fr\"}}",
                " \t{ \"gcm\" : \"1.0\" , \"dataset\" : { \"language\" : \"fr\" } }"
            })
    void aHeaderLineMayBeginWithAnyMember(String header) {
        ReadResult result = read("x.ndjson", utf8(header + "\n" + A));

        assertThat(name(result)).isEqualTo(Text.of("fr", "nom"));
        assertThat(result.dataset().records()).hasSize(1);
    }

    @Test
    void aSecondHeaderIsToldAndDoesNotHold() {
        ReadResult result = read("x.ndjson", utf8(HEADER + "\n" + A + "\n" + HEADER.replace("fr", "es") + "\n" + B));

        assertThat(codes(result)).containsExactly("dataset.second-header");
        assertThat(result.report().findings().get(0).location().line()).isEqualTo(3);
        assertThat(ids(result)).containsExactly("a", "b");
        assertThat(result.dataset().records(Stakeholder.class).get(1).name()).isEqualTo(Text.of("fr", "nom"));
    }

    @Test
    void recordsOfADatasetOnALineAreRead() {
        ReadResult result = read("x.ndjson", utf8(DATASET + "\n" + DATASET.replace("\"a\"", "\"c\"")));

        assertThat(ids(result)).containsExactly("a", "b", "c", "b");
        assertThat(codes(result)).containsExactlyInAnyOrder("dataset.second-header", "id.duplicate");
        Finding duplicate = result.report().findings().stream()
                .filter(finding -> finding.code().equals("id.duplicate"))
                .findFirst()
                .orElseThrow();
        assertThat(duplicate.record().index()).isEqualTo(3);
        assertThat(duplicate.location().line()).isEqualTo(2);
        assertThat(duplicate.related().get(0).location().line()).isEqualTo(1);
    }

    @Test
    void aMemberCalledDatasetDoesNotMakeARecordADataset() {
        ReadResult result = read(
                "x.json",
                utf8("{\"type\":\"stakeholder\",\n\"id\":\"a\",\"name\":\"n\",\"kinds\":[\"media\"],\n"
                        + "\"dataset\":{\"language\":\"fr\"}}"));

        assertThat(codesAndPointers(result)).containsExactly("json.unknown-member /dataset");
        assertThat(name(result)).isEqualTo(Text.of("und", "n"));
        assertThat(result.dataset().header().language()).isNull();
    }

    @Test
    void aHeaderThatIsNoObjectIsKept() {
        for (String bad : List.of("5", "\"x\"", "[1]", "true")) {
            ReadResult result =
                    read("x.json", utf8("{\"gcm\":\"1.0\",\"dataset\":" + bad + ",\"records\":[" + A + "]}"));

            assertThat(codesAndPointers(result)).containsExactly("json.wrong-kind /dataset");
            assertThat(new String(Texts.document(result.dataset()), StandardCharsets.UTF_8))
                    .containsPattern("\"dataset\" : .*" + bad.replace("[1]", "\\["));
        }
    }

    @Test
    void aHeaderThatIsNoJsonIsToldAndTheRecordsAreRead() {
        ReadResult result = read("x.json", utf8("{\"dataset\":{\"id\": tru},\"records\":[" + A + "]}"));

        assertThat(codes(result)).containsExactly("json.syntax");
        assertThat(result.report().complete()).isFalse();
        assertThat(ids(result)).containsExactly("a");
    }

    @Test
    void findingsInTheHeaderAndBesideItHaveTheirPointerAndPlace() {
        String text = "{'gcm':'1.0',\n'dataset':{'id':'x y',\n 'created':'2025-13-01'},\n"
                + " 'more':{'a':1,'a':2},'records':[]}";

        ReadResult result = Texts.document(text);

        assertThat(codesAndPointers(result))
                .containsExactlyInAnyOrder(
                        "value.format /dataset/id",
                        "value.format /dataset/created",
                        "json.unknown-member /more",
                        "json.duplicate-member /more/a",
                        "dataset.empty ");
        assertThat(result.report().findings())
                .filteredOn(finding -> finding.code().equals("json.duplicate-member"))
                .extracting(Finding::location)
                .containsExactly(new Location("x.json", 4, 16, text.lastIndexOf("'a'")));
    }

    @ParameterizedTest
    @CsvSource({
        "'1.0', ''",
        "'1', ''",
        "'1.7', ''",
        "'2.0', dataset.version-unsupported /gcm",
        "'12', dataset.version-unsupported /gcm",
        "'one', value.format /gcm",
        "'', value.format /gcm"
    })
    void theVersionIsChecked(String version, String expected) {
        ReadResult result = read("x.json", utf8("{\"gcm\":\"" + version + "\",\"records\":[" + A + "]}"));

        assertThat(String.join(",", codesAndPointers(result))).isEqualTo(expected);
    }

    // Several inputs.

    @Test
    void severalInputsAreOneDatasetEachUnderItsOwnHeader() {
        ReadResult result = Texts.GCM.read(List.of(
                Input.of("one.json", utf8(DATASET)),
                Input.of("two.ndjson", utf8("{\"dataset\":{\"language\":\"es\"}}\n" + actor("c") + "\n" + A))));

        assertThat(ids(result)).containsExactly("a", "b", "c", "a");
        assertThat(result.dataset().records(Stakeholder.class).get(2).name()).isEqualTo(Text.of("es", "nom"));
        Finding duplicate = result.report().findings().get(0);
        assertThat(duplicate.code()).isEqualTo("id.duplicate");
        assertThat(duplicate.record().index()).isEqualTo(1);
        assertThat(duplicate.location().toString()).isEqualTo("two.ndjson:3:28");
        assertThat(duplicate.related().get(0).record().index()).isZero();
        assertThat(duplicate.related().get(0).location().input()).isEqualTo("one.json");
        assertThat(result.report().inputs())
                .extracting(Report.InputSummary::records)
                .containsExactly(2L, 2L);
        assertThat(result.report().inputs())
                .extracting(Report.InputSummary::accepted)
                .containsExactly(2L, 1L);
    }

    @Test
    void whatIsNoRecordKeepsItsPlaceAmongTheRecordsOfSeveralInputs() {
        ReadResult result = Texts.GCM.read(
                List.of(Input.of("one.ndjson", utf8("7\n{broken\n" + A)), Input.of("two.ndjson", utf8("8\n" + B))));

        String written = new String(Texts.lines(result.dataset()), StandardCharsets.UTF_8);

        assertThat(written.lines().map(line -> line.substring(0, 1))).containsExactly("{", "7", "{", "8", "{");
        assertThat(read("x.ndjson", utf8(written)).dataset()).isEqualTo(result.dataset());
    }

    // Little or nothing.

    @ParameterizedTest
    @CsvSource({
        "x.json, '', json.syntax",
        "x.ndjson, '', json.syntax",
        "x.json, ' ', json.syntax",
        "x.json, '\r\n\t ', json.syntax",
        "x.ndjson, '\n\n \n', dataset.empty",
        "x.json, '\ufeff', json.bom+json.syntax",
        "x.json, '{}', record.type-missing",
        "x.json, '[]', dataset.empty",
        "x.json, '42', json.wrong-kind",
        "x.json, '\"text\"', json.wrong-kind",
        "x.json, 'null', json.wrong-kind",
        "x.json, 'nothing', json.syntax",
        "x.json, '{\"gcm\":\"1.0\"}', dataset.empty",
        "x.json, '{\"dataset\":{},\"records\":[]}', dataset.empty",
        "x.json, '{\"records\":5}', json.wrong-kind+dataset.empty",
        "x.json, '{', json.syntax",
        "x.json, '[', json.syntax",
        "x.json, '{\"records\":[', json.syntax"
    })
    void littleOrNothingIsAFinding(String name, String text, String expected) {
        ReadResult result = read(name, utf8(text));

        assertThat(codes(result)).containsExactlyInAnyOrder(expected.split("\\+"));
        assertThat(result.report().isValid()).isEqualTo(expected.equals("dataset.empty"));
    }

    @Test
    void withoutAnInputThereIsNothingToFind() {
        assertThat(codes(Texts.GCM.read(List.of()))).isEmpty();
    }

    @Test
    void blankLinesAndAMissingLastLineEndMeanNothing() {
        ReadResult result = read("x.ndjson", utf8("\r\n" + HEADER + "\r\n  \r\n\t\r\n" + A + "\r" + B));

        assertClean(result);
        assertThat(ids(result)).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.json", "x.ndjson"})
    void recordsUnderAnotherNameAreAnError(String name) {
        for (String member : List.of("recrods", "Records", "data")) {
            String json = DATASET.replace("records", member);

            ReadResult result = read(name, utf8(json));

            assertThat(codesAndPointers(result)).containsExactly("dataset.records-misplaced /" + member);
            Finding finding = result.report().findings().get(0);
            assertThat(finding.suggestion()).isEqualTo("records");
            assertThat(finding.location().column()).isEqualTo(json.indexOf('"' + member + '"') + 1L);
            assertThat(result.report().isValid()).isFalse();
            assertThat(codesAndPointers(read("x.json", Texts.document(result.dataset()))))
                    .containsExactly("dataset.records-misplaced /" + member);
        }
    }

    @Test
    void recordsUnderAnotherNameAreAnErrorBesideOthersToo() {
        String json = DATASET.substring(0, DATASET.length() - 1) + ",\n\"more\":[" + actor("c") + "]}";

        assertThat(codesAndPointers(read("x.json", utf8(json)))).containsExactly("dataset.records-misplaced /more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "[1]", "[{\"type\":\"Feature\"}]", "[{\"id\":\"a\"}]"})
    void anUnknownMemberThatHoldsNoRecordsIsAWarning(String value) {
        String json = DATASET.substring(0, DATASET.length() - 1) + ",\"more\":" + value + '}';

        assertThat(codesAndPointers(read("x.json", utf8(json)))).containsExactly("json.unknown-member /more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.json", "x.ndjson"})
    void aHeaderAloneIsValid(String name) {
        ReadResult result = read(name, utf8(HEADER));

        assertThat(codes(result)).containsExactly("dataset.empty");
        assertThat(result.report().isValid()).isTrue();
    }

    @Test
    void whatStandsBehindADocumentIsTold() {
        for (String document : List.of(DATASET, "[" + A + "," + B + "]")) {
            ReadResult result = read("x.json", utf8(document + "\n}"));

            assertThat(codes(result)).containsExactly("json.syntax");
            assertThat(result.report().findings().get(0).location().line()).isEqualTo(2);
            assertThat(ids(result)).containsExactly("a", "b");
            assertThat(result.report().complete()).isFalse();
        }
    }

    @Test
    void aBrokenLineCostsThatLineOnly() {
        ReadResult result = read("x.ndjson", utf8(HEADER + "\n" + A + "\n{\"type\":\"stakeholder\",}\n" + B));

        assertThat(ids(result)).containsExactly("a", "b");
        assertThat(codes(result)).containsExactly("json.syntax");
        Finding finding = result.report().findings().get(0);
        assertThat(finding.location().line()).isEqualTo(3);
        assertThat(finding.record().index()).isEqualTo(1);
        assertThat(result.report().incomplete()).containsExactly(new Report.Incomplete("x.ndjson", 3, "json.syntax"));
        assertThat(result.report().inputs().get(0).records()).isEqualTo(3);
        assertThat(result.report().inputs().get(0).accepted()).isEqualTo(2);
    }

    @Test
    void aBrokenRecordWithWholeBracketsCostsThatRecordOnly() {
        ReadResult result = read("x.json", utf8("{\"records\":[" + A + ",{\"id\" \"x\"}," + B + "]}"));

        assertThat(ids(result)).containsExactly("a", "b");
        assertThat(codes(result)).containsExactly("json.syntax");
    }

    // Encodings.

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideEncodingsAreToldWithAndWithoutAMark(String charset) {
        for (String name : List.of("x.json", "x.ndjson")) {
            for (String text : List.of(DATASET, "\ufeff" + DATASET, "\n" + DATASET)) {
                ReadResult result = read(name, text.getBytes(Charset.forName(charset)));

                assertThat(codes(result)).as(charset).containsExactly("json.encoding");
                assertThat(result.dataset().records()).isEmpty();
                assertThat(result.report().complete()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aLineInAWideEncodingIsNotGuessed(String charset) {
        byte[] first = utf8(A + "\n");
        byte[] wide = B.getBytes(Charset.forName(charset));
        byte[] both = java.util.Arrays.copyOf(first, first.length + wide.length);
        System.arraycopy(wide, 0, both, first.length, wide.length);

        ReadResult result = read("x.ndjson", both);

        assertThat(ids(result)).containsExactly("a");
        assertThat(codes(result)).containsExactly("json.encoding");
    }

    @Test
    void latin1IsToldAtItsFirstByteThatIsNotUtf8() {
        String text = "{\"records\":[" + A + ",\n" + B.replace("nom", "nom d'été") + "]}";

        ReadResult result = read("x.json", text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(codes(result)).containsExactly("json.encoding");
        assertThat(result.report().findings().get(0).location())
                .isEqualTo(new Location("x.json", 2, text.split("\n")[1].indexOf('é') + 1, text.indexOf('é')));
        assertThat(ids(result)).containsExactly("a");
    }

    /** Each line has an X, which is replaced by bytes that are not UTF-8. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"stakeholder\",\"id\":\"X\",\"name\":\"n\",\"kinds\":[\"media\"]}",
                "{\"type\":\"stakeholder\",\"id\":\"x\",\"name\":\"X\",\"kinds\":[\"media\"]}",
                "{\"type\":\"stakeholder\",\"id\":\"x\",\"X\":1}",
                "{\"type\":\"X\",\"id\":\"x\"}",
                "{\"type\":\"stakeholder\",X\"id\":\"x\"}",
                "{\"gcm\":\"1.0\",\"dataset\":{\"id\":\"X\"}}",
                "{\"gcm\":\"1.0\",\"X\":1}",
                "{\"gcm\":\"X\"}",
                "{\"gcm\":\"1.0\",\"y\":[\"X\"]}",
                "X"
            })
    void bytesThatAreNotUtf8CostTheLineAndNoMore(String line) {
        byte[][] invalid = {
            {(byte) 0xFF},
            {(byte) 0x80},
            {(byte) 0xC0, (byte) 0xAF},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
            {(byte) 0xE2, (byte) 0x82}
        };
        for (byte[] bytes : invalid) {
            String latin = new String(bytes, StandardCharsets.ISO_8859_1);
            String text = A + "\n" + line.replace("X", latin) + "\n" + B;

            ReadResult result = read("x.ndjson", text.getBytes(StandardCharsets.ISO_8859_1));

            assertThat(ids(result)).containsExactly("a", "b");
            assertThat(codes(result)).containsExactly("json.encoding");
            Location location = result.report().findings().get(0).location();
            assertThat(location.line()).isEqualTo(2);
            assertThat(location.offset()).isEqualTo(text.indexOf(latin));
            assertThat(result.report().complete()).isFalse();
        }
    }

    @Test
    void aByteOrderMarkIsTold() {
        ReadResult result = read("x.ndjson", utf8("\ufeff" + HEADER + "\n" + A));

        assertThat(codes(result)).containsExactly("json.bom");
        assertThat(result.report().findings().get(0).location()).isEqualTo(new Location("x.ndjson", 1, 1, 0));
        assertThat(result.report().isValid()).isTrue();
        assertThat(name(result)).isEqualTo(Text.of("fr", "nom"));
    }

    @Test
    void filesThatWereJoinedWithTheirMarksAreReadAndTheMarksTold() {
        ReadResult result = read("x.ndjson", utf8(A + "\n\ufeff" + B.replace("nom", "") + "\n\ufeff" + HEADER));

        assertThat(ids(result)).containsExactly("a", "b");
        assertThat(codes(result)).containsExactly("json.bom", "value.blank", "json.bom");
        int second = A.length() + 1;
        Finding mark = result.report().findings().get(0);
        assertThat(mark.location()).isEqualTo(new Location("x.ndjson", 2, 1, second));
        assertThat(mark.format(Locale.ENGLISH)).startsWith("The line begins with a byte order mark");
        int name = B.indexOf("\"nom\"");
        assertThat(result.report().findings().get(1).location())
                .isEqualTo(new Location("x.ndjson", 2, name + 1, second + 3 + name));
    }

    // Files.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"records\":[\ufeff%s]}",
                "{\"records\":[%s,\ufeff%s]}",
                "{\ufeff\"records\":[%s]}",
                "[%s\ufeff]",
                "{\"type\":\ufeff\"stakeholder\"}",
                "\n\ufeff{\"records\":\n[%s]}"
            })
    void aByteOrderMarkWithinADocumentIsNoJson(String document) {
        assertThat(codes(read("x.json", utf8(document.formatted(A, B))))).contains("json.syntax");
    }

    @Test
    void aByteOrderMarkInAStringIsACharacter() {
        assertThat(codes(read("x.ndjson", utf8(A.replace("nom", "no\ufeffm"))))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n "})
    void anEmptyFileIsToldToBeEmpty(String text) {
        ReadResult result = read("x.json", utf8(text));

        assertThat(codes(result)).containsExactly("json.syntax");
        Finding finding = result.report().findings().get(0);
        assertThat(finding.format(Locale.ENGLISH)).isEqualTo("The file is empty.");
        assertThat(finding.format(Locale.FRENCH)).isEqualTo("Le fichier est vide.");
        assertThat(result.report().complete()).isFalse();
    }

    @Test
    void filesAreReadAndWrittenInTheFormOfTheirNames(@TempDir Path directory) throws Exception {
        Dataset dataset = read("x.json", utf8(DATASET)).dataset();

        for (String name : List.of("x.json", "x.ndjson", "X.NDJSON", "x.jsonl", "x")) {
            Path file = directory.resolve(name);
            Texts.GCM.write(dataset, file);

            ReadResult result = Texts.GCM.read(file);
            assertThat(result.dataset()).as(name).isEqualTo(dataset);
            assertClean(result);
            boolean lines = Files.readAllLines(file).get(1).startsWith("{\"type\"");
            assertThat(lines).as(name).isEqualTo(name.toLowerCase().contains("ndjson") || name.endsWith("jsonl"));
        }
    }

    @Test
    void aFileThatIsNotThereIsAWrongCall(@TempDir Path directory) {
        Path missing = directory.resolve("missing.json");

        assertThatThrownBy(() -> Texts.GCM.validate(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing.json");
        assertThatThrownBy(() -> Texts.GCM.write(Dataset.builder().build(), directory.resolve("no/x.json")))
                .isInstanceOf(UncheckedIOException.class);
    }
}
