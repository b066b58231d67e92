package io.github.gcmsdk.internal.engine;

import java.util.regex.Pattern;

/**
 * What tells one finding from another: the record's type and id (without an id its content), the code and the pointer. Never
 * a row number, so that insertion changes nothing.
 */
public final class Fingerprint {

    /** How many digits of the hash are taken. */
    private static final int DIGITS = 32;

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}(-\\d{1,9})?");

    private Fingerprint() {}

    /** The fingerprint of a finding; all parts are empty that there are not. */
    public static String of(String type, String identity, String code, String pointer) {
        return Sha256.hex(String.join("\0", type, identity, code, pointer)).substring(0, DIGITS);
    }

    /** Whether a text is a fingerprint, with or without the ordinal that tells equals apart. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** The fingerprint that equals share. */
    public static String withoutOrdinal(String fingerprint) {
        return fingerprint.substring(0, DIGITS);
    }
}
