package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.gcm;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Messages;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    @Test
    void everyRuleIsExplained() {
        for (Rule rule : RuleCatalogue.standard().all()) {
            Cli cli = gcm("explain", rule.code());

            assertThat(cli.exit()).as(rule.code()).isZero();
            assertThat(cli.out())
                    .startsWith(rule.code() + "  " + rule.severity().code())
                    .contains(rule.summary(), "Good (", "Bad (")
                    .doesNotContain("\u001b", "\ufeff");
        }
    }

    @Test
    void messageAndAdviceAreInTheLanguageAskedFor() {
        Cli cli = gcm("explain", "period.end-before-start", "--lang", "fr");

        String message = Messages.of(Locale.FRENCH).template("period.end-before-start");
        assertThat(cli.out()).contains("Mauvais exemple", message.substring(0, 20));
    }

    @Test
    void unknownRuleIsWrongUsageAndNearOnesAreNamed() {
        Cli cli = gcm("explain", "period.end-before-strat");

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("no rule period.end-before-strat", "did you mean period.end-before-start?");
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void whereNothingIsNearTheListIsNamed() {
        assertThat(gcm("explain", "xylophone").err()).contains("gcm rules");
    }
}
