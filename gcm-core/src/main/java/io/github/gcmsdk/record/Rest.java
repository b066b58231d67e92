package io.github.gcmsdk.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private final Map<String, JsonValue> entries;

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
        if (entries.isEmpty()) {
            return index;
        }
        int partner = 0;
        for (int kept = index; ; partner++) {
            if (!entries.containsKey(Pointers.element(list, partner)) && kept-- == 0) {
                return partner;
            }
        }
    }

    /**
     * The place of a typed value in the partner's text: indexes count the elements that the lists closed up over.
     *
     * @param pointer a pointer in terms of the types
     * @return the pointer in the partner's text
     */
    public String partnerPointer(String pointer) {
        if (entries.isEmpty() || pointer.isEmpty()) {
            return pointer;
        }
        String partner = "";
        for (String segment : pointer.substring(1).split("/", -1)) {
            partner = isIndex(segment)
                    ? Pointers.element(partner, elementIndex(partner, Integer.parseInt(segment)))
                    : partner + '/' + segment;
        }
        return partner;
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.length() < 10 && segment.chars().allMatch(c -> c >= '0' && c <= '9');
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
