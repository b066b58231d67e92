package io.github.gcmsdk.cli;

import io.github.gcmsdk.finding.Messages;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RuleExamples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gcm explain RULE}: what a rule says, what it stands on, and what keeps and breaks it. */
@Command(name = "explain", description = "Explains a rule: its severity, its basis, how to mend, an example each way.")
final class ExplainCommand extends GcmCommand {

    private static final int LINES = 60;

    private static final int WIDTH = 1000;

    @Parameters(paramLabel = "RULE", description = "The code of a rule, such as period.end-before-start.")
    String code = "";

    @Mixin
    LanguageOption language = new LanguageOption();

    ExplainCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Rule rule = RuleCatalogue.standard().find(code).orElseThrow(this::unknown);
        Words words = language.words();
        Messages messages = Messages.of(words.locale());
        Printer to = console.printer();
        to.text(Paint.BOLD, rule.code())
                .text("  ")
                .text(words.get("severity." + rule.severity().code()))
                .end();
        to.line(rule.summary());
        to.line();
        Table table = new Table();
        add(table, words.get("explain.basis"), rule.basis());
        add(table, words.get("explain.message"), messages.template(rule.code()));
        add(table, words.get("explain.mend"), messages.mendTemplate(rule.code()));
        add(table, words.get("explain.reads"), String.join(", ", rule.reads()));
        rule.parameters()
                .forEach(parameter ->
                        add(table, words.get("explain.parameter"), parameter + "  " + parameter.summary()));
        to.lines(table.lines(""));
        print(words.get("explain.good"), RuleExamples.good(rule.code()), to);
        print(words.get("explain.bad"), RuleExamples.bad(rule.code()), to);
        return ExitCode.CLEAN;
    }

    private RuntimeException unknown() {
        List<String> near = Near.to(
                code, RuleCatalogue.standard().all().stream().map(Rule::code).toList());
        return wrongUsage("no rule " + code
                + (near.isEmpty() ? "; gcm rules lists them all" : "; did you mean " + String.join(", ", near) + "?"));
    }

    private static void add(Table table, String name, String value) {
        if (!value.isEmpty()) {
            table.row(name, value);
        }
    }

    private static void print(String title, Optional<RuleExamples.Example> example, Printer to) {
        example.ifPresent(file -> {
            to.line();
            to.line(Paint.BOLD, title + " (" + file.name() + ")");
            // Bytes that are no text are part of some examples.
            List<String> lines =
                    new String(file.content(), StandardCharsets.UTF_8).lines().toList();
            lines.stream().limit(LINES).forEach(line -> to.line("  " + cut(line)));
            if (lines.size() > LINES) {
                to.line("  …");
            }
        });
    }

    /** Rules about length have long examples. */
    private static String cut(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + " …";
    }
}
