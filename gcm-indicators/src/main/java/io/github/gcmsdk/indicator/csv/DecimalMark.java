package io.github.gcmsdk.indicator.csv;

/**
 * The sign before the decimals. It is declared and never guessed, since {@code 1,234} is a thousand and more by one
 * convention, and little more than one by the other.
 */
public enum DecimalMark {
    /** {@code 1,234.5}; the standard. */
    POINT('.', ','),
    /** {@code 1.234,5}. */
    COMMA(',', '.');

    final char mark;
    final char other;

    DecimalMark(char mark, char other) {
        this.mark = mark;
        this.other = other;
    }

    DecimalMark opposite() {
        return this == POINT ? COMMA : POINT;
    }
}
