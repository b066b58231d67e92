package io.github.gcmsdk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.DatasetHeader;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Equal data are equal bytes; the behaviours that RFC 8785 shows, on data of ours. */
class CanonicalJsonProperties {

    private static final CanonicalJson CANONICAL = CanonicalJson.of(Texts.GCM);

    /** The canonical form of a value that is kept as it came. */
    private static String canonical(String json) {
        Dataset dataset = Texts.read("x.json", Texts.utf8("{\"gcm\":\"1.0\",\"kept\":" + json + "}"))
                .dataset();
        String text = new String(CANONICAL.write(dataset), UTF_8);
        return text.substring("{\"gcm\":\"1.0\",\"kept\":".length(), text.length() - ",\"records\":[]}".length());
    }

    @Test
    void membersStandInTheOrderOfTheirCodeUnits() {
        assertThat(
                        canonical(
                                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}"))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
        assertThat(canonical("{\"b\":{\"d\":1,\"c\":2},\"a\":[{\"f\":1,\"e\":2}]}"))
                .isEqualTo("{\"a\":[{\"e\":2,\"f\":1}],\"b\":{\"c\":2,\"d\":1}}");
    }

    @Test
    void onlyWhatMustBeIsEscaped() {
        assertThat(canonical("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\t\\b\\f\\u007f\\u2028\""))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\t\\b\\f\u007f\u2028\"");
    }

    @Test
    void aSurrogateByItselfStaysWhatItIs() {
        assertThat(canonical("\"\\ud83d\"")).isEqualTo("\"\\ud83d\"");
        assertThat(canonical("\"\\udead\"")).isEqualTo("\"\\udead\"");
    }

    @Test
    void numbersAreExactAndPlain() {
        assertThat(canonical("[1500000.00, 1E3, -0, -0.0, 0.10, 4.50, 1e-7, 333333333.33333329, 10, 1e30]"))
                .isEqualTo("[1500000,1000,0,0,0.1,4.5,0.0000001,333333333.33333329,10,"
                        + "1000000000000000000000000000000]");
        assertThat(canonical("[ null , true,false ]")).isEqualTo("[null,true,false]");
    }

    @Test
    void aRecordIsTheSameHoweverItIsLaidOut() throws Exception {
        Dataset one = Texts.lines(
                        "{\"type\":\"stakeholder\",\"id\":\"a\",\"name\":{\"en\":\"A\"},\"kinds\":[\"media\"],\"x\":1}")
                .dataset();
        Dataset other = Texts.read("x.json", Texts.utf8("""
                        [{"x": 1.0, "kinds": ["media"],
                          "name": {"en": "A"}, "id": "a", "type": "stakeholder"}]""")).dataset();
        String text = "{\"id\":\"a\",\"kinds\":[\"media\"],\"name\":{\"en\":\"A\"},\"type\":\"stakeholder\",\"x\":1}";

        assertThat(CANONICAL.write(one.records().get(0))).asString(UTF_8).isEqualTo(text);
        assertThat(CANONICAL.write(other.records().get(0))).asString(UTF_8).isEqualTo(text);
        assertThat(CANONICAL.sha256(one)).isEqualTo(CANONICAL.sha256(other));
        assertThat(CANONICAL.sha256(one.records().get(0)))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Texts.utf8(text))));
    }

    private static Dataset spoilt(long seed) {
        PartnerData data = new PartnerData(seed);
        Json.Obj document = data.dataset();
        data.spoil(document);
        String text = new JsonText(JsonText.Layout.COMPACT).write(document, "").toString();
        return Texts.read("x.json", Texts.utf8(text)).dataset();
    }

    /** But for lone surrogates, which the canonical form keeps as an escape, and nothing else is one. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theCanonicalFormOfWhatIsReadFromItIsTheSame(@ForAll long seed) {
        byte[] canonical = CANONICAL.write(spoilt(seed));

        assertThat(CANONICAL.write(Texts.read("y.json", canonical).dataset()))
                .asString(UTF_8)
                .isEqualTo(new String(canonical, UTF_8));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenRecordByRecordIsReadAsTheSame(@ForAll long seed) {
        Dataset read = spoilt(seed);
        Dataset dataset =
                Dataset.builder().header(read.header()).addAll(read.records()).build();

        for (boolean lines : new boolean[] {true, false}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (DatasetWriter writer = lines
                    ? DatasetWriter.lines(Texts.GCM, dataset.header(), out)
                    : DatasetWriter.document(Texts.GCM, dataset.header(), out)) {
                dataset.records().forEach(writer::write);
            }
            if (lines) {
                assertThat(out.toString(UTF_8)).isEqualTo(new String(Texts.lines(dataset), UTF_8));
            }
            assertThat(Texts.read(lines ? "y.ndjson" : "y.json", out.toByteArray())
                            .dataset())
                    .isEqualTo(Texts.read("x.json", Texts.document(dataset)).dataset());
        }
    }

    @Test
    void anEmptyDatasetIsAHeader() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        DatasetWriter.lines(Texts.GCM, DatasetHeader.NONE, lines).close();
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        DatasetWriter.document(Texts.GCM, DatasetHeader.NONE, document).close();

        assertThat(lines.toString(UTF_8)).isEqualTo("{\"gcm\":\"1.0\"}\n");
        assertThat(document.toString(UTF_8)).isEqualTo("{\"gcm\":\"1.0\",\"records\":[]}");
    }
}
