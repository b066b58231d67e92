package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.gcm;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RuleExamples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No command repeats what a privacy rule flags, whatever else is wrong with the data. */
class MarkedValuesTest {

    private static final String[] MARKS = {"zorbel", "quux", "7391846"};

    /** A name, an e-mail and a phone, as values and as names of members. */
    private static final String PLANT = "{\"full_name\": \"Zorbel Quux\", \"x\": {\"e\": \"zorbel@quux.example\", "
            + "\"zorbel@quux.example\": 1, \"+92 51/7391846\": 1, \"p\": [\"+92 51 7391846\"]}, \"type\"";

    @TempDir
    Path directory;

    static Stream<String> codes() {
        return RuleCatalogue.standard().all().stream().map(Rule::code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void noCommandRepeatsAMarkedValue(String code) throws IOException {
        RuleExamples.Example example = RuleExamples.bad(code).orElseThrow();
        String text = new String(example.content(), StandardCharsets.UTF_8);
        String planted = text.replaceFirst("\\{\\s*\"type\"", PLANT);
        String file = write("planted-" + example.name(), planted);
        String other = write("other-" + example.name(), planted.replace(": 1,", ": 2,"));

        assertSilent(gcm("validate", file));
        assertSilent(gcm("validate", "--lang", "fr", "--format", "json", file));
        assertSilent(gcm("validate", "--format", "csv", file));
        assertSilent(gcm("show", file));
        assertSilent(gcm("diff", file, other));
        assertSilent(gcm("diff", "--format", "json", file, other));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    private static void assertSilent(Cli cli) {
        assertThat((cli.out() + cli.err()).toLowerCase(Locale.ROOT)).doesNotContain(MARKS);
        assertThat(cli.exit()).isNotEqualTo(ExitCode.INTERNAL_ERROR);
    }
}
