package io.github.gcmsdk.rule;

import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.internal.engine.Sha256;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an office decides about the rules: it sets the severity of a rule or switches it off, in the whole record or at a
 * place; sets the parameters that a rule works with; and holds rules back that are newer than a version.
 *
 * <p>A place is a JSON Pointer in a record, such as {@code /measures}; it holds for what lies under it, by whole segments,
 * so that {@code /measuresX} is another place. A segment {@code *} stands for any one segment, such as the index of a list:
 * {@code /participants/*}{@code /function}. Where several places of one rule fit, the longest holds; of two that are equally
 * long, the one whose first differing segment is no {@code *}.
 *
 * <p>Immutable and thread-safe.
 */
public final class RulePolicy {

    /** Every rule at its declared severity, with its standard parameters. */
    public static final RulePolicy DECLARED = builder().build();

    private static final Pattern POINTER = Pattern.compile("(/([^~/]|~[01])*)+");

    /** By code, then by place, the empty one for the whole record; empty for a rule that is off. */
    private final Map<String, Map<String, Optional<Severity>>> severities;

    /** By the code of the rule and the name of the parameter, as the rule reads it. */
    private final Map<String, Map<String, Object>> parameters;

    private final @Nullable String rulesVersion;

    private RulePolicy(Builder builder) {
        severities = copy(builder.severities);
        parameters = copy(builder.parameters);
        rulesVersion = builder.rulesVersion;
    }

    private static <V> Map<String, Map<String, V>> copy(Map<String, Map<String, V>> values) {
        Map<String, Map<String, V>> copy = new TreeMap<>();
        values.forEach((key, inner) -> copy.put(key, Collections.unmodifiableMap(new TreeMap<>(inner))));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Begins a policy.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The severity of a rule under this policy, where no place says otherwise.
     *
     * @param rule a rule
     * @return the severity, empty if the rule is off or held back
     */
    public Optional<Severity> severityOf(Rule rule) {
        return severityOf(rule, "");
    }

    /**
     * The severity of a rule at a place under this policy.
     *
     * @param rule a rule
     * @param pointer the place in the record, as a JSON Pointer
     * @return the severity, empty if the rule is off there or held back
     */
    public Optional<Severity> severityOf(Rule rule, String pointer) {
        Map<String, Optional<Severity>> places = severities.getOrDefault(rule.code(), Map.of());
        String nearest = nearest(places.keySet(), pointer);
        if (nearest != null) {
            return places.getOrDefault(nearest, Optional.empty());
        }
        return isHeldBack(rule) ? Optional.empty() : Optional.of(rule.severity());
    }

    private static @Nullable String nearest(Set<String> places, String pointer) {
        String nearest = null;
        for (String place : places) {
            if (encloses(place, pointer) && (nearest == null || isNearer(place, nearest))) {
                nearest = place;
            }
        }
        return nearest;
    }

    private static String[] segments(String pointer) {
        return pointer.split("/", -1);
    }

    private static boolean encloses(String place, String pointer) {
        String[] wanted = segments(place);
        String[] given = segments(pointer);
        for (int i = 0; i < wanted.length; i++) {
            if (i == given.length || !wanted[i].equals("*") && !wanted[i].equals(given[i])) {
                return false;
            }
        }
        return true;
    }

    /** Of two places that both enclose a third. */
    private static boolean isNearer(String place, String other) {
        String[] mine = segments(place);
        String[] theirs = segments(other);
        if (mine.length != theirs.length) {
            return mine.length > theirs.length;
        }
        for (int i = 0; i < mine.length; i++) {
            if (!mine[i].equals(theirs[i])) {
                return theirs[i].equals("*");
            }
        }
        return false;
    }

    /**
     * Whether a rule is newer than the version of the rules that the policy holds to.
     *
     * @param rule a rule
     * @return true if it is newer, and the policy does not set its severity
     */
    public boolean isHeldBack(Rule rule) {
        return rulesVersion != null && !severities.containsKey(rule.code()) && compare(rule.since(), rulesVersion) > 0;
    }

    private static int compare(String version, String other) {
        String[] mine = version.split("\\.", -1);
        String[] theirs = other.split("\\.", -1);
        int major = Integer.compare(Integer.parseInt(mine[0]), Integer.parseInt(theirs[0]));
        return major != 0 ? major : Integer.compare(Integer.parseInt(mine[1]), Integer.parseInt(theirs[1]));
    }

    /**
     * The value of a parameter under this policy.
     *
     * @param <T> the type of the value
     * @param rule a rule
     * @param parameter a parameter that the rule declares
     * @return the value that is set, else the standard one
     * @throws IllegalArgumentException if the rule does not declare the parameter
     */
    @SuppressWarnings("unchecked") // what is kept under a rule's code and a name was made by that rule's parameter
    public <T> T parameter(Rule rule, RuleParameter<T> parameter) {
        if (!rule.parameters().contains(parameter)) {
            throw new IllegalArgumentException("parameter: " + rule.code() + " does not declare " + parameter.name());
        }
        Map<String, Object> values = parameters.get(rule.code());
        Object value = values == null ? null : values.get(parameter.name());
        return value == null ? parameter.standard() : (T) value;
    }

    /**
     * The rules that the policy sets.
     *
     * @return their codes
     */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>(severities.keySet());
        codes.addAll(parameters.keySet());
        return codes;
    }

    /**
     * The version of the rules that the policy holds to.
     *
     * @return such as {@code 0.1}, empty if it takes all rules
     */
    public Optional<String> rulesVersion() {
        return Optional.ofNullable(rulesVersion);
    }

    /**
     * Whether the policy changes nothing.
     *
     * @return true if every rule keeps its declared severity and its standard parameters
     */
    public boolean isDeclared() {
        return severities.isEmpty() && parameters.isEmpty() && rulesVersion == null;
    }

    /**
     * What tells one policy from another: the SHA-256 of what it sets.
     *
     * @return 64 hexadecimal digits
     */
    public String sha256() {
        StringBuilder content = new StringBuilder();
        if (rulesVersion != null) {
            line(content, "rulesVersion", rulesVersion);
        }
        severities.forEach((code, places) -> places.forEach((place, severity) ->
                line(content, code, place, severity.map(Severity::code).orElse("off"))));
        parameters.forEach((code, values) -> values.forEach((name, value) -> line(content, code, name, "" + value)));
        return Sha256.hex(content);
    }

    private static void line(StringBuilder content, String... parts) {
        content.append(String.join("\t", parts)).append('\n');
    }

    /** Collects what a policy sets. */
    public static final class Builder {
        private final Map<String, Map<String, Optional<Severity>>> severities = new TreeMap<>();
        private final Map<String, Map<String, Object>> parameters = new TreeMap<>();
        private @Nullable String rulesVersion;

        private Builder() {}

        /**
         * Sets the severity of a rule.
         *
         * @param code the code of a rule
         * @param severity its severity
         * @return this builder
         */
        public Builder set(String code, Severity severity) {
            return put(code, "", Optional.of(severity));
        }

        /**
         * Sets the severity of a rule at a place.
         *
         * @param code the code of a rule
         * @param place a JSON Pointer in the record; {@code *} stands for any one segment
         * @param severity its severity there
         * @return this builder
         * @throws IllegalArgumentException if the place is no JSON Pointer
         */
        public Builder set(String code, String place, Severity severity) {
            return put(code, checked(place), Optional.of(severity));
        }

        /**
         * Switches a rule off.
         *
         * @param code the code of a rule
         * @return this builder
         */
        public Builder off(String code) {
            return put(code, "", Optional.empty());
        }

        /**
         * Switches a rule off at a place.
         *
         * @param code the code of a rule
         * @param place a JSON Pointer in the record; {@code *} stands for any one segment
         * @return this builder
         * @throws IllegalArgumentException if the place is no JSON Pointer
         */
        public Builder off(String code, String place) {
            return put(code, checked(place), Optional.empty());
        }

        private Builder put(String code, String place, Optional<Severity> severity) {
            severities.computeIfAbsent(code, c -> new TreeMap<>()).put(place, severity);
            return this;
        }

        private static String checked(String place) {
            if (!POINTER.matcher(place).matches()) {
                throw new IllegalArgumentException("place: no JSON Pointer such as /participants/*/function: " + place);
            }
            return place;
        }

        /**
         * Sets a parameter of a rule.
         *
         * @param rule the rule
         * @param name the name of one of its parameters
         * @param value the value, of a type that {@link RuleParameter#value} takes
         * @return this builder
         * @throws IllegalArgumentException if the rule has no such parameter, or it does not take the value
         */
        public Builder parameter(Rule rule, String name, Object value) {
            RuleParameter<?> parameter = rule.parameters().stream()
                    .filter(declared -> declared.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("name: " + rule.code() + " has no parameter " + name
                            + "; it has "
                            + rule.parameters().stream()
                                    .map(RuleParameter::name)
                                    .toList()));
            parameters.computeIfAbsent(rule.code(), code -> new TreeMap<>()).put(name, parameter.value(value));
            return this;
        }

        /**
         * Holds rules back that came later than a version, but for those whose severity the policy sets. So a library can
         * be renewed without new findings.
         *
         * @param version the version, such as {@code 0.1}
         * @return this builder
         * @throws IllegalArgumentException if it is no version
         */
        public Builder rulesVersion(String version) {
            if (!Rule.VERSION.matcher(version).matches()) {
                throw new IllegalArgumentException("version: not of the form 0.1: " + version);
            }
            this.rulesVersion = version;
            return this;
        }

        /**
         * Makes the policy.
         *
         * @return the policy
         */
        public RulePolicy build() {
            return new RulePolicy(this);
        }
    }
}
