package io.github.gcmsdk.privacy;

import io.github.gcmsdk.record.Pointers;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognizes values that look like personal data: e-mail addresses, telephone numbers, national identity numbers of
 * Pakistan (CNIC), passport numbers, IBANs, IP addresses, and coordinates finer than about ten metres.
 *
 * <p>Two questions, two strictnesses. {@link #mask} hides whatever might be personal, so that findings never repeat it;
 * {@link #kindOf} tells what most probably is, so that a rule may call it an error. What the second tells, the first hides.
 *
 * <p>A pattern misses some and hits some that are none: it is a guard, not a proof.
 */
public final class PersonalData {

    /** How much of a value a finding shows, in code points. */
    public static final int SHOWN = 80;

    /** Nothing longer is looked at: patterns on hostile text must stay cheap. */
    private static final int EXAMINED = 512;

    private record Kind(String name, Pattern pattern) {}

    /** With all signs that may stand before the at sign (RFC 5322): of an address nothing is to be left over. */
    private static final Kind EMAIL =
            kind("e-mail", "[\\p{L}\\w!#$%&'*+/=?^`{|}~.-]{1,64}@[\\p{L}\\w-]{1,63}(\\.[\\p{L}\\w-]{1,63}){1,8}");

    private static final List<Kind> KINDS = List.of(
            EMAIL,
            kind("IBAN", "\\b[A-Z]{2}\\d{2}( ?[A-Z0-9]{4}){3,7}( ?[A-Z0-9]{1,3})?\\b"),
            kind("CNIC", "\\b\\d{5}-?\\d{7}-?\\d\\b"),
            kind("IP address", "\\b\\d{1,3}(\\.\\d{1,3}){3}\\b|\\b[0-9a-fA-F]{1,4}(:[0-9a-fA-F]{0,4}){5,7}\\b"),
            kind("coordinates", "-?\\b\\d{1,3}\\.\\d{4,}\\s*[,;/ ]\\s*-?\\d{1,3}\\.\\d{4,}"),
            kind(
                    "phone",
                    "((?<!\\w)\\+|(?<![\\w.])00)\\d[\\d ()./-]{6,20}\\d|(?<![\\w.-])0\\d{2,4}[ -]?\\d{6,8}(?![\\w-])"),
            kind("passport", "\\b[A-Z]{1,2}\\d{7,8}\\b"));

    /** A narrow pattern, and what the text that it found must be besides. */
    private record Certain(String name, Pattern pattern, Predicate<String> confirmed) {

        boolean isIn(CharSequence text) {
            for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
                if (confirmed.test(matcher.group())) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final List<Certain> CERTAIN = List.of(
            certain(
                    "e-mail",
                    "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}@([\\p{L}\\d-]{1,63}\\.){1,8}\\p{L}{2,24}",
                    found -> true),
            certain("IBAN", "\\b[A-Z]{2}\\d{2}( ?[A-Z0-9]{4}){2,7}( ?[A-Z0-9]{1,3})?\\b", PersonalData::holdsIban),
            certain("CNIC", "(?<![\\w-])\\d{5}-\\d{7}-\\d(?![\\w-])", found -> true),
            certain("IP address", "(?<![\\w.-])\\d{1,3}(\\.\\d{1,3}){3}(?![\\w-]|\\.\\d)", PersonalData::isAddress4),
            certain(
                    "IP address",
                    "(?<![\\w:])(?:[23f][0-9a-f]{3}:(?:[0-9a-f]{1,4}:){6}[0-9a-f]{1,4}"
                            + "|[23f][0-9a-f]{3}(?::[0-9a-f]{1,4}){0,5}::(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})(?![\\w:])",
                    found -> true),
            certain(
                    "coordinates",
                    "(?<![\\d.,])-?\\d{1,3}\\.\\d{4,}°?\\s{0,3}[NSns]?\\s{0,3}[,;/ ]\\s{0,3}-?\\d{1,3}\\.\\d{4,}(?![\\d.])",
                    PersonalData::areOnEarth),
            certain("phone", "(?<![\\w+])\\+[1-9](?:[ ().\\-/\u00a0]{0,2}\\d){8,14}(?!\\d)", found -> true),
            certain("phone", "(?<![\\w.-])00[1-9](?:[ ().\\-/\u00a0]{0,2}\\d){9,13}(?![\\w-])", found -> true),
            certain("phone", "(?<![\\w./-])0[1-9]\\d{1,3}[ -]\\d{6,8}(?![\\w-])", found -> true),
            certain("phone", "(?<![\\w./-])03\\d{9}(?![\\w./-])", found -> true),
            certain("phone", "(?<![\\w./-])0[1-9](?:[ .]\\d{2}){4}(?![\\w-]|\\.\\d)", found -> true),
            certain("phone", "(?<!\\w)\\(\\d{3}\\) ?\\d{3}-\\d{4}(?!\\w)", found -> true),
            certain("passport", "^\\s{0,9}(?:[A-Z]{2}\\d{7}|(?![GKNV])[A-Z]\\d{7,8})\\s{0,9}$", found -> true),
            certain(
                    "passport",
                    "(?iu:passport|passeport|pasaporte|جواز|پاسپورٹ)[^\\d\\n]{0,24}?(?<![A-Z])[A-Z]{1,2}\\d{6,8}(?![A-Z0-9])",
                    found -> true));

    private PersonalData() {}

    private static Certain certain(String name, String pattern, Predicate<String> confirmed) {
        return new Certain(name, Pattern.compile(pattern), confirmed);
    }

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
        String examined = withPlainDigits(text.length() <= EXAMINED ? text : text.subSequence(0, EXAMINED));
        return Stream.concat(
                        CERTAIN.stream().map(Certain::pattern), KINDS.stream().map(Kind::pattern))
                .anyMatch(pattern -> pattern.matcher(examined).find());
    }

    /**
     * What kind of personal value a text contains, by narrow patterns: not symbols of documents, numbers of projects,
     * dates, amounts and the like. An IBAN must have its check digits, an address its bounds, coordinates four decimals.
     *
     * @param text a text, which is looked through to its end
     * @return the kind that stands first in the order of this class, such as {@code e-mail}; empty if there is none
     */
    public static Optional<String> kindOf(CharSequence text) {
        if (!couldBePersonal(text)) {
            return Optional.empty();
        }
        CharSequence examined = withPlainDigits(text);
        return CERTAIN.stream()
                .filter(kind -> kind.isIn(examined))
                .map(Certain::name)
                .findFirst();
    }

    /** With the digits of all scripts as those of ASCII; of the same length. */
    private static String withPlainDigits(CharSequence text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c > 0x7f && Character.isDigit(c)) {
                plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return plain.toString();
    }

    /** Whether an IBAN stands at the beginning: its check digits are right (ISO 13616); words may follow it. */
    private static boolean holdsIban(String found) {
        for (int end = found.length(); end > 0; end = found.lastIndexOf(' ', end - 1)) {
            String iban = found.substring(0, end).replace(" ", "");
            if (iban.length() >= 15 && iban.length() <= 34 && remainder(iban) == 1) {
                return true;
            }
        }
        return false;
    }

    private static int remainder(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }

    /** Four numbers below 256, one of them of three digits: chapters and versions have four numbers too. */
    private static boolean isAddress4(String found) {
        boolean large = false;
        for (String number : found.split("\\.")) {
            int value = Integer.parseInt(number);
            if (value > 255) {
                return false;
            }
            large |= value > 99;
        }
        return large;
    }

    /** One within 90 degrees, both within 180. */
    private static boolean areOnEarth(String found) {
        Matcher numbers = Pattern.compile("\\d+\\.\\d+").matcher(found);
        double smaller = 180;
        while (numbers.find()) {
            double number = Double.parseDouble(numbers.group());
            if (number > 180) {
                return false;
            }
            smaller = Math.min(smaller, number);
        }
        return smaller <= 90;
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
            shown = masked(shown);
        }
        int length = shown.codePointCount(0, shown.length());
        if (length > SHOWN) {
            return shown.substring(0, shown.offsetByCodePoints(0, SHOWN - 1)) + '…';
        }
        // What stands last may be the beginning of a value that goes on beyond what was examined.
        return text.length() <= EXAMINED ? shown : shown.substring(0, shown.lastIndexOf('›') + 1) + '…';
    }

    /**
     * What a finding may show of a place: a member may be named by a personal value, and a pointer writes some of its
     * characters in another way.
     *
     * @param pointer a JSON Pointer
     * @return the pointer to show
     */
    public static String maskPointer(String pointer) {
        if (pointer.indexOf('~') < 0 && pointer.indexOf('@') < 0) {
            return mask(pointer);
        }
        String masked = Arrays.stream(pointer.split("/", -1))
                .map(segment -> Pointers.escape(mask(Pointers.unescape(segment))))
                .collect(Collectors.joining("/"));
        return mask(masked);
    }

    private static String masked(String text) {
        String plain = withPlainDigits(text);
        String masked = EMAIL.pattern.matcher(plain).replaceAll("‹" + EMAIL.name + "›");
        for (Certain kind : CERTAIN) {
            masked = kind.pattern.matcher(masked).replaceAll("‹" + kind.name + "›");
        }
        for (Kind kind : KINDS) {
            masked = kind.pattern.matcher(masked).replaceAll("‹" + kind.name + "›");
        }
        return masked.equals(plain) ? text : masked;
    }

    /** Every kind but the e-mail address has at least four digits; most values have neither them nor an at sign. */
    private static boolean couldBePersonal(CharSequence text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' || c == ':') {
                return true;
            }
            digits += Character.isDigit(c) ? 1 : 0;
        }
        return digits >= 4;
    }
}
