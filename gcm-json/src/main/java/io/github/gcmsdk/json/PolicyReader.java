package io.github.gcmsdk.json;

import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RulePolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a policy from JSON. It is written by whoever runs the rules and not by a partner, so what is wrong in it is an
 * exception.
 *
 * <pre>{@code {"rules": {"pledge.text-length": "error", "code.alias": "off"}}}</pre>
 */
public final class PolicyReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private PolicyReader() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the policy
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it is no policy: it is not JSON, has an unknown member, names a rule that does
     *     not exist, or a severity other than {@code error}, {@code warning}, {@code info} and {@code off}
     */
    public static RulePolicy read(Path file) {
        try {
            return read(MAPPER.readTree(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "file: the policy is not JSON at line " + e.getLocation().getLineNr(), e);
        }
    }

    private static RulePolicy read(JsonNode policy) {
        if (!policy.isObject() || !policy.path("rules").isObject() || policy.size() != 1) {
            throw new IllegalArgumentException("file: a policy is an object with the one member rules, an object");
        }
        RulePolicy.Builder builder = RulePolicy.builder();
        policy.path("rules").properties().forEach(entry -> set(entry.getKey(), entry.getValue(), builder));
        return builder.build();
    }

    private static void set(String code, JsonNode severity, RulePolicy.Builder builder) {
        if (RuleCatalogue.standard().find(code).isEmpty()) {
            throw new IllegalArgumentException("file: the policy names a rule that does not exist: " + code);
        }
        switch (severity.asString("")) {
            case "off" -> builder.off(code);
            case "error" -> builder.set(code, Severity.ERROR);
            case "warning" -> builder.set(code, Severity.WARNING);
            case "info" -> builder.set(code, Severity.INFO);
            default ->
                throw new IllegalArgumentException(
                        "file: the severity of " + code + " is none of error, warning, info, off");
        }
    }
}
