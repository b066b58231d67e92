package io.github.gcmsdk.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.JsonSchema;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RuleExamples;
import io.github.gcmsdk.testing.SchemaAssert;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas of this module's record types, and of a dataset with them and the standard ones: {@code docs/schema/indicators} is rendered from them, and fails if a committed
 * file is another ({@code -DupdateDocs=true} writes them); and what a schema says, the rules say.
 */
class IndicatorSchemaTest {

    private static final Path FOLDER = Path.of("..", "docs", "schema", "indicators");

    private static final List<RecordType<?>> TYPES = Stream.concat(
                    Gcm.standard().types().stream(), IndicatorTypes.all().stream())
            .toList();

    private static final SchemaAssert SCHEMA = SchemaAssert.of(TYPES);

    @Test
    void theFilesAreThoseOfTheTypes() throws IOException {
        Map<String, String> rendered = render();
        if (Boolean.getBoolean("updateDocs")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> file : rendered.entrySet()) {
                Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
            }
        }

        assertThat(read())
                .as(
                        "docs/schema/indicators is generated: run mvn -pl gcm-core,gcm-json,gcm-indicators test "
                                + "-Dtest=IndicatorSchemaTest -Dsurefire.failIfNoSpecifiedTests=false -DupdateDocs=true, and commit it")
                .containsExactlyEntriesOf(rendered);
    }

    @Test
    void theFilesAreShippedBesideTheTypes() throws IOException {
        for (String name : render().keySet()) {
            try (InputStream shipped = IndicatorTypes.class.getResourceAsStream("schema/" + name)) {
                assertThat(shipped).as(name).isNotNull();
                assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(Files.readString(FOLDER.resolve(name)));
            }
        }
    }

    @Test
    void theSchemaOfTheDatasetOfAllTypesIsNotTakenForThatOfTheStandardOnes() {
        String standard = "\"$id\" : \"https://gcmsdk.github.io/schema/1.0/dataset.schema.json\"";

        assertThat(JsonSchema.dataset(Gcm.standard().types())).contains(standard);
        assertThat(JsonSchema.dataset(TYPES)).doesNotContain(standard);
    }

    static Stream<String> codes() {
        return RuleCatalogue.standard().all().stream()
                .map(rule -> rule.code())
                .filter(code -> code.matches("(indicator|incident|assessment)\\..*|privacy\\..*-cell"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void anExampleIsJudgedAsItsRuleSays(String code) {
        SCHEMA.holdsOn(document(RuleExamples.good(code).orElseThrow().content()), "good");
        SCHEMA.holdsOn(document(RuleExamples.bad(code).orElseThrow().content()), "bad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicator.value-and-status", "incident.parts-exceed-total", "assessment.incomplete"})
    void anyOneMemberOfAnExampleMayBeAnother(String code) {
        SCHEMA.holdsOnEveryMutation(
                document(RuleExamples.good(code).orElseThrow().content()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"type": "recruitment-cost", "id": "rc-1", "corridor": {"origin": "PAK", "destination": "SAU"}, "period": "2022",
                 "cost": {"amount": 3489, "currency": "USD"}, "monthlyEarnings": {"amount": 387, "currency": "USD"}}""", """
                {"type": "remittance-quote", "id": "rq-1", "corridor": {"origin": "SAU", "destination": "PAK"},
                 "period": "2022-Q1", "sent": {"amount": 200, "currency": "USD"}, "fee": 5,
                 "exchangeRate": 219.5, "interbankRate": 221, "transparent": true}"""})
    void anyOneMemberOfARecordMayBeAnother(String record) {
        JsonNode document =
                document(("{\"gcm\": \"1.0\", \"records\": [" + record + "]}").getBytes(StandardCharsets.UTF_8));
        assertThat(SCHEMA.errors(document)).isEmpty();
        SCHEMA.holdsOnEveryMutation(document);
    }

    private static JsonNode document(byte[] json) {
        return JsonMapper.shared().readTree(json);
    }

    private static Map<String, String> render() {
        Map<String, String> files = new TreeMap<>();
        files.put("dataset.schema.json", JsonSchema.dataset(TYPES));
        IndicatorTypes.all().forEach(type -> files.put(type.name() + ".schema.json", JsonSchema.record(type)));
        return files;
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
