package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.internal.engine.Near;
import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads files in which whoever runs the rules has settled something: policies, waivers, reports to compare with. What is
 * wrong in them is an {@link IllegalArgumentException} of the argument {@code file}, with its place.
 */
public final class Settled {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Settled() {}

    /** Reads a file. */
    public static JsonNode read(Path file, String what) {
        try {
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "file: " + what + " is not JSON at line " + e.getLocation().getLineNr(), e);
        }
    }

    /** Sees to it that a value is an object with known members. */
    public static void object(JsonNode node, String place, List<String> members) {
        if (!node.isObject()) {
            throw wrong(place, "an object is expected, with some of the members " + members);
        }
        for (String name : node.propertyNames()) {
            if (!members.contains(name)) {
                throw wrong(Pointers.member(place, name), "there is no such member; there are " + members);
            }
        }
    }

    /** A member that is a text, if it is there. */
    public static Optional<String> text(JsonNode owner, String place, String name) {
        JsonNode value = owner.path(name);
        if (!value.isMissingNode() && !value.isString()) {
            throw wrong(place + '/' + name, "a text is expected");
        }
        return value.isMissingNode() ? Optional.empty() : Optional.of(value.asString());
    }

    /** A member that is a text and must be there. */
    public static String required(JsonNode owner, String place, String name) {
        return text(owner, place, name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> wrong(place + '/' + name, "a text is required"));
    }

    /** A rule of the catalogue. */
    public static Rule rule(String code, String place) {
        return RuleCatalogue.standard()
                .find(code)
                .orElseThrow(() -> wrong(place, "no rule is called " + code + near(code)));
    }

    private static String near(String code) {
        String near = Near.nearest(
                code, RuleCatalogue.standard().all().stream().map(Rule::code).toList());
        return near == null ? "" : "; did you mean " + near + "?";
    }

    /** Makes something; what is refused is told with its place in the file. */
    public static <T> T at(String place, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            // The argument's name, which stands first, is none that the file has.
            throw wrong(place, String.valueOf(e.getMessage()).replaceFirst("^\\w+: ", ""));
        }
    }

    public static IllegalArgumentException wrong(String place, String reason) {
        return new IllegalArgumentException("file: " + (place.isEmpty() ? "" : "at " + place + ": ") + reason);
    }
}
