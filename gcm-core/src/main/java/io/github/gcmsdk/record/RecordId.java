package io.github.gcmsdk.record;

/** How ids of records are written. */
public final class RecordId {

    /** A letter or digit, then up to 127 letters, digits, dots, underscores, colons and hyphens. */
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._:-]{0,127}";

    private static final int LONGEST = 128;

    private RecordId() {}

    /**
     * Whether a text can be an id.
     *
     * @param text a text
     * @return true if it matches {@link #PATTERN}
     */
    public static boolean isWellFormed(CharSequence text) {
        int length = text.length();
        if (length == 0 || length > LONGEST || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != ':' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
