package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.gcm;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectivesCommandTest {

    @ParameterizedTest
    @CsvSource({"9, 9", "Obj. 21, 21", "return and reintegration, 21", "'Objectif 9', 9", "'Remesas', 20"})
    void theNumberComesFirst(String text, String number) {
        Cli cli = gcm("objectives", text);

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).startsWith(number + " ");
    }

    @Test
    void numberAndWordsThatDisagreeAreRefusedWithBoth() {
        Cli cli = gcm("objectives", "Obj. 23: return and reintegration");

        assertThat(cli.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(cli.out()).startsWith("Refused").contains("21", "23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"migration", "24", "SDG 10.7", "", "\u001b[31m9"})
    void aRefusalNeverBeginsWithANumber(String text) {
        Cli cli = gcm("objectives", text);

        assertThat(cli.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(cli.out()).startsWith("Refused").doesNotContain("\u001b");
    }

    @Test
    void wordsNeedNoQuotes() {
        assertThat(gcm("objectives", "return", "and", "reintegration").out()).startsWith("21 ");
    }

    @Test
    void allAreListedInTheLanguageAskedFor() {
        assertThat(gcm("objectives").out()).hasLineCount(23).startsWith("1 ");
        assertThat(gcm("objectives", "--lang", "es").out()).contains("Remesas");
        assertThat(gcm("objectives", "--lang", "fr", "20").out()).contains("numéro");
    }
}
