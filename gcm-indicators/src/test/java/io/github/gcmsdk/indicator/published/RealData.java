package io.github.gcmsdk.indicator.published;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Real data, which are no part of the repository: in the directory GCM_DATA, or in shared/data beside or above it. */
final class RealData {

    private RealData() {}

    static Optional<Path> directory() {
        String named = System.getenv("GCM_DATA");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isDirectory);
        }
        for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.isDirectory(path.resolve("shared/data"))) {
                return Optional.of(path.resolve("shared/data"));
            }
        }
        return Optional.empty();
    }

    /** A file; the test is skipped if the data are not at hand. */
    static Path file(String name) {
        Optional<Path> directory = directory();
        Assumptions.assumeTrue(
                directory.isPresent(), "skipped: no real data, neither in GCM_DATA nor in shared/data: " + name);
        return directory.orElseThrow().resolve(name);
    }

    /** The rows of a table of published values. */
    static List<Map<String, String>> rows(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CloseableIterator<NamedCsvRecord> records = CsvReader.builder()
                .detectBomHeader(true)
                .ofNamedCsvRecord(file(name))
                .iterator()) {
            records.forEachRemaining(record -> rows.add(record.getFieldsAsMap()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }
}
