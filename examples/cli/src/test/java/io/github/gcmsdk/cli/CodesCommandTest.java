package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.gcm;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.record.CodeList;
import org.junit.jupiter.api.Test;

class CodesCommandTest {

    @Test
    void theListsAreNamed() {
        Cli cli = gcm("codes");

        assertThat(cli.exit()).isZero();
        assertThat(cli.out().lines()).containsAll(CodeList.names()).contains("role", "pledge-form");
    }

    @Test
    void aListIsPrintedWithItsSource() {
        CodeList objectives = CodeList.of("objectives");

        Cli cli = gcm("codes", "objectives");

        assertThat(cli.out().lines().toList())
                .hasSize(2 + objectives.rows().size())
                .first()
                .asString()
                .contains(objectives.source(), objectives.version());
    }

    @Test
    void theListsOfTheModelArePrintedWithTheirAliases() {
        assertThat(gcm("codes", "activity-status").out())
                .startsWith("code\taliases\n")
                .contains("ongoing\tIn progress");
        assertThat(gcm("codes", "role").out()).contains("\nco-chair\n");
        assertThat(gcm("codes", "review-gap").out()).contains("\nno-data\n", "\nnot-reported\n");
    }

    @Test
    void everyListCanBePrinted() {
        gcm("codes")
                .out()
                .lines()
                .forEach(list -> assertThat(gcm("codes", list).exit()).as(list).isZero());
    }

    @Test
    void unknownListIsWrongUsage() {
        Cli cli = gcm("codes", "colours\u001b[2J");

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("no list colours", "objectives").doesNotContain("\u001b");
        assertThat(cli.out()).isEmpty();
    }
}
