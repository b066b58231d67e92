package io.github.gcmsdk.rule;

import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.internal.engine.Sha256;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sets the severity of rules, or switches them off, by code; and the parameters that rules work with.
 *
 * <p>Immutable and thread-safe.
 */
public final class RulePolicy {

    /** Every rule at its declared severity, with its standard parameters. */
    public static final RulePolicy DECLARED = builder().build();

    /** Empty for a rule that is off. */
    private final Map<String, Optional<Severity>> severities;

    /** By the code of the rule and the name of the parameter, as the rule reads it. */
    private final Map<String, Map<String, Object>> parameters;

    private RulePolicy(Builder builder) {
        severities = Collections.unmodifiableMap(new TreeMap<>(builder.severities));
        Map<String, Map<String, Object>> copy = new TreeMap<>();
        builder.parameters.forEach((code, values) -> copy.put(code, new TreeMap<>(values)));
        parameters = Collections.unmodifiableMap(copy);
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
     * The severity of a rule under this policy.
     *
     * @param rule a rule
     * @return the severity, empty if the rule is off
     */
    public Optional<Severity> severityOf(Rule rule) {
        Optional<Severity> set = severities.get(rule.code());
        return set != null ? set : Optional.of(rule.severity());
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
        return severities.keySet();
    }

    /**
     * Whether the policy changes nothing.
     *
     * @return true if every rule keeps its declared severity and its standard parameters
     */
    public boolean isDeclared() {
        return severities.isEmpty() && parameters.isEmpty();
    }

    /**
     * What tells one policy from another: the SHA-256 of what it sets.
     *
     * @return 64 hexadecimal digits
     */
    public String sha256() {
        StringBuilder content = new StringBuilder();
        severities.forEach((code, severity) -> content.append(code)
                .append(' ')
                .append(severity.map(Severity::code).orElse("off"))
                .append('\n'));
        parameters.forEach((code, values) -> values.forEach((name, value) -> content.append(code)
                .append(' ')
                .append(name)
                .append(' ')
                .append(value)
                .append('\n')));
        return Sha256.hex(content);
    }

    /** Collects what a policy sets. */
    public static final class Builder {
        private final Map<String, Optional<Severity>> severities = new TreeMap<>();
        private final Map<String, Map<String, Object>> parameters = new TreeMap<>();

        private Builder() {}

        /**
         * Sets the severity of a rule.
         *
         * @param code the code of a rule
         * @param severity its severity
         * @return this builder
         */
        public Builder set(String code, Severity severity) {
            severities.put(code, Optional.of(severity));
            return this;
        }

        /**
         * Switches a rule off.
         *
         * @param code the code of a rule
         * @return this builder
         */
        public Builder off(String code) {
            severities.put(code, Optional.empty());
            return this;
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
                    .orElseThrow(() -> new IllegalArgumentException(
                            "name: " + rule.code() + " has no parameter " + name + "; it has "
                                    + rule.parameters().stream()
                                            .map(RuleParameter::name)
                                            .toList()));
            parameters.computeIfAbsent(rule.code(), code -> new TreeMap<>()).put(name, parameter.value(value));
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
