package io.github.gcmsdk.privacy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognizes values that look like personal data, so that findings never repeat them: e-mail addresses, telephone
 * numbers, national identity numbers of Pakistan (CNIC), passport numbers, IBANs, IP addresses, and coordinates finer
 * than about ten metres.
 *
 * <p>A pattern misses some and hits some that are none: it is a guard, not a proof.
 */
public final class PersonalData {

    /** How much of a value a finding shows, in code points. */
    public static final int SHOWN = 80;

    /** Nothing longer is looked at: patterns on hostile text must stay cheap. */
    private static final int EXAMINED = 512;

    private record Kind(String name, Pattern pattern) {}

    private static final List<Kind> KINDS = List.of(
            kind("e-mail", "[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,8}"),
            kind("IBAN", "\\b[A-Z]{2}\\d{2}( ?[A-Z0-9]{4}){3,7}( ?[A-Z0-9]{1,3})?\\b"),
            kind("CNIC", "\\b\\d{5}-?\\d{7}-?\\d\\b"),
            kind("IP address", "\\b\\d{1,3}(\\.\\d{1,3}){3}\\b|\\b[0-9a-fA-F]{1,4}(:[0-9a-fA-F]{0,4}){5,7}\\b"),
            kind("coordinates", "-?\\b\\d{1,3}\\.\\d{4,}\\s*[,;/ ]\\s*-?\\d{1,3}\\.\\d{4,}"),
            kind(
                    "phone",
                    "((?<!\\w)\\+|(?<![\\w.])00)\\d[\\d ()./-]{6,20}\\d|(?<![\\w.-])0\\d{2,4}[ -]?\\d{6,8}(?![\\w-])"),
            kind("passport", "\\b[A-Z]{1,2}\\d{7,8}\\b"));

    private PersonalData() {}

    private static Kind kind(String name, String pattern) {
        return new Kind(name, Pattern.compile(pattern));
    }

    /**
     * Whether a text contains a value that looks like personal data.
     *
     * @param text a text, of which at most the first 512 characters are examined
     * @return true if a pattern matches
     */
    public static boolean isSuspected(CharSequence text) {
        CharSequence examined = text.length() <= EXAMINED ? text : text.subSequence(0, EXAMINED);
        return KINDS.stream().anyMatch(kind -> kind.pattern.matcher(examined).find());
    }

    /**
     * What a finding may show of a text: what looks personal is replaced by the name of its kind in angle quotes, the
     * rest is cut to {@link #SHOWN} code points.
     *
     * @param text a text taken from input
     * @return the text to show
     */
    public static String mask(String text) {
        String shown = text.length() <= EXAMINED ? text : text.substring(0, EXAMINED);
        if (couldBePersonal(shown)) {
            for (Kind kind : KINDS) {
                shown = kind.pattern.matcher(shown).replaceAll("‹" + kind.name + "›");
            }
        }
        int length = shown.codePointCount(0, shown.length());
        if (length > SHOWN) {
            return shown.substring(0, shown.offsetByCodePoints(0, SHOWN - 1)) + '…';
        }
        // What stands last may be the beginning of a value that goes on beyond what was examined.
        return text.length() <= EXAMINED ? shown : shown.substring(0, shown.lastIndexOf('›') + 1) + '…';
    }

    /** Every kind but the e-mail address has at least four digits; most values have neither them nor an at sign. */
    private static boolean couldBePersonal(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' || c == ':') {
                return true;
            }
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits >= 4;
    }
}
