package io.github.gcmsdk.testing;

import io.github.gcmsdk.finding.Messages;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import io.github.gcmsdk.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds rules to what is asked of each: a summary that is a sentence, an example that keeps it and has no finding, an
 * example that breaks it and has exactly that finding at the declared severity, and a message in every language that this
 * library speaks.
 *
 * <pre>{@code
 * RuleAssert.assertCompliance(Course.FULL.rule(), Gcm.builder().extensions().build(), CampusTest.class);
 * }</pre>
 *
 * <p>The examples are resources {@code examples/CODE.good.json} and {@code examples/CODE.bad.json} (or {@code .ndjson})
 * beside a class; a dot stands for the colon of the code, which no file name may have everywhere.
 */
public final class RuleAssert {

    private static final List<String> ENDINGS = List.of(".json", ".ndjson");

    private RuleAssert() {}

    /**
     * Asserts that a rule has all that is asked of it.
     *
     * @param rule the rule
     * @param gcm an entry to the library that has the rule
     * @param beside the class beside which the examples lie
     */
    public static void assertCompliance(Rule rule, Gcm gcm, Class<?> beside) {
        require(gcm.rules().find(rule.code()).filter(rule::equals).isPresent(), rule, "is not registered");
        require(rule.summary().matches("\\p{Lu}.*\\."), rule, "has no sentence as its summary: " + rule.summary());
        Report kept = report(rule, gcm, beside, "good");
        require(kept.findings().isEmpty(), rule, "has a good example with findings: " + kept.findings());
        Report broken = report(rule, gcm, beside, "bad");
        require(broken.findings().size() == 1, rule, "has a bad example without one finding: " + broken.findings());
        FindingAssert finding = FindingAssert.assertSingle(broken);
        finding.hasCode(rule.code()).hasSeverity(rule.severity());
        Messages.languages().forEach(language -> finding.hasMessageIn(Locale.forLanguageTag(language)));
    }

    /**
     * Asserts that the examples of a rule, which are documents, differ in one member: whoever reads them sees at once what
     * the rule is about.
     *
     * @param rule the rule
     * @param beside the class beside which the examples lie
     */
    public static void assertOneDifference(Rule rule, Class<?> beside) {
        JsonMapper mapper = JsonMapper.shared();
        List<String> differences = new ArrayList<>();
        collectDifferences(
                "",
                mapper.readTree(example(rule, beside, "good").content),
                mapper.readTree(example(rule, beside, "bad").content),
                differences);
        require(differences.size() == 1, rule, "has examples that differ at " + differences);
    }

    /** Objects differ by their members, arrays of one length by their elements, everything else as a whole. */
    private static void collectDifferences(String pointer, JsonNode a, JsonNode b, List<String> differences) {
        if (a.isObject() && b.isObject()) {
            Set<String> names = new TreeSet<>(a.propertyNames());
            names.addAll(b.propertyNames());
            for (String name : names) {
                collectDifferences(pointer + '/' + name, a.path(name), b.path(name), differences);
            }
        } else if (a.isArray() && b.isArray() && a.size() == b.size()) {
            for (int i = 0; i < a.size(); i++) {
                collectDifferences(pointer + '/' + i, a.get(i), b.get(i), differences);
            }
        } else if (!a.equals(b)) {
            differences.add(pointer);
        }
    }

    private static Report report(Rule rule, Gcm gcm, Class<?> beside, String side) {
        Example example = example(rule, beside, side);
        return gcm.validate(List.of(Input.of(example.name, example.content)));
    }

    @SuppressWarnings("ArrayRecordComponent") // read once, and never compared
    private record Example(String name, byte[] content) {}

    private static Example example(Rule rule, Class<?> beside, String side) {
        String name = rule.code().replace(':', '.') + '.' + side;
        Optional<Example> example = ENDINGS.stream()
                .map(ending -> read(beside, name + ending))
                .flatMap(Optional::stream)
                .findFirst();
        require(example.isPresent(), rule, "has no " + side + " example");
        return example.get();
    }

    private static Optional<Example> read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream("examples/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new Example(name, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static void require(boolean condition, Rule rule, String otherwise) {
        if (!condition) {
            throw new AssertionError("rule " + rule.code() + " " + otherwise);
        }
    }
}
