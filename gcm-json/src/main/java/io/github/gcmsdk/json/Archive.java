package io.github.gcmsdk.json;

import io.github.gcmsdk.json.internal.Packing;
import io.github.gcmsdk.privacy.PersonalData;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
 * is read from its beginning once, as far as it goes, to see where each entry begins. Nothing is written, so that it does not
 * matter what names entries have.
 */
final class Archive {

    /** More entries are no delivery of data. */
    static final int MOST_ENTRIES = 10_000;

    /** Of names that are not said to be UTF-8: any bytes are a name, and what its letters are does not matter. */
    private static final Charset OF_OLD_NAMES = StandardCharsets.ISO_8859_1;

    private final Path file;

    Archive(Path file) {
        this.file = file;
    }

    /** An entry by the byte at which it begins. */
    private record Entry(String name, long offset) {}

    /** The entries that are data, in their order, and inputs that fail for what cannot be read. */
    List<Input> inputs() throws IOException {
        try {
            return inputs(StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return inputsOfOldNames();
        }
    }

    private List<Input> inputsOfOldNames() throws IOException {
        try {
            return inputs(OF_OLD_NAMES);
        } catch (ZipException e) {
            return fromTheBeginning(true);
        }
    }

    /** While the archive is open, its directory is read once for all entries that are looked at. */
    private List<Input> inputs(Charset ofNames) throws IOException {
        try (ZipFile whole = new ZipFile(file.toFile(), ofNames)) {
            List<String> names = whole.stream()
                    .limit(MOST_ENTRIES)
                    .filter(Archive::isData)
                    .map(ZipEntry::getName)
                    .toList();
            if (Set.copyOf(names).size() < names.size()) {
                return fromTheBeginning(false); // the directory gives out only one of a name
            }
            List<Input> inputs = new ArrayList<>();
            names.forEach(name -> inputs.add(input(name, () -> opened(name, ofNames))));
            if (whole.size() > MOST_ENTRIES) {
                inputs.add(failing(file.toString(), "more than " + MOST_ENTRIES + " entries"));
            }
            return inputs;
        }
    }

    private List<Input> fromTheBeginning(boolean cut) throws IOException {
        List<Entry> entries = new ArrayList<>();
        boolean broken = cut;
        try (Sequence zip = new Sequence(Files.newInputStream(file))) {
            long offset = zip.next();
            ZipEntry entry = zip.getNextEntry();
            for (int read = 0; entry != null && read < MOST_ENTRIES; read++) {
                if (isData(entry)) {
                    entries.add(new Entry(entry.getName(), offset));
                }
                offset = zip.next();
                entry = zip.getNextEntry();
            }
            broken |= entry != null;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            broken = true;
        }
        List<Input> inputs = new ArrayList<>();
        entries.forEach(entry -> inputs.add(input(entry.name, () -> opened(entry))));
        if (broken) {
            inputs.add(failing(
                    file.toString(),
                    "the archive is cut, is not packed by Deflate, or has more than " + MOST_ENTRIES + " entries"));
        }
        return inputs;
    }

    /** An entry is opened with the archive, and closed with it. */
    private InputStream opened(String name, Charset ofNames) throws IOException {
        ZipFile zip = new ZipFile(file.toFile(), ofNames);
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

    private InputStream opened(Entry entry) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            bytes.skipNBytes(entry.offset);
            ZipInputStream zip = new ZipInputStream(new BufferedInputStream(bytes), OF_OLD_NAMES);
            zip.getNextEntry();
            return zip;
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private Input input(String entry, Input.Opener opener) {
        String name = named(entry);
        try (InputStream stream = opener.open()) {
            stream.read();
            return Input.of(name, opener);
        } catch (IOException e) {
            return failing(name, String.valueOf(e.getMessage()));
        }
    }

    /** The name of an entry is the partner's, and may be anything: it is shown as values are. */
    private String named(String entry) {
        return file + "!/" + PersonalData.mask(entry).replaceAll("\\p{Cntrl}", "\uFFFD");
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

    /** Reads entries one behind the other, and knows where the next one begins. */
    private static final class Sequence extends ZipInputStream {

        private final Counted counted;

        Sequence(InputStream bytes) {
            this(new Counted(new BufferedInputStream(bytes)));
        }

        private Sequence(Counted counted) {
            super(counted, OF_OLD_NAMES);
            this.counted = counted;
        }

        /** Behind this entry: what was read, less what was read ahead, which is all that {@code in} has at hand. */
        long next() throws IOException {
            closeEntry();
            return counted.count - in.available();
        }
    }

    /** Counts what is read, and has nothing at hand. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] to, int from, int most) throws IOException {
            int read = super.read(to, from, most);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long most) throws IOException {
            long skipped = super.skip(most);
            count += skipped;
            return skipped;
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
