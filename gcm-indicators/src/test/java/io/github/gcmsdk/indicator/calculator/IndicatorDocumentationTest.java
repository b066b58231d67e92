package io.github.gcmsdk.indicator.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.indicator.Confidence;
import io.github.gcmsdk.indicator.Dimension;
import io.github.gcmsdk.indicator.Formula;
import io.github.gcmsdk.indicator.IndicatorCatalogue;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.IndicatorTypes;
import io.github.gcmsdk.indicator.Series;
import io.github.gcmsdk.indicator.Term;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.RecordType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Renders {@code docs/indicators.md} from the catalogue and the calculators, and fails if the committed file is another.
 * {@code -DupdateDocs=true} writes it.
 */
class IndicatorDocumentationTest {

    private static final Path DOCUMENT = top().resolve("docs").resolve("indicators.md");

    /** The repository: Maven runs tests in the module. */
    private static Path top() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(directory.resolve("gcm-core"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    @Test
    void theDocumentationIsThatOfTheCatalogue() throws IOException {
        String rendered = render();
        if (Boolean.getBoolean("updateDocs")) {
            Files.writeString(DOCUMENT, rendered);
        }

        assertThat(DOCUMENT)
                .as(
                        "docs/indicators.md is generated: run mvn -pl gcm-indicators -am test -Dtest=IndicatorDocumentationTest "
                                + "-Dsurefire.failIfNoSpecifiedTests=false -DupdateDocs=true, and commit it")
                .exists()
                .hasContent(rendered);
    }

    @Test
    void everyIndicatorIsInTheDocumentation() {
        String rendered = render();

        assertThat(IndicatorCatalogue.standard().all())
                .allSatisfy(
                        definition -> assertThat(rendered).containsOnlyOnce("<a id=\"" + definition.id() + "\"></a>"));
    }

    private static String render() {
        List<IndicatorDefinition> all = IndicatorCatalogue.standard().all();
        long computed = all.stream()
                .filter(one -> !Calculators.standard().find(one.id()).isEmpty())
                .count();
        StringBuilder out = new StringBuilder("""
                # Indicators

                The catalogue of this library, %d definitions. For %d there is a calculator; the others say what an indicator is,
                and cannot be computed here. A statement that is not verified says so: a definition is data, and whoever knows
                better lays another one over it (`IndicatorCatalogue.with`). No official table links indicators to the objectives
                of the Compact: that link is an editorial one. The limited set of indicators for the Compact (A/79/590) is not in
                the catalogue but as a name; who has the list loads it as a dataset of `indicator-definition` records.

                This file is generated from the catalogue and the calculators, and guarded by a test.

                | indicator | code | name | computed from |
                |---|---|---|---|
                """.formatted(all.size(), computed));
        for (IndicatorDefinition one : all) {
            out.append("| [`%s`](#%s) | %s | %s | %s |\n"
                    .formatted(one.id(), one.id(), text(one.officialCode()), name(one), inputs(one.id())));
        }
        all.forEach(one -> section(out, one));
        return out.toString();
    }

    private static String name(IndicatorDefinition one) {
        return cell(one.name().in("en").orElse(one.id()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : cell(text);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String inputs(String id) {
        return Calculators.standard().find(id).stream()
                .filter(calculator -> calculator.indicator().equals(id))
                .map(calculator -> "`" + type(calculator.input()) + "`")
                .collect(Collectors.joining(", "));
    }

    private static String type(Class<?> input) {
        return IndicatorTypes.all().stream()
                .filter(type -> type.type() == input)
                .map(RecordType::name)
                .findFirst()
                .orElseThrow();
    }

    private static void section(StringBuilder out, IndicatorDefinition one) {
        out.append("\n<a id=\"%s\"></a>\n\n## `%s`\n\n%s\n\n".formatted(one.id(), one.id(), name(one)));
        line(out, "Code", Stream.of(one.officialCode()));
        line(out, "Objectives", Stream.of(objectives(one)));
        line(out, "Custodian", Stream.of(String.join(", ", one.custodians())));
        line(out, "Tier", Stream.of(one.tier()));
        line(out, "Unit", Stream.of(one.unit(), one.unitNote()));
        line(
                out,
                "Better is",
                Stream.of(one.direction()).filter(Objects::nonNull).map(Code::text));
        formula(out, one.formula());
        line(out, "Inputs", one.inputs().stream());
        line(out, "Dimensions", one.dimensions().stream().map(IndicatorDocumentationTest::dimension));
        line(out, "Series", one.series().stream().map(Series::code).map(code -> "`" + code + "`"));
        line(
                out,
                "Of a region",
                Stream.of(one.aggregation()).filter(Objects::nonNull).map(Code::text));
        calculators(out, one.id());
        line(out, "Sources", one.sources().stream());
        line(out, "Confidence", one.confidence().entrySet().stream().map(IndicatorDocumentationTest::confidence));
        line(out, "Note", Stream.of(one.note()));
    }

    private static void line(StringBuilder out, String name, Stream<@Nullable String> values) {
        String joined =
                values.filter(value -> value != null && !value.isEmpty()).collect(Collectors.joining("; "));
        if (!joined.isEmpty()) {
            out.append("- ").append(name).append(": ").append(joined).append('\n');
        }
    }

    private static String objectives(IndicatorDefinition one) {
        String numbers = one.objectives().stream()
                .map(Objective::number)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return one.objectivesBasis() == null ? numbers : numbers + " (" + one.objectivesBasis() + ")";
    }

    private static void formula(StringBuilder out, @Nullable Formula formula) {
        if (formula == null) {
            return;
        }
        line(out, "Formula", Stream.of(formula.kind()));
        line(out, "Above the line", Stream.of(formula.numerator(), terms(formula.above())));
        line(out, "Below the line", Stream.of(formula.denominator(), terms(formula.below())));
        line(
                out,
                "Times",
                Stream.of(formula.multiplier()).filter(Objects::nonNull).map(Object::toString));
        line(out, "As written", formula.expressions().stream().map(text -> "`" + text + "`"));
        line(out, "May be summed over", formula.additive().stream());
        line(out, "May be summed if no code is missing", formula.complete().stream());
        line(
                out,
                "Decimals",
                Stream.of(formula.decimals()).filter(Objects::nonNull).map(Object::toString));
    }

    private static @Nullable String terms(List<Term> terms) {
        return terms.isEmpty()
                ? null
                : terms.stream()
                        .map(IndicatorDocumentationTest::term)
                        .collect(Collectors.joining(" + ", "series ", ""));
    }

    private static String term(Term term) {
        String dimensions = term.dimensions().isEmpty() ? "" : " " + term.dimensions();
        String optional = Boolean.TRUE.equals(term.optional()) ? " (if there is any)" : "";
        return "`" + term.series() + "`" + dimensions
                + (Boolean.TRUE.equals(term.ofCounterpart()) ? " of the counterpart" : "") + optional;
    }

    private static String dimension(Dimension dimension) {
        String codes = dimension.codes().isEmpty() ? text(dimension.codeList()) : String.join(", ", dimension.codes());
        return dimension.id() + (codes.isEmpty() ? "" : " (" + codes + ")");
    }

    private static void calculators(StringBuilder out, String id) {
        List<Calculator<?>> found = Calculators.standard().find(id).stream()
                .filter(calculator -> calculator.indicator().equals(id))
                .toList();
        if (found.isEmpty()) {
            out.append("- Calculator: none\n");
        }
        for (Calculator<?> calculator : found) {
            out.append("- Calculator: from `%s`, by %s\n"
                    .formatted(type(calculator.input()), String.join(", ", calculator.dimensions())));
        }
    }

    private static String confidence(Map.Entry<String, Code<Confidence>> entry) {
        return entry.getKey() + ": " + entry.getValue().text();
    }
}
