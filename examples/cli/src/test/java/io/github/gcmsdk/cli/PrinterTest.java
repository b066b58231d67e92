package io.github.gcmsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrinterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[31mred",
                "a\rb",
                "a\nb",
                "a\tb",
                "\u0007",
                "\u0000",
                "\u007f",
                "\u009b31m",
                "\u202eabc",
                "\u2066abc",
                "\u2028",
                "\u2029"
            })
    void nothingThatATerminalObeysGetsThrough(String text) {
        String clean = Printer.clean(text);

        assertThat(clean).contains("\\u").matches("[^\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "Ministère de l’Intérieur", "وزارت داخلہ", "می\u200cخواهم", "移民", "🙂"})
    void wordsOfAnyScriptStayAsTheyAre(String text) {
        assertThat(Printer.clean(text)).isEqualTo(text);
    }

    @Test
    void colourIsPutAroundCleanText() {
        StringWriter out = new StringWriter();

        new Printer(new PrintWriter(out, true), true).line(Paint.RED, "a\u001b[0mb");

        assertThat(out.toString()).isEqualTo("\u001b[1;31ma\\u001b[0mb\u001b[0m\n");
    }

    @Test
    void withoutColoursThereAreNone() {
        StringWriter out = new StringWriter();

        new Printer(new PrintWriter(out, true), false).line(Paint.RED, "text");

        assertThat(out.toString()).isEqualTo("text\n");
    }
}
