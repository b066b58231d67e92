package io.github.gcmsdk.testing;

import static java.util.stream.Collectors.joining;

import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RuleExamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The smallest record of each type in the example of Pakistan, else in the good examples of the rules. */
final class RecordSamples {

    /** What is longer is no short example. */
    private static final int LONGEST = 700;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final List<JsonNode> real;
    private final List<JsonNode> madeUp;

    RecordSamples(Path root) {
        try {
            real = records(Files.readAllBytes(root.resolve("examples/data/pakistan-unnm.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        madeUp = RuleCatalogue.standard().all().stream()
                .map(Rule::code)
                .flatMap(code -> RuleExamples.good(code).stream())
                .filter(example -> example.name().endsWith(".json"))
                .flatMap(example -> records(example.content()).stream())
                .toList();
    }

    private static List<JsonNode> records(byte[] json) {
        try {
            return new ArrayList<>(MAPPER.readTree(json).path("records").values());
        } catch (JacksonException e) {
            return List.of(); // some examples are about the text itself
        }
    }

    /** The text of a record, empty if there is none of the type. */
    Optional<String> of(String type) {
        return smallest(real, type).or(() -> smallest(madeUp, type)).map(RecordSamples::pretty);
    }

    private static Optional<JsonNode> smallest(List<JsonNode> records, String type) {
        return records.stream()
                .filter(record -> record.path("type").asString("").equals(type))
                .filter(record -> inline(record).length() <= LONGEST)
                .min(Comparator.comparing(record -> inline(record).length()));
    }

    /** A record in the layout of the document. */
    String pretty(String json) {
        return pretty(MAPPER.readTree(json));
    }

    /** Type and id in the first line, then one member a line. */
    private static String pretty(JsonNode record) {
        List<String> members = record.properties().stream()
                .map(member -> MAPPER.writeValueAsString(member.getKey()) + ": " + inline(member.getValue()))
                .toList();
        return '{'
                + String.join(", ", members.subList(0, 2))
                + members.stream().skip(2).map(member -> ",\n " + member).collect(joining())
                + '}';
    }

    private static String inline(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map(member -> MAPPER.writeValueAsString(member.getKey()) + ": " + inline(member.getValue()))
                    .collect(joining(", ", "{", "}"));
        } else if (value.isArray()) {
            return value.values().stream().map(RecordSamples::inline).collect(joining(", ", "[", "]"));
        }
        return value.toString();
    }
}
