package io.github.gcmsdk.json;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.Rule.SchemaCoverage;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RuleExamples;
import io.github.gcmsdk.testing.SchemaAssert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the schemas promise, by a validator of others: whatever an exact rule finds the schema rejects, and what the schema
 * rejects has an error.
 */
class JsonSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final Gcm GCM = Gcm.standard();

    private static final SchemaAssert AGREEMENT = SchemaAssert.of(GCM.types());

    private static final Schema DATASET = schema(JsonSchema.dataset(GCM.types()));

    private static final Set<String> EXACT = RuleCatalogue.standard().all().stream()
            .filter(rule -> rule.schema() == SchemaCoverage.EXACT)
            .map(Rule::code)
            .collect(toSet());

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
        document(RuleExamples.good(rule.code())).ifPresent(good -> AGREEMENT.holdsOn(good, "good"));
        document(RuleExamples.bad(rule.code())).ifPresent(bad -> AGREEMENT.holdsOn(bad, "bad"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void anyOneMemberOfAnExampleMayBeAnother(Rule rule) {
        document(RuleExamples.good(rule.code())).ifPresent(AGREEMENT::holdsOnEveryMutation);
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
            document(RuleExamples.bad(rule.code())).ifPresent(bad -> broken.addAll(AGREEMENT.errors(bad)));
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
}
