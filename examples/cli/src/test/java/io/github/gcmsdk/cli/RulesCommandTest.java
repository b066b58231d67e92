package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.gcm;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

    @Test
    void everyRuleIsListed() {
        Cli cli = gcm("rules");

        assertThat(cli.exit()).isZero();
        assertThat(cli.out())
                .contains(
                        RuleCatalogue.standard().all().stream().map(Rule::code).toList());
    }

    @Test
    void anAreaIsListedByItself() {
        assertThat(gcm("rules", "pledge").out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("pledge."));
    }

    @Test
    void unknownAreaIsWrongUsage() {
        Cli cli = gcm("rules", "weather");

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("no rules of the area weather", "pledge");
    }

    @Test
    void asJsonTheyAreATable() {
        JsonNode rules =
                new JsonMapper().readTree(gcm("rules", "--format", "json").out());

        assertThat(rules.get("sha256").stringValue())
                .isEqualTo(RuleCatalogue.standard().sha256());
        assertThat(rules.get("rules")).hasSize(RuleCatalogue.standard().all().size());
        assertThat(rules.get("rules").get(0).get("code").stringValue()).isEqualTo("json.syntax");
        assertThat(rules.get("rules").get(0).get("severity").stringValue()).isEqualTo("error");
        assertThat(rules.get("rules")
                        .valueStream()
                        .filter(rule -> rule.get("code").stringValue().equals("pledge.text-length"))
                        .map(rule -> rule.get("parameters").toString()))
                .containsExactly("{\"shortest\":300,\"longest\":3000}");
    }
}
