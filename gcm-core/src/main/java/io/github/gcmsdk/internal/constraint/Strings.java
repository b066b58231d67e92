package io.github.gcmsdk.internal.constraint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/** The checks behind the annotations of {@code io.github.gcmsdk.rule}; both engines call them. */
public final class Strings {

    private Strings() {}

    /** Whether a character stands there that is not white space, a control, or another invisible sign. */
    public static boolean isVisible(CharSequence text) {
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            if (isVisible(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static boolean isVisible(int c) {
        if (c > ' ' && c < 0x7f) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Whether there is neither white space around the text nor a control character but line feed and tab in it. */
    public static boolean isTidy(CharSequence text) {
        String string = text.toString();
        int length = string.length();
        if (length == 0) {
            return true;
        }
        if (isSpace(string.charAt(0)) || isSpace(string.charAt(length - 1))) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = string.charAt(i);
            if ((c < ' ' || c >= 0x7f) && Character.isISOControl(c) && c != '\n' && c != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Blank text is {@code value.blank} already: one defect, one finding. */
    public static boolean isTidyOrBlank(CharSequence text) {
        return isTidy(text) || !isVisible(text);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** One {@code @} with a local part before it and a domain with a dot behind it, without white space. */
    public static boolean isEmailAddress(CharSequence text) {
        String s = text.toString();
        int at = s.indexOf('@');
        return at > 0
                && at == s.lastIndexOf('@')
                && s.length() <= 254
                && s.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == ',' || c == ';')
                && isDomain(s.substring(at + 1));
    }

    private static boolean isDomain(String domain) {
        int dot = domain.indexOf('.');
        return dot > 0 && !domain.endsWith(".") && !domain.contains("..");
    }

    /** An absolute http or https URI with a host (RFC 3986). */
    public static boolean isWebAddress(CharSequence text) {
        try {
            URI uri = new URI(text.toString());
            String scheme = uri.getScheme();
            return uri.getHost() != null && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Gives the index of each element that stands before it too; nulls are no elements. */
    public static void forEachRepeated(List<?> list, IntConsumer index) {
        if (list.size() > 32) {
            forEachRepeatedOfMany(list, index);
            return;
        }
        for (int i = 1; i < list.size(); i++) {
            Object element = list.get(i);
            if (element != null && list.indexOf(element) < i) {
                index.accept(i);
            }
        }
    }

    private static void forEachRepeatedOfMany(List<?> list, IntConsumer index) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            if (element != null && !seen.add(element)) {
                index.accept(i);
            }
        }
    }
}
