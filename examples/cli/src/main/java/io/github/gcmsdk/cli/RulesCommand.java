package io.github.gcmsdk.cli;

import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RuleParameter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code gcm rules [AREA]}: every rule with its severity, for people or as a table for programs. */
@Command(name = "rules", description = "Lists the rules, or those of one area.")
final class RulesCommand extends GcmCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "AREA",
            description = "What stands before the dot of a code, such as pledge; without it, all are listed.")
    @Nullable
    String area;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "The form of the list: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    Format format = Format.TEXT;

    RulesCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        List<Rule> rules = RuleCatalogue.standard().all().stream()
                .filter(rule -> area == null || areaOf(rule).equals(area))
                .toList();
        if (rules.isEmpty()) {
            List<String> areas = RuleCatalogue.standard().all().stream()
                    .map(RulesCommand::areaOf)
                    .distinct()
                    .toList();
            throw wrongUsage("no rules of the area " + area + "; there are " + String.join(", ", areas));
        }
        if (format == Format.JSON) {
            writeJson(rules);
        } else {
            print(rules);
        }
        return ExitCode.CLEAN;
    }

    private static String areaOf(Rule rule) {
        return rule.code().substring(0, rule.code().indexOf('.'));
    }

    private void print(List<Rule> rules) {
        int codes = rules.stream().mapToInt(rule -> rule.code().length()).max().orElse(0);
        String before = "";
        Printer to = console.printer();
        for (Rule rule : rules) {
            if (!areaOf(rule).equals(before) && !before.isEmpty()) {
                to.line();
            }
            before = areaOf(rule);
            String severity = rule.severity().code();
            to.text(Paint.BOLD, rule.code())
                    .text(" ".repeat(codes - rule.code().length() + 2))
                    .text(severity + " ".repeat(9 - severity.length()))
                    .line(rule.summary());
        }
    }

    private void writeJson(List<Rule> rules) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("sha256", RuleCatalogue.standard().sha256());
            json.writeArrayPropertyStart("rules");
            for (Rule rule : rules) {
                json.writeStartObject();
                json.writeStringProperty("code", rule.code());
                json.writeStringProperty("severity", rule.severity().code());
                json.writeStringProperty("kind", rule.kind().name().toLowerCase(Locale.ROOT));
                json.writeStringProperty("summary", rule.summary());
                json.writeStringProperty("basis", rule.basis());
                json.writeArrayPropertyStart("reads");
                rule.reads().forEach(json::writeString);
                json.writeEndArray();
                json.writeObjectPropertyStart("parameters");
                rule.parameters().forEach(parameter -> write(parameter, json));
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        console.out().print(text + "\n");
    }

    private static void write(RuleParameter<?> parameter, JsonGenerator json) {
        json.writeName(parameter.name());
        if (parameter.standard() instanceof List<?> words) {
            json.writeStartArray();
            words.forEach(word -> json.writeString(String.valueOf(word)));
            json.writeEndArray();
        } else {
            json.writeNumber(new BigDecimal(parameter.standard().toString()));
        }
    }
}
