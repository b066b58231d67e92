package io.github.gcmsdk.framework;

import java.text.Normalizer;

/**
 * A text as the resolver compares it: lower case, without marks, with plain quotes, hyphens and spaces. Letters and digits
 * keep their order; nothing but noise is lost.
 */
final class Folded {

    private Folded() {}

    static String of(String text) {
        String whole = Normalizer.normalize(withoutSymbolNumbers(text), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(whole.length());
        whole.codePoints().forEach(c -> append(folded, c));
        return folded.toString();
    }

    /** A footnote mark, a circled or half number is no digit of the text; NFKD would make it one. */
    private static String withoutSymbolNumbers(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> kept.appendCodePoint(Character.getType(c) == Character.OTHER_NUMBER ? ' ' : c));
        return kept.toString();
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
