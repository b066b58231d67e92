package io.github.gcmsdk.record;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a record's types could not hold, at any depth: unknown members, values that cannot be read ({@code 2025-13-45},
 * objective 24) and null elements, each by its JSON Pointer in the partner's text. The writer puts all of it back, so
 * that reading and writing loses nothing.
 *
 * <p>Lists close up over the elements kept here; {@link #elementIndex} tells where an element stood in the partner's
 * list. {@code toString} never shows a value.
 *
 * <p>Immutable and thread-safe.
 */
public final class Rest {

    /** Nothing was left over. */
    public static final Rest EMPTY = new Rest(Map.of());

    private static final int[] NONE = {};

    private final Map<String, JsonValue> entries;

    /** Made when first asked for; whichever thread makes it makes the same. */
    private volatile @Nullable Map<String, int[]> keptByList;

    private Rest(Map<String, JsonValue> entries) {
        this.entries = entries;
    }

    /**
     * What is left over, by pointer.
     *
     * @param entries values by JSON Pointer, in the order of the text
     * @return the rest
     */
    public static Rest of(Map<String, JsonValue> entries) {
        return entries.isEmpty() ? EMPTY : new Rest(Collections.unmodifiableMap(new LinkedHashMap<>(entries)));
    }

    /**
     * All values, in the order of the text.
     *
     * @return values by JSON Pointer
     */
    public Map<String, JsonValue> entries() {
        return entries;
    }

    /**
     * Whether nothing is left over.
     *
     * @return true if the types hold the whole record
     */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * The value that is kept at a place.
     *
     * @param pointer a pointer in the partner's text
     * @return the value, or null if none is kept there
     */
    public @Nullable JsonValue at(String pointer) {
        return entries.get(pointer);
    }

    /**
     * Whether something is kept at a place or under it.
     *
     * @param pointer a pointer in the partner's text
     * @return true if so
     */
    public boolean hasAtOrUnder(String pointer) {
        for (String key : entries.keySet()) {
            if (Pointers.isAtOrUnder(key, pointer)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the element of a list stood in the partner's list.
     *
     * @param list the pointer of the list in the partner's text
     * @param index the index of an element in the typed list
     * @return its index in the partner's list
     */
    public int elementIndex(String list, int index) {
        int[] kept = keptByList().getOrDefault(list, NONE);
        // Before kept[i] stand kept[i] - i elements of the typed list.
        int before = 0;
        for (int end = kept.length; before < end; ) {
            int middle = (before + end) >>> 1;
            if (kept[middle] - middle <= index) {
                before = middle + 1;
            } else {
                end = middle;
            }
        }
        return index + before;
    }

    /**
     * The place of a typed value in the partner's text: indexes count the elements that the lists closed up over.
     *
     * @param pointer a pointer in terms of the types
     * @return the pointer in the partner's text
     */
    public String partnerPointer(String pointer) {
        return partnerPointer("", pointer);
    }

    /**
     * The place of a typed value inside another place.
     *
     * @param base a pointer in the partner's text
     * @param pointer a pointer from there in terms of the types
     * @return the pointer in the partner's text
     */
    public String partnerPointer(String base, String pointer) {
        if (entries.isEmpty() || pointer.isEmpty()) {
            return base + pointer;
        }
        String partner = base;
        for (String segment : pointer.substring(1).split("/", -1)) {
            partner = Pointers.isIndex(segment)
                    ? Pointers.element(partner, elementIndex(partner, Integer.parseInt(segment)))
                    : partner + '/' + segment;
        }
        return partner;
    }

    /** The partner's indexes of the elements that are kept here, in order, by the pointer of their list. */
    private Map<String, int[]> keptByList() {
        Map<String, int[]> kept = keptByList;
        if (kept == null) {
            Map<String, TreeSet<Integer>> indexes = new HashMap<>();
            for (String pointer : entries.keySet()) {
                int slash = pointer.lastIndexOf('/');
                if (Pointers.isIndex(pointer.substring(slash + 1))) {
                    String list = pointer.substring(0, Math.max(0, slash));
                    indexes.computeIfAbsent(list, l -> new TreeSet<>())
                            .add(Integer.valueOf(pointer.substring(slash + 1)));
                }
            }
            Map<String, int[]> sorted = new HashMap<>();
            indexes.forEach((list, set) ->
                    sorted.put(list, set.stream().mapToInt(Integer::intValue).toArray()));
            kept = sorted;
            keptByList = kept;
        }
        return kept;
    }

    /**
     * The rest without what is kept at a place or under it; for builders that replace that place.
     *
     * @param pointer a pointer in the partner's text
     * @return the remaining rest
     */
    public Rest without(String pointer) {
        if (!hasAtOrUnder(pointer)) {
            return this;
        }
        Map<String, JsonValue> kept = new LinkedHashMap<>(entries);
        kept.keySet().removeIf(key -> Pointers.isAtOrUnder(key, pointer));
        return of(kept);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rest that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "Rest[" + entries.size() + " values]";
    }
}
