package io.github.gcmsdk.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import io.github.gcmsdk.json.JsonSchema;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.Rule.SchemaCoverage;
import io.github.gcmsdk.rule.RuleCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the schema of datasets to what it promises: whatever an exact rule finds the schema rejects, and what the schema
 * rejects has an error. The schema is asked by {@code com.networknt:json-schema-validator}, which must be there.
 */
public final class SchemaAssert {

    private static final JsonMapper MAPPER = JsonMapper.shared();

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

    private final Gcm gcm;
    private final Schema schema;

    private SchemaAssert(Gcm gcm, Schema schema) {
        this.gcm = gcm;
        this.schema = schema;
    }

    /**
     * Of datasets with records of some types.
     *
     * @param types the types, those of this library included if they are there
     * @return what holds their schema against their rules
     */
    public static SchemaAssert of(List<RecordType<?>> types) {
        Gcm.Builder builder = Gcm.builder();
        types.stream()
                .filter(type -> Gcm.standard().types().stream().noneMatch(known -> known.type() == type.type()))
                .forEach(builder::add);
        return new SchemaAssert(
                builder.build(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JsonSchema.dataset(types), InputFormat.JSON));
    }

    /**
     * Fails unless both agree on a document, whichever one of its members is left out or has another value.
     *
     * @param document a dataset; as it was, in the end
     */
    public void holdsOnEveryMutation(JsonNode document) {
        List<JsonNode> values = VALUES.stream().map(MAPPER::readTree).toList();
        for (Place place : places(document, new ArrayList<>())) {
            JsonNode before = place.value();
            if (place.remove()) {
                holdsOn(document, "without " + place);
            }
            for (JsonNode value : values) {
                place.set(value);
                holdsOn(document, value + " at " + place);
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

    /**
     * Fails unless both agree on a document.
     *
     * @param document a dataset
     * @param what what it is, for the message
     */
    public void holdsOn(JsonNode document, String what) {
        Set<String> errors = errors(document);
        List<com.networknt.schema.Error> rejected = schema.validate(document);
        if (rejected.isEmpty() && errors.stream().anyMatch(EXACT::contains)) {
            throw new AssertionError(
                    what + ": the schema accepts what exact rules find: " + errors + " in " + document);
        } else if (errors.isEmpty() && !rejected.isEmpty()) {
            throw new AssertionError(what + ": the schema rejects what has no error: " + rejected + " in " + document);
        }
    }

    /**
     * The codes of the errors that the rules find.
     *
     * @param document a dataset
     * @return the codes
     */
    public Set<String> errors(JsonNode document) {
        Input input =
                Input.of("document.json", MAPPER.writeValueAsString(document).getBytes(UTF_8));
        Stream<Finding> findings = gcm.validate(List.of(input)).findings().stream();
        return findings.filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .collect(toSet());
    }
}
