package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Report.Incomplete;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packed inputs, and inputs that fail half-way. */
class PackedInputTest {

    private static final String LINES = """
            {"gcm":"1.0","dataset":{"language":"en"}}
            {"type":"stakeholder","id":"a","name":"A","kinds":["media"]}
            {"type":"stakeholder","id":"b","name":"B","kinds":["media"],"country":"XQX"}
            """;

    private static byte[] gzip(byte[] text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] packed(String packing, String text) {
        return packing.equals("gz") ? gzip(Texts.utf8(text)) : Zstd.compress(Texts.utf8(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst"})
    void linesAreUnpackedAndPlacesAreThoseOfTheText(String packing) {
        String name = "partner.ndjson." + packing;

        Report report = Texts.read(name, packed(packing, LINES)).report();

        assertThat(report.findings()).extracting(Finding::code).containsExactly("country.unknown");
        int offset = LINES.indexOf("\"XQX\"");
        int column = offset - LINES.lastIndexOf('\n', offset);
        assertThat(report.findings().get(0).location()).isEqualTo(new Location(name, 3, column, offset));
        assertThat(report.inputs().get(0).bytes()).isEqualTo(LINES.length());
        assertThat(report.complete()).isTrue();
    }

    @Test
    void theBytesTellAndNotTheName() {
        assertThat(Texts.read("partner.ndjson", gzip(Texts.utf8(LINES))).dataset())
                .isEqualTo(Texts.read("partner.ndjson.gz", Texts.utf8(LINES)).dataset());
    }

    @Test
    void severalPackedPartsAreOneText() {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        LINES.lines().forEach(line -> parts.writeBytes(gzip(Texts.utf8(line + "\n"))));

        assertThat(Texts.read("x.ndjson.gz", parts.toByteArray()).dataset().records())
                .hasSize(2);
    }

    @Test
    void packedPartsThatArriveOneByOneAreOneText() {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        LINES.lines().forEach(line -> parts.writeBytes(gzip(Texts.utf8(line + "\n"))));
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(parts.toByteArray())) {
            @Override
            public int read(byte[] to, int from, int count) throws IOException {
                return super.read(to, from, Math.min(count, 1));
            }

            @Override
            public int available() {
                return 0;
            }
        };

        ReadResult result = Gcm.standard().read(List.of(Input.of("x.ndjson", slow)));

        assertThat(result.dataset().records()).hasSize(2);
        assertThat(result.report().complete()).isTrue();
    }

    @Test
    void aPartThatIsCutAnywhereOrSpoiltIsNotTakenForTheEnd() {
        byte[] first = gzip(Texts.utf8(LINES));
        byte[] second =
                gzip(Texts.utf8("{\"type\":\"stakeholder\",\"id\":\"c\",\"name\":\"C\",\"kinds\":[\"media\"]}\n"));
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);

        assertThat(Texts.read("x.ndjson", both).report().complete()).isTrue();
        for (int cut = 1; cut < both.length; cut++) {
            boolean whole = cut == first.length;
            assertThat(Texts.read("x.ndjson", Arrays.copyOf(both, cut)).report().complete() || cut < 2)
                    .as("cut at %d", cut)
                    .isEqualTo(whole || cut < 2);
        }
        for (int spoilt : new int[] {0, 1, 2}) {
            byte[] bytes = both.clone();
            bytes[first.length + spoilt] ^= 0x40;
            assertThat(Texts.read("x.ndjson", bytes).report().complete()).isFalse();
        }
    }

    @Test
    void zerosBehindTheLastPartAreNothing() {
        byte[] packed = gzip(Texts.utf8(LINES));

        assertThat(Texts.read("x.ndjson", Arrays.copyOf(packed, packed.length + 512))
                        .report()
                        .complete())
                .isTrue();
    }

    @Test
    void theHashIsThatOfThePackedBytes() throws Exception {
        byte[] bytes = gzip(Texts.utf8(LINES));
        Report report = Gcm.builder().hash(true).build().validate(List.of(Input.of("x.ndjson.gz", bytes)));

        assertThat(report.inputs().get(0).sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    /** So that packing does not make it small. */
    private static String manyLines(Random random) {
        StringBuilder text = new StringBuilder("{\"gcm\":\"1.0\",\"dataset\":{\"language\":\"en\"}}\n");
        for (int i = 0; i < 5000; i++) {
            String name = Long.toHexString(random.nextLong());
            text.append("{\"type\":\"stakeholder\",\"id\":\"s%d\",\"name\":\"%s\",\"kinds\":[\"media\"]}\n"
                    .formatted(i, name));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst"})
    void whatComesBeforeATruncationIsKept(String packing) {
        byte[] bytes = packed(packing, manyLines(new Random(7)));

        ReadResult result = Texts.read("x.ndjson", Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(result.dataset().records()).hasSizeBetween(1000, 4000);
        assertThat(result.dataset().header().language()).isNotNull();
        assertThat(result.report().complete()).isFalse();
        assertThat(result.report().incomplete()).extracting(Incomplete::reason).containsExactly("input.truncated");
        assertThat(result.report().incomplete().get(0).line())
                .isEqualTo(result.dataset().records().size() + 1L);
    }

    @Test
    void aTruncatedDocumentOnOneLineKeepsItsRecords() {
        String records = manyLines(new Random(7))
                .lines()
                .skip(1)
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        byte[] bytes = gzip(Texts.utf8("{\"gcm\":\"1.0\",\"records\":[" + records + "]}"));

        ReadResult result = Texts.read("x.json", Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(result.dataset().records()).hasSizeBetween(1000, 4000);
        assertThat(result.report().complete()).isFalse();
    }

    @Test
    void whatIsNoGzipAfterItsFirstBytesIsNotComplete() {
        Report report =
                Texts.read("x.json", new byte[] {0x1F, (byte) 0x8B, 1, 2, 3}).report();

        assertThat(report.isValid()).isFalse();
        assertThat(report.incomplete()).extracting(Incomplete::reason).containsExactly("input.damaged");
    }

    @Test
    void aSpoiltZstandardFrameIsDamaged() {
        byte[] bytes = packed("zst", manyLines(new Random(7)));
        Arrays.fill(bytes, 20, 60, (byte) 0xFF);

        assertThat(Texts.read("x.ndjson", bytes).report().incomplete())
                .extracting(Incomplete::reason)
                .containsExactly("input.damaged");
    }

    @Test
    void aStreamThatFailsKeepsWhatWasRead() {
        byte[] text = Texts.utf8(manyLines(new Random(7)));
        InputStream failing = new FilterInputStream(new ByteArrayInputStream(text)) {
            private int left = text.length / 2;

            @Override
            public int read(byte[] to, int from, int count) throws IOException {
                if (left == 0) {
                    throw new IOException("the line is cut");
                }
                int read = super.read(to, from, Math.min(count, left));
                left -= read;
                return read;
            }
        };

        ReadResult result = Gcm.standard().read(List.of(Input.of("x.ndjson", failing)));

        assertThat(result.dataset().records()).hasSizeBetween(2000, 3000);
        assertThat(result.report().incomplete()).extracting(Incomplete::reason).containsExactly("input.failed");
    }
}
