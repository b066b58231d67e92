package io.github.gcmsdk.json;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Messages;
import io.github.gcmsdk.internal.engine.StandardTypes;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RuleExamples;
import io.github.gcmsdk.rule.RuleExamples.Example;
import io.github.gcmsdk.testing.RuleAssert;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the rules as JSON. */
class RuleExamplesTest {

    private static final Gcm GCM = Gcm.builder().add(Course.TYPE).build();

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** What these rules are about cannot be said by one member of a tree. */
    private static final Set<String> ABOUT_THE_TEXT =
            Set.of("json.syntax", "json.encoding", "json.bom", "json.duplicate-member", "dataset.second-header");

    private static final Pattern OF_INDICATORS =
            Pattern.compile("\"type\": \"(observation|incident|policy-assessment)\"");

    private static final int MOST_BYTES = 4096;

    /** All but those about tables, and about records of gcm-indicators, which are judged there. */
    static Stream<String> codes() {
        return RuleCatalogue.standard().all().stream()
                .map(Rule::code)
                .filter(code -> !RuleExamples.bad(code).orElseThrow().name().endsWith(".csv"))
                .filter(code -> !isOfIndicators(RuleExamples.bad(code).orElseThrow()));
    }

    private static boolean isOfIndicators(Example example) {
        return OF_INDICATORS
                .matcher(new String(example.content(), StandardCharsets.UTF_8))
                .find();
    }

    static Stream<String> codesOfOneMember() {
        return codes().filter(code -> !ABOUT_THE_TEXT.contains(code));
    }

    @ParameterizedTest
    @MethodSource("codesOfOneMember")
    void goodAndBadDifferInOneMember(String code) {
        RuleAssert.assertOneDifference(RuleCatalogue.standard().find(code).orElseThrow(), RuleExamples.class);
    }

    /** Examples of waivers are no data: they are judged with a dataset beside them. */
    static Stream<String> codesOfData() {
        return codes().filter(code -> !isOfWaivers(code));
    }

    private static boolean isOfWaivers(String code) {
        return code.startsWith("waiver.");
    }

    @ParameterizedTest
    @MethodSource("codesOfData")
    void theGoodOneIsADatasetOfKnownTypes(String code) {
        Set<String> known = Stream.concat(StandardTypes.all().stream(), Stream.of(Course.TYPE))
                .map(RecordType::name)
                .collect(toSet());

        List<JsonNode> records = records(RuleExamples.good(code).orElseThrow());

        assertThat(records)
                .isNotEmpty()
                .allSatisfy(
                        record -> assertThat(record.path("type").asString("")).isIn(known));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void bothAreSmall(String code) {
        assertThat(RuleExamples.good(code).orElseThrow().content()).hasSizeLessThan(MOST_BYTES);
        assertThat(RuleExamples.bad(code).orElseThrow().content()).hasSizeLessThan(MOST_BYTES);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theGoodOneHasNoFinding(String code) {
        assertThat(findings(RuleExamples.good(code).orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theBadOneHasExactlyTheFindingOfItsRule(String code) {
        Rule rule = RuleCatalogue.standard().find(code).orElseThrow();
        Expected expected = EXPECTED.get(code);

        List<Finding> findings = findings(RuleExamples.bad(code).orElseThrow());

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(rule.severity());
            assertThat(finding.pointer()).isEqualTo(expected.pointer);
            assertThat(finding.record() == null ? "" : "" + finding.record().index())
                    .isEqualTo(expected.record);
            for (String language : Messages.languages()) {
                Locale locale = Locale.forLanguageTag(language);
                assertThat(finding.format(locale) + finding.mend(locale)).doesNotContain("?", "{", "}");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("codesOfData")
    void everyRuleHasWhatTheKitAsksOfThoseOfThirdParties(String code) {
        Rule rule = RuleCatalogue.standard().find(code).orElseThrow();

        RuleAssert.assertCompliance(rule, GCM, RuleExamples.class);
    }

    /** Where the bad example has its finding. */
    private record Expected(String record, String pointer) {}

    private static final Map<String, Expected> EXPECTED = expected();

    private static Map<String, Expected> expected() {
        Map<String, Expected> expected = new HashMap<>();
        try (InputStream in = RuleExamples.class.getResourceAsStream("examples/examples.tsv")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            table.lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
                expected.put(cells[0], new Expected(cells[2], cells[3]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return expected;
    }

    private static List<Finding> findings(Example example) {
        return isOfWaivers(example.name()) ? findingsOfWaivers(example) : findingsOfData(example);
    }

    /** Examples of waivers are waivers, and are judged with the dataset that their note names. */
    private static List<Finding> findingsOfWaivers(Example waivers) {
        Example data = RuleExamples.bad("pledge.not-measurable").orElseThrow();
        try {
            Path file = Files.createTempFile("waivers", ".json");
            Files.write(file, waivers.content());
            Gcm gcm = Gcm.builder().waivers(WaiverReader.read(file)).build();
            Files.delete(file);
            return gcm.validate(List.of(Input.of(data.name(), data.content()))).findings().stream()
                    .filter(finding -> isOfWaivers(finding.code()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Finding> findingsOfData(Example example) {
        return GCM.validate(List.of(Input.of(example.name(), example.content())))
                .findings();
    }

    private static List<JsonNode> records(Example example) {
        if (example.name().endsWith(".ndjson")) {
            return new String(example.content(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(MAPPER::readTree)
                    .toList();
        }
        JsonNode document = MAPPER.readTree(example.content());
        assertThat(document.path("gcm").asString("")).isEqualTo("1.0");
        assertThat(document.path("dataset").path("created").isString()).isTrue();
        return List.copyOf(document.path("records").values());
    }
}
