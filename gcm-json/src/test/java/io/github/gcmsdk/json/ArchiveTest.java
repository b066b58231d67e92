package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Report.Incomplete;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives, whole and broken. */
class ArchiveTest {

    @TempDir
    Path directory;

    private Path file;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    @BeforeEach
    void name() {
        file = directory.resolve("partners.zip");
    }

    private static String stakeholder(String id, String country) {
        return "{\"type\":\"stakeholder\",\"id\":\"" + id + "\",\"name\":\"A\",\"kinds\":[\"media\"],\"country\":\""
                + country + "\"}\n";
    }

    private void put(String entry, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(Texts.utf8(text));
        zip.closeEntry();
    }

    private ReadResult read() throws IOException {
        zip.close();
        return read(bytes.toByteArray());
    }

    private ReadResult read(byte[] archive) throws IOException {
        Files.write(file, archive);
        return Gcm.standard().read(Input.entriesOf(file));
    }

    @Test
    void eachEntryIsAnInputOfItsOwn() throws IOException {
        put("asia/a.ndjson", stakeholder("a", "PAK"));
        put("b.json", stakeholder("b", "XQX"));

        ReadResult result = read();

        assertThat(result.dataset().records()).hasSize(2);
        assertThat(result.report().inputs())
                .extracting(input -> input.name())
                .containsExactly(file + "!/asia/a.ndjson", file + "!/b.json");
        assertThat(result.report().complete()).isTrue();
        assertThat(result.report().findings()).extracting(Finding::code).containsExactly("country.unknown");
        int offset = stakeholder("b", "XQX").indexOf("\"XQX\"");
        assertThat(result.report().findings().get(0).location())
                .isEqualTo(new Location(file + "!/b.json", 1, offset + 1L, offset));
    }

    @Test
    void whatIsNoDataIsNotRead() throws IOException {
        put("readme.txt", "Not data.");
        put("folder.json/", "");
        put("inner.zip", "PK");
        put("../../a.jsonl", stakeholder("a", "PAK"));

        assertThat(read().report().inputs())
                .extracting(input -> input.name())
                .containsExactly(file + "!/../../a.jsonl");
    }

    @Test
    void theNameOfAnEntryIsShownAsValuesAre() throws IOException {
        put(
                "maria.gonzalez@example.org +92 300 1234567 \u001B[31m" + "x".repeat(1000) + "/a.ndjson",
                stakeholder("a", "XQX"));

        Report report = read().report();

        String name = report.inputs().get(0).name();
        assertThat(name)
                .doesNotContain("maria", "1234567", "\u001B")
                .hasSizeLessThan(file.toString().length() + 300);
        assertThat(report.findings().get(0).location().input()).isEqualTo(name);
    }

    @Test
    void entriesOfOneNameAreAllRead() throws IOException {
        put("a.json", stakeholder("a", "PAK"));
        put("b.json", stakeholder("b", "PAK"));
        zip.close();
        byte[] archive = bytes.toByteArray();
        for (int i = 0; i < archive.length; i++) {
            if (archive[i] == 'b' && archive[i + 1] == '.' && archive[i + 2] == 'j') {
                archive[i] = 'a';
            }
        }

        assertThat(read(archive).dataset().records())
                .extracting(record -> record.id())
                .containsExactly("a", "b");
    }

    @Test
    void namesOfBeforeUnicodeHideNoEntry() throws IOException {
        try (ZipOutputStream old = new ZipOutputStream(bytes, StandardCharsets.ISO_8859_1)) {
            for (String id : List.of("a", "b")) {
                old.putNextEntry(new ZipEntry("D\u00e9p\u00f4t-" + id + ".json"));
                old.write(Texts.utf8(stakeholder(id, "PAK")));
            }
        }

        ReadResult result = read(bytes.toByteArray());

        assertThat(result.dataset().records()).hasSize(2);
        assertThat(result.report().complete()).isTrue();
    }

    @Test
    void whatStandsBeforeAnEntryThatIsPackedInAnotherWayIsReadAndTheRestIsToldToBeMissing() throws IOException {
        put("a.json", stakeholder("a", "PAK"));
        zip.flush();
        int second = bytes.size();
        put("b.json", stakeholder("b", "PAK"));
        zip.close();
        byte[] archive = bytes.toByteArray();
        int directory = indexOf(archive, new byte[] {'P', 'K', 1, 2});
        archive[second + 8] = 9; // the method, where the entry stands
        archive[directory + 46 + "a.json".length() + 10] = 9; // and in the directory

        ReadResult result = read(archive);

        assertThat(result.dataset().records()).extracting(record -> record.id()).containsExactly("a");
        assertThat(result.report().incomplete()).extracting(Incomplete::input).containsExactly(file.toString());
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        int at = 0;
        while (!Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
            at++;
        }
        return at;
    }

    @Test
    void eachEntryOfAnArchiveWithoutADirectoryIsFoundWhereItBegins() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            put("folder/" + i + ".ndjson", stakeholder("id" + i, "PAK").repeat(1 + random.nextInt(40)));
            put("folder/" + i + ".txt", "x".repeat(random.nextInt(3000)));
        }
        zip.close();
        int directory = indexOf(bytes.toByteArray(), new byte[] {'P', 'K', 1, 2});

        ReadResult result = read(Arrays.copyOf(bytes.toByteArray(), directory));

        assertThat(result.report().inputs()).hasSize(301);
        assertThat(result.report().incomplete()).extracting(Incomplete::input).containsExactly(file.toString());
        assertThat(result.dataset().records().stream()
                        .map(record -> record.id())
                        .distinct())
                .hasSize(300)
                .startsWith("id0", "id1")
                .endsWith("id299");
    }

    @Test
    void aCutArchiveKeepsWhatWasReadAndIsNotComplete() throws IOException {
        Random random = new Random(7);
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            many.append(stakeholder(Long.toHexString(random.nextLong()), "PAK"));
        }
        put("a.ndjson", stakeholder("a", "PAK"));
        put("b.ndjson", many.toString());
        zip.close();

        ReadResult result = read(Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));

        assertThat(result.dataset().records()).hasSizeBetween(1000, 4000);
        assertThat(result.report().complete()).isFalse();
        assertThat(result.report().incomplete())
                .extracting(Incomplete::input)
                .containsExactly(file + "!/b.ndjson", file.toString());
        assertThat(result.report().incomplete())
                .extracting(Incomplete::reason)
                .containsExactly("input.truncated", "input.damaged");
    }

    @Test
    void everyCutIsToldAndNoneThrows() throws IOException {
        put("a.ndjson", stakeholder("a", "PAK"));
        put("b.ndjson", stakeholder("b", "PAK"));
        zip.close();
        byte[] archive = bytes.toByteArray();

        for (int length = 0; length < archive.length; length++) {
            assertThat(read(Arrays.copyOf(archive, length)).report().complete())
                    .as("the first %s of %s bytes", length, archive.length)
                    .isFalse();
        }
    }

    @Test
    void aSpoiltEntryCostsThatEntryOnly() throws IOException {
        put("a.ndjson", stakeholder("a", "PAK"));
        put("b.ndjson", stakeholder("b", "PAK"));
        zip.close();
        byte[] archive = bytes.toByteArray();
        Arrays.fill(archive, 30 + "a.ndjson".length(), 45 + "a.ndjson".length(), (byte) 0xFF);

        ReadResult result = read(archive);

        assertThat(result.dataset().records()).extracting(record -> record.id()).containsExactly("b");
        assertThat(result.report().incomplete()).extracting(Incomplete::input).containsExactly(file + "!/a.ndjson");
    }

    @Test
    void entriesAreLimited() throws IOException {
        for (int i = 0; i < Archive.MOST_ENTRIES; i++) {
            put(i + ".txt", "");
        }
        put("late.json", stakeholder("a", "PAK"));

        ReadResult result = read();

        assertThat(result.dataset().records()).isEmpty();
        assertThat(result.report().incomplete()).extracting(Incomplete::input).containsExactly(file.toString());
    }

    @Test
    void anArchiveWithoutDataHasNoInputs() throws IOException {
        put("readme.txt", "Not data.");
        zip.close();
        Files.write(file, bytes.toByteArray());

        assertThat(Input.entriesOf(file)).isEqualTo(List.of());
    }

    @Test
    void anArchiveThatIsNotThereCannotBeOpened() {
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> Input.entriesOf(file));
    }
}
