package io.github.gcmsdk.finding;

/**
 * A place in an input, as an editor shows it.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param input the name of the input
 * @param line the line, from 1
 * @param column the column in code points, from 1; a tab counts as one
 * @param offset the byte offset, from 0
 */
public record Location(String input, long line, long column, long offset) {

    @Override
    public String toString() {
        return input + ':' + line + ':' + column;
    }
}
