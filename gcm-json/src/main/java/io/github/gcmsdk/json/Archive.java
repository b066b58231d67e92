package io.github.gcmsdk.json;

import io.github.gcmsdk.json.internal.Packing;
import io.github.gcmsdk.privacy.PersonalData;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The entries of a zip file as inputs. A whole archive is opened by its directory, which stands at its end; one that is cut
 * is read from its beginning, as far as it goes, for each entry anew. Nothing is written, so that it does not matter what names entries have.
 */
final class Archive {

    /** More entries are no delivery of data. */
    static final int MOST_ENTRIES = 10_000;

    private final Path file;

    Archive(Path file) {
        this.file = file;
    }

    /** An entry by its place among all. */
    private record Entry(String name, int place) {}

    /** The entries that are data, in their order, and inputs that fail for what cannot be read. */
    List<Input> inputs() throws IOException {
        try (ZipFile whole = new ZipFile(file.toFile())) {
            List<String> names = whole.stream()
                    .limit(MOST_ENTRIES)
                    .filter(Archive::isData)
                    .map(ZipEntry::getName)
                    .toList();
            if (Set.copyOf(names).size() < names.size()) {
                return fromTheBeginning(false); // the directory gives out only one of a name
            }
            List<Input> inputs = new ArrayList<>();
            names.forEach(name -> inputs.add(input(name, () -> opened(name))));
            if (whole.size() > MOST_ENTRIES) {
                inputs.add(failing(file.toString(), "more than " + MOST_ENTRIES + " entries"));
            }
            return inputs;
        } catch (ZipException e) {
            return fromTheBeginning(true);
        }
    }

    private List<Input> fromTheBeginning(boolean cut) throws IOException {
        List<Entry> entries = new ArrayList<>();
        boolean broken = cut;
        try (ZipInputStream zip = zip()) {
            ZipEntry entry = zip.getNextEntry();
            for (int place = 0; entry != null && place < MOST_ENTRIES; place++) {
                if (isData(entry)) {
                    entries.add(new Entry(entry.getName(), place));
                }
                entry = zip.getNextEntry();
            }
            broken |= entry != null;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            broken = true;
        }
        List<Input> inputs = new ArrayList<>();
        entries.forEach(entry -> inputs.add(input(entry.name, () -> openedFromTheBeginning(entry))));
        if (broken) {
            inputs.add(failing(file.toString(), "the archive is cut, or has more than " + MOST_ENTRIES + " entries"));
        }
        return inputs;
    }

    private ZipInputStream zip() throws IOException {
        return new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    /** An entry is opened with the archive, and closed with it. */
    private InputStream opened(String name) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            InputStream entry = zip.getInputStream(zip.getEntry(name));
            return new FilterInputStream(entry) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private InputStream openedFromTheBeginning(Entry entry) throws IOException {
        ZipInputStream zip = zip();
        for (int i = 0; i <= entry.place; i++) {
            zip.getNextEntry();
        }
        return zip;
    }

    /** The name of an entry is the partner's, and may be anything: it is shown as values are. */
    private Input input(String entry, Input.Opener opener) {
        String name = file + "!/" + shown(entry);
        try (InputStream stream = opener.open()) {
            stream.read();
            return Input.of(name, opener);
        } catch (IOException e) {
            return failing(name, String.valueOf(e.getMessage()));
        }
    }

    private static String shown(String entry) {
        return PersonalData.mask(entry).replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    /** What cannot be read, as an input that fails behind its first byte: the others are read, and the report is not complete. */
    private static Input failing(String name, String reason) {
        return Input.of(name, () -> new InputStream() {
            private boolean begun;

            @Override
            public int read() throws IOException {
                if (begun) {
                    throw new ZipException(reason);
                }
                begun = true;
                return ' ';
            }

            @Override
            public int read(byte[] to, int from, int count) throws IOException {
                to[from] = (byte) read();
                return 1;
            }
        });
    }

    private static boolean isData(ZipEntry entry) {
        String name = Packing.innerName(entry.getName());
        return !entry.isDirectory() && (name.endsWith(".json") || name.endsWith(".ndjson") || name.endsWith(".jsonl"));
    }
}
