package io.github.gcmsdk.framework;

import java.text.Normalizer;

/**
 * A text as the resolver compares it: lower case, without marks, with plain quotes, hyphens and spaces. Letters and digits
 * keep their order; nothing but noise is lost.
 */
final class Folded {

    private static final char FRACTION_SLASH = '\u2044';

    private Folded() {}

    static String of(String text) {
        String whole = Normalizer.normalize(withoutSymbolNumbers(text), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(whole.length());
        whole.codePoints().forEach(c -> append(folded, c));
        return folded.toString();
    }

    /** A footnote mark or a circled number is no digit of the text; NFKD would make it one, and of a half two. */
    private static String withoutSymbolNumbers(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> kept.appendCodePoint(Character.getType(c) == Character.OTHER_NUMBER ? symbol(c) : c));
        return kept.toString();
    }

    /** A fraction makes the number before it doubtful. */
    private static char symbol(int c) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        return plain.indexOf(FRACTION_SLASH) < 0 ? ' ' : '?';
    }

    private static void append(StringBuilder folded, int c) {
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.FORMAT -> {}
            case Character.DECIMAL_DIGIT_NUMBER -> folded.append(Character.digit(c, 10));
            case Character.DASH_PUNCTUATION -> folded.append(c == '-' || c == 0x2010 || c == 0x2011 ? '-' : '–');
            case Character.SPACE_SEPARATOR,
                    Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> folded.append(c == '\n' ? '\n' : ' ');
            default -> appendOther(folded, c);
        }
    }

    private static void appendOther(StringBuilder folded, int c) {
        switch (c) {
            case '’', '‘', 'ʼ', '´', '`', '′' -> folded.append('\'');
            case '−' -> folded.append('-');
            case 'œ', 'Œ' -> folded.append("oe");
            case 'æ', 'Æ' -> folded.append("ae");
            default -> folded.appendCodePoint(Character.toLowerCase(c));
        }
    }
}
