package io.github.gcmsdk.rule;

import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.internal.engine.Sha256;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sets the severity of rules, or switches them off, by code.
 *
 * <p>Immutable and thread-safe.
 */
public final class RulePolicy {

    /** Every rule at its declared severity. */
    public static final RulePolicy DECLARED = builder().build();

    /** Empty for a rule that is off. */
    private final Map<String, Optional<Severity>> severities;

    private RulePolicy(Map<String, Optional<Severity>> severities) {
        this.severities = Map.copyOf(severities);
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
     * @return true if every rule keeps its declared severity
     */
    public boolean isDeclared() {
        return severities.isEmpty();
    }

    /**
     * What tells one policy from another: the SHA-256 of what it sets.
     *
     * @return 64 hexadecimal digits
     */
    public String sha256() {
        StringBuilder content = new StringBuilder();
        new TreeMap<>(severities)
                .forEach((code, severity) -> content.append(code)
                        .append(' ')
                        .append(severity.map(Severity::code).orElse("off"))
                        .append('\n'));
        return Sha256.hex(content);
    }

    /** Collects what a policy sets. */
    public static final class Builder {
        private final Map<String, Optional<Severity>> severities = new TreeMap<>();

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
         * Makes the policy.
         *
         * @return the policy
         */
        public RulePolicy build() {
            return new RulePolicy(severities);
        }
    }
}
