package io.github.gcmsdk.record;

/** JSON Pointers (RFC 6901) as strings: the place of a value inside its record. */
public final class Pointers {

    private Pointers() {}

    /**
     * The pointer of a member.
     *
     * @param parent the pointer of the object, empty for the record itself
     * @param name the member's name, unescaped
     * @return the pointer, the name escaped
     */
    public static String member(String parent, String name) {
        return parent + '/' + escape(name);
    }

    /**
     * The pointer of an element.
     *
     * @param parent the pointer of the array
     * @param index the index, from 0
     * @return the pointer
     */
    public static String element(String parent, int index) {
        return parent + '/' + index;
    }

    /**
     * Writes a member's name as a segment of a pointer.
     *
     * @param name the name
     * @return the name with {@code ~} and {@code /} escaped
     */
    public static String escape(String name) {
        if (name.indexOf('~') < 0 && name.indexOf('/') < 0) {
            return name;
        }
        return name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Reads a segment of a pointer as a member's name.
     *
     * @param segment a segment, without the leading slash
     * @return the name
     */
    public static String unescape(String segment) {
        return segment.indexOf('~') < 0 ? segment : segment.replace("~1", "/").replace("~0", "~");
    }

    /**
     * Whether a segment can be the index of an element: a number without leading zeros (RFC 6901, section 4).
     *
     * @param segment a segment, without the leading slash
     * @return true if it can; a member may be called so too
     */
    public static boolean isIndex(String segment) {
        int length = segment.length();
        if (length == 0 || length > 9 || length > 1 && segment.charAt(0) == '0') {
            return false;
        }
        return segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Whether a place lies at another or inside it.
     *
     * @param pointer a pointer
     * @param ancestor the place that may enclose it
     * @return true if {@code pointer} is {@code ancestor} or lies under it
     */
    public static boolean isAtOrUnder(String pointer, String ancestor) {
        return pointer.startsWith(ancestor)
                && (pointer.length() == ancestor.length() || pointer.charAt(ancestor.length()) == '/');
    }
}
