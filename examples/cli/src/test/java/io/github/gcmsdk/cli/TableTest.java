package io.github.gcmsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsAreAsWideAsTheyNeedToBe() {
        Table table = new Table().row("a", "bb", "c").row("aaa", "b", "c");

        assertThat(table.lines("> ")).containsExactly("> a    bb  c", "> aaa  b   c");
    }

    @Test
    void rowsMayBeShorter() {
        assertThat(new Table().row("a", "b").row("a").lines("")).containsExactly("a  b", "a");
    }

    @Test
    void whatIsTooWideGoesOnInItsColumn() {
        Table table = new Table().row("title", "word ".repeat(20).strip(), "end");

        assertThat(table.lines(""))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.length()).isLessThan(80));
        assertThat(table.lines("").get(1)).startsWith("       word");
    }

    @Test
    void marksTakeNoRoom() {
        Table table = new Table().row("e\u0301", "x").row("e", "x");

        assertThat(table.lines("")).containsExactly("e\u0301  x", "e  x");
    }

    @Test
    void cellsCannotBreakALine() {
        assertThat(new Table().row("a\nb\u001b[0m").lines("")).containsExactly("a\\u000ab\\u001b[0m");
    }
}
