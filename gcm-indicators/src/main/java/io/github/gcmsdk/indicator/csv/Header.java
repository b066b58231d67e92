package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.record.Pointers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of the columns, and where the columns of a mapping are among them. */
final class Header {

    private static final Pattern TAG = Pattern.compile("#[a-z][a-z0-9_]*(\\s*\\+[a-z][a-z0-9_]*)*");

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final List<Integer> repeated = new ArrayList<>();
    private final Map<CsvColumn, Integer> places = new HashMap<>();

    private Header(RawRow row) {
        for (int i = 0; i < row.texts().size(); i++) {
            String name = row.text(i);
            names.add(name);
            if (!name.isEmpty() && byKey.putIfAbsent(key(name), i) != null) {
                repeated.add(i);
            }
        }
    }

    /** Whether a row holds hashtags of HXL and nothing else: it stands below the header, or in its place. */
    static boolean isTags(RawRow row) {
        boolean any = false;
        for (int i = 0; i < row.texts().size(); i++) {
            String cell = row.text(i).toLowerCase(Locale.ROOT);
            if (!cell.isEmpty() && !TAG.matcher(cell).matches()) {
                return false;
            }
            any |= !cell.isEmpty();
        }
        return any;
    }

    /** The names of a row, and the tags of the row below it, if there are any. */
    static Header of(RawRow names, @Nullable RawRow tags) {
        Header header = new Header(names);
        if (tags != null) {
            header.addTags(tags);
        }
        return header;
    }

    /** Takes the tags below the names as further names. */
    private void addTags(RawRow row) {
        for (int i = 0; i < row.texts().size(); i++) {
            if (!row.text(i).isEmpty()) {
                byKey.putIfAbsent(key(row.text(i)), i);
            }
        }
    }

    /** What names are compared by: the attributes of a tag in order, and small letters. */
    private static String key(String name) {
        String small = name.strip().toLowerCase(Locale.ROOT);
        if (!small.startsWith("#")) {
            return small;
        }
        String[] parts = small.replaceAll("\\s", "").split("\\+", -1);
        Arrays.sort(parts, 1, parts.length);
        return String.join("+", parts);
    }

    /** Finds the columns; gives those that are required and not there. */
    List<CsvColumn> locate(List<CsvColumn> columns) {
        List<CsvColumn> missing = new ArrayList<>();
        for (CsvColumn column : columns) {
            Integer place = column.names().stream()
                    .map(name -> byKey.get(key(name)))
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(null);
            if (place != null) {
                places.put(column, place);
            } else if (column.required()) {
                missing.add(column);
            }
        }
        return missing;
    }

    /** The places of names that stood before. */
    List<Integer> repeated() {
        return repeated;
    }

    /** The places of columns that have a name and are not read. */
    List<Integer> unread() {
        List<Integer> unread = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty() && !places.containsValue(i) && !repeated.contains(i)) {
                unread.add(i);
            }
        }
        return unread;
    }

    int size() {
        return names.size();
    }

    String name(int index) {
        return index < names.size() ? names.get(index) : "";
    }

    /** The name of a column as the place of a finding; empty if it has none. */
    String pointer(int index) {
        String name = index < 0 ? "" : name(index);
        return name.isEmpty() ? "" : Pointers.member("", name);
    }

    /** Where a column is; −1 if the table does not have it. */
    int place(CsvColumn column) {
        @Nullable Integer place = places.get(column);
        return place == null ? -1 : place;
    }
}
