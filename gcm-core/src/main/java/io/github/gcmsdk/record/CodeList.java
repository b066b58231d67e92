package io.github.gcmsdk.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of reference data as it is shipped: a table with its version, its date, its source and the SHA-256 of its
 * bytes, so that a figure or a finding can be traced to the list that it was made with.
 *
 * <p>The lists are tab-separated resources. Lines that start with {@code #} describe the list, the next line names the
 * columns, every further line is one entry. An absent cell is empty.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeList {

    private static final String FOLDER = "/io/github/gcmsdk/codes/";

    /** The lists that this version ships, by the order of their names. */
    private static final Map<String, CodeList> SHIPPED = shipped();

    private final String resource;
    private final String sha256;
    private @Nullable Table table;

    /** What stands in a list. */
    private record Table(Map<String, String> about, List<String> columns, List<List<String>> rows) {}

    private CodeList(String resource, String sha256) {
        this.resource = resource;
        this.sha256 = sha256;
    }

    /** The hashes stand beside the lists, as {@code sha256sum} writes them, so that no list is read for its hash. */
    private static Map<String, CodeList> shipped() {
        Map<String, CodeList> lists = new LinkedHashMap<>();
        for (String line : new String(bytes("SHA256SUMS"), StandardCharsets.UTF_8).split("\n")) {
            String[] pair = line.split("  ");
            String name = pair[1].substring(0, pair[1].length() - ".tsv".length());
            lists.put(name, new CodeList(pair[1], pair[0]));
        }
        return lists;
    }

    /**
     * The names of the shipped lists.
     *
     * @return the names, sorted
     */
    public static List<String> names() {
        return List.copyOf(SHIPPED.keySet());
    }

    /**
     * The shipped list of a name. It is read once, when something is asked of it besides its hash.
     *
     * @param name one of {@link #names()}
     * @return the list
     * @throws IllegalArgumentException if no list of that name is shipped
     */
    public static CodeList of(String name) {
        CodeList list = SHIPPED.get(name);
        if (list == null) {
            throw new IllegalArgumentException("name: no code list " + name + ", but " + names());
        }
        return list;
    }

    private synchronized Table table() {
        if (table == null) {
            table = parse(bytes(resource));
        }
        return table;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = CodeList.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + name, e);
        }
    }

    private static Table parse(byte[] bytes) {
        Map<String, String> about = new LinkedHashMap<>();
        List<String> columns = List.of();
        List<List<String>> rows = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            if (line.startsWith("#")) {
                String[] pair = line.substring(1).strip().split("\t", 2);
                about.put(pair[0], pair[1]);
            } else if (columns.isEmpty()) {
                columns = List.of(line.split("\t", -1));
            } else {
                rows.add(List.of(line.split("\t", -1)));
            }
        }
        return new Table(about, columns, List.copyOf(rows));
    }

    /**
     * The name of the list.
     *
     * @return the name, such as {@code objectives}
     */
    public String name() {
        return about("name");
    }

    /**
     * What the list holds, in one line of English.
     *
     * @return the title
     */
    public String title() {
        return about("title");
    }

    /**
     * The version of the list, as its owner or its snapshot numbers it.
     *
     * @return the version
     */
    public String version() {
        return about("version");
    }

    /**
     * The day on which the list was taken from its source.
     *
     * @return the date
     */
    public LocalDate date() {
        return LocalDate.parse(about("date"));
    }

    /**
     * Where the list comes from: the instrument's symbol and paragraph, the standard, or the publication.
     *
     * @return the source
     */
    public String source() {
        return about("source");
    }

    /**
     * The SHA-256 of the resource's bytes, in lower-case hexadecimal digits.
     *
     * @return 64 digits
     */
    public String sha256() {
        return sha256;
    }

    /**
     * The names of the columns; the first is the code.
     *
     * @return the column names
     */
    public List<String> columns() {
        return table().columns;
    }

    /**
     * The entries, in the list's own order, each with one cell a column; an absent cell is empty.
     *
     * @return the entries
     */
    public List<List<String>> rows() {
        return table().rows;
    }

    /**
     * The place of a column in each row.
     *
     * @param column a column's name
     * @return its index
     * @throws IllegalArgumentException if the list has no such column
     */
    public int indexOf(String column) {
        int index = columns().indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("column: " + name() + " has no column " + column);
        }
        return index;
    }

    private String about(String key) {
        String value = table().about.get(key);
        if (value == null) {
            throw new IllegalStateException("a code list says nothing of its " + key);
        }
        return value;
    }

    @Override
    public String toString() {
        return name() + " " + version() + " (" + rows().size() + " entries)";
    }
}
