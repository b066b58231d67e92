package io.github.gcmsdk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.Rule.SchemaCoverage;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RuleExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the schemas promise, by a validator of others: whatever an exact rule finds the schema rejects, and what the schema
 * rejects has an error.
 */
class JsonSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final Gcm GCM = Gcm.standard();

    private static final Schema DATASET = schema(JsonSchema.dataset(GCM.types()));

    private static final Set<String> EXACT = RuleCatalogue.standard().all().stream()
            .filter(rule -> rule.schema() == SchemaCoverage.EXACT)
            .map(Rule::code)
            .collect(toSet());

    /** What stands in the place of a member, one after the other. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "9.5",
            "24",
            "1e9",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"2025-13-45\"",
            "\"General\"",
            "\"PAK\"",
            "\"YUG\"",
            "\"USD\"",
            "[]",
            "[null]",
            "[\"x\"]",
            "{}",
            "{\"en\":null}",
            "{\"en\":\"\"}",
            "{\"en\":\"x\"}",
            "{\"scheme\":\"x\"}",
            "{\"scheme\":\"x\",\"value\":\"y\"}",
            "[{\"type\":\"pledge\"}]");

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    @Test
    void aSchemaIsASchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(JsonSchema.dataset(GCM.types()), InputFormat.JSON))
                .isEmpty();
        for (RecordType<?> type : GCM.types()) {
            assertThat(meta.validate(JsonSchema.record(type), InputFormat.JSON))
                    .as(type.name())
                    .isEmpty();
        }
    }

    @Test
    void aRecordIsJudgedByTheSchemaOfItsType() {
        Schema pledge = schema(JsonSchema.record(RecordType.standard(Pledge.class)));
        String good = """
                {"type": "pledge", "id": "p-1", "title": "Training", "text": {"en": "Training."}, "pledgers": ["iom"],
                 "objectives": [5, 18], "period": {"start": "2025-01-01", "end": null}, "partnersOwn": 1}""";

        assertThat(pledge.validate(good, InputFormat.JSON)).isEmpty();
        assertThat(pledge.validate(good.replace("[5, 18]", "[24]"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(pledge.validate(good.replace("\"p-1\"", "null"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(pledge.validate(good.replace("pledge\"", "event\""), InputFormat.JSON))
                .isNotEmpty();
    }

    static Collection<Rule> rules() {
        return RuleCatalogue.standard().all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void anExampleIsJudgedAsItsRuleSays(Rule rule) {
        document(RuleExamples.good(rule.code())).ifPresent(good -> assertLaws(good, "good"));
        document(RuleExamples.bad(rule.code())).ifPresent(bad -> assertLaws(bad, "bad"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void anyOneMemberOfAnExampleMayBeAnother(Rule rule) {
        document(RuleExamples.good(rule.code())).ifPresent(JsonSchemaTest::mutateAll);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pakistan-unnm.json", "plan-and-review.json", "journeys.json"})
    void sharedDatasetsAreValid(String file) throws IOException {
        JsonNode document = MAPPER.readTree(Files.readAllBytes(Path.of("..", "examples", "data", file)));

        assertThat(DATASET.validate(document)).isEmpty();
    }

    @Test
    void everyExactRuleIsBrokenBySomeMutation() {
        Set<String> broken = new HashSet<>();
        for (Rule rule : rules()) {
            document(RuleExamples.bad(rule.code())).ifPresent(bad -> broken.addAll(errors(bad)));
        }

        assertThat(broken).containsAll(EXACT);
    }

    /** A document of the dataset form that is JSON; the schemas of lines and records are parts of this one. */
    private static Optional<JsonNode> document(Optional<RuleExamples.Example> example) {
        try {
            return example.filter(file -> file.name().endsWith(".json"))
                    .map(file -> MAPPER.readTree(file.content()))
                    .filter(JsonNode::isObject)
                    .filter(node -> node.has("records") || !node.has("type"));
        } catch (tools.jackson.core.JacksonException e) {
            return Optional.empty();
        }
    }

    private static void mutateAll(JsonNode document) {
        List<JsonNode> values = VALUES.stream().map(MAPPER::readTree).toList();
        for (Place place : places(document, new ArrayList<>())) {
            JsonNode before = place.value();
            if (place.remove()) {
                assertLaws(document, "without " + place);
            }
            for (JsonNode value : values) {
                place.set(value);
                assertLaws(document, value + " at " + place);
            }
            place.set(before);
        }
    }

    /** A member of an object, or an element of an array. */
    private record Place(JsonNode owner, String name, int index) {

        JsonNode value() {
            return Objects.requireNonNull(owner instanceof ObjectNode object ? object.get(name) : owner.get(index));
        }

        /** Elements of arrays stay: without one an array is another place's value. */
        boolean remove() {
            return owner instanceof ObjectNode object && object.remove(name) != null;
        }

        void set(JsonNode value) {
            if (owner instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) owner).set(index, value);
            }
        }

        @Override
        public String toString() {
            return owner.isObject() ? name : "[" + index + "]";
        }
    }

    private static List<Place> places(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> places.add(new Place(object, name, -1)));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(new Place(node, "", i));
        }
        node.forEach(child -> places(child, places));
        return places;
    }

    private static void assertLaws(JsonNode document, String what) {
        Set<String> errors = errors(document);
        List<com.networknt.schema.Error> rejected = DATASET.validate(document);
        boolean exact = errors.stream().anyMatch(EXACT::contains);
        assertThat(!rejected.isEmpty() || !exact)
                .as("%s: the schema accepts what exact rules find: %s in %s", what, errors, document)
                .isTrue();
        assertThat(rejected.isEmpty() || !errors.isEmpty())
                .as("%s: the schema rejects what has no error: %s in %s", what, rejected, document)
                .isTrue();
    }

    private static Set<String> errors(JsonNode document) {
        Input input =
                Input.of("document.json", MAPPER.writeValueAsString(document).getBytes(UTF_8));
        Stream<Finding> findings = GCM.validate(List.of(input)).findings().stream();
        return findings.filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .collect(toSet());
    }
}
