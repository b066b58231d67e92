package io.github.gcmsdk.json;

import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.json.internal.Settled;
import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RulePolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads a policy from JSON. It is written by whoever runs the rules and not by a partner, so what is wrong in it is an
 * exception, with its place.
 *
 * <pre>{@code
 * {"rulesVersion": "0.1",
 *  "rules": {"code.alias": "off",
 *            "pledge.text-length": {"severity": "error", "at": {"/text/fr": "warning"},
 *                                   "parameters": {"shortest": 200}, "because": "The form refuses such a text."}}}
 * }</pre>
 */
public final class PolicyReader {

    private static final List<String> NAMES = List.of("partner-intake", "publication", "review-report");

    private final boolean shipped;
    private final RulePolicy.Builder builder = RulePolicy.builder();

    private PolicyReader(boolean shipped) {
        this.shipped = shipped;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the policy
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it is no policy: it is not JSON, has an unknown member, or names a rule, a
     *     place, a parameter or a severity that there is not; the message tells where
     */
    public static RulePolicy read(Path file) {
        return new PolicyReader(false).read(Settled.read(file, "the policy"));
    }

    /**
     * The names of the policies that are shipped.
     *
     * @return the names that {@link #named} takes
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A policy that is shipped. What it says of rules that are not in the catalogue, such as those of a module that is not
     * there, is passed over.
     *
     * @param name {@code partner-intake}, {@code publication} or {@code review-report}
     * @return the policy
     * @throws IllegalArgumentException if no policy has that name
     */
    public static RulePolicy named(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("name: no policy is called " + name + "; there are " + NAMES);
        }
        try (InputStream in = PolicyReader.class.getResourceAsStream("policies/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name + ".json");
            }
            return new PolicyReader(true).read(Settled.MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private RulePolicy read(JsonNode policy) {
        Settled.object(policy, "", List.of("description", "rulesVersion", "rules"));
        if (!policy.has("rules")) {
            throw Settled.wrong("", "a policy is an object with the member rules");
        }
        Settled.text(policy, "", "description");
        Settled.text(policy, "", "rulesVersion")
                .ifPresent(version -> Settled.at("/rulesVersion", () -> builder.rulesVersion(version)));
        if (!policy.path("rules").isObject()) {
            throw Settled.wrong("/rules", "an object is expected, of codes and what is set");
        }
        policy.path("rules").properties().forEach(entry -> rule(entry.getKey(), entry.getValue()));
        return builder.build();
    }

    private void rule(String code, JsonNode setting) {
        String place = Pointers.member("/rules", code);
        Optional<Rule> rule = RuleCatalogue.standard().find(code);
        if (rule.isEmpty() && shipped) {
            return;
        }
        Rule known = Settled.rule(code, place);
        if (setting.isString()) {
            set(code, "", setting, place);
            return;
        }
        Settled.object(setting, place, List.of("severity", "at", "parameters", "because"));
        Settled.text(setting, place, "because");
        if (setting.has("severity")) {
            set(code, "", setting.path("severity"), place + "/severity");
        }
        members(setting, place, "at", (pointer, severity) -> set(code, pointer, severity, place + "/at"));
        members(
                setting,
                place,
                "parameters",
                (name, value) -> Settled.at(
                        Pointers.member(place + "/parameters", name),
                        () -> builder.parameter(known, name, value(value))));
    }

    private void set(String code, String pointer, JsonNode severity, String place) {
        String there = pointer.isEmpty() ? place : Pointers.member(place, pointer);
        Severity set = switch (severity.asString("")) {
            case "off" -> null;
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            case "info" -> Severity.INFO;
            default -> throw Settled.wrong(there, "the severity is none of error, warning, info, off");
        };
        Settled.at(there, () -> {
            if (place.endsWith("/at")) {
                return set == null ? builder.off(code, pointer) : builder.set(code, pointer, set);
            }
            return set == null ? builder.off(code) : builder.set(code, set);
        });
    }

    /** A value as a parameter takes it; what none takes is left for the parameter to refuse. */
    private static Object value(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (!value.isArray()) {
            return value.isString() ? value.asString() : value;
        }
        List<Object> elements = new ArrayList<>();
        value.forEach(element -> elements.add(value(element)));
        return elements;
    }

    @FunctionalInterface
    private interface Member {
        void take(String name, JsonNode value);
    }

    private static void members(JsonNode owner, String place, String name, Member member) {
        if (!owner.has(name)) {
            return;
        }
        if (!owner.path(name).isObject()) {
            throw Settled.wrong(place + '/' + name, "an object is expected");
        }
        owner.path(name).properties().forEach(entry -> member.take(entry.getKey(), entry.getValue()));
    }
}
