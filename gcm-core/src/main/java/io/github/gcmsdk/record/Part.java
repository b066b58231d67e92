package io.github.gcmsdk.record;

/**
 * A part of a record that is referred to by an id of its own, such as a working group of a network. The id is unique in
 * the list that holds the part, and says nothing outside of it.
 */
public interface Part {

    /**
     * The id, in which case counts.
     *
     * @return the id; null only in a part that was read from a text without one, which is reported as {@code value.required}
     */
    String id();
}
