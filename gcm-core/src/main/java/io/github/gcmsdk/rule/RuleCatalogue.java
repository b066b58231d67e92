package io.github.gcmsdk.rule;

import io.github.gcmsdk.internal.engine.Sha256;
import io.github.gcmsdk.internal.rule.StandardRules;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every rule there is, by its code: the one source of the documentation and the messages.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleCatalogue {

    private static final RuleCatalogue STANDARD = new RuleCatalogue(StandardRules.all());

    private final Map<String, Rule> rules;

    private RuleCatalogue(List<Rule> rules) {
        Map<String, Rule> byCode = new LinkedHashMap<>();
        rules.forEach(rule -> byCode.put(rule.code(), rule));
        this.rules = Collections.unmodifiableMap(byCode);
    }

    /**
     * The rules of this library.
     *
     * @return the catalogue
     */
    public static RuleCatalogue standard() {
        return STANDARD;
    }

    /**
     * This catalogue and further rules.
     *
     * @param further rules of third parties; one that is here already adds nothing
     * @return a catalogue of all of them
     * @throws IllegalArgumentException if a code has no prefix, or stands for another rule already
     */
    public RuleCatalogue with(Collection<Rule> further) {
        Map<String, Rule> all = new LinkedHashMap<>(rules);
        for (Rule rule : further) {
            if (rules.get(rule.code()) == rule) {
                continue;
            }
            if (rule.code().indexOf(':') < 0) {
                throw new IllegalArgumentException("rules: a code of a third party has a prefix: " + rule.code());
            }
            Rule other = all.putIfAbsent(rule.code(), rule);
            if (other != null && other != rule) {
                throw new IllegalArgumentException("rules: two are called " + rule.code());
            }
        }
        return all.size() == rules.size() ? this : new RuleCatalogue(List.copyOf(all.values()));
    }

    /**
     * All rules, those of one area together.
     *
     * @return the rules
     */
    public Collection<Rule> all() {
        return rules.values();
    }

    /**
     * The rule of a code.
     *
     * @param code {@code area.problem}
     * @return the rule, empty if there is none
     */
    public Optional<Rule> find(String code) {
        return Optional.ofNullable(rules.get(code));
    }

    /**
     * What tells one catalogue from another: the SHA-256 of all codes with their severities and
     * standard parameters.
     *
     * @return 64 hexadecimal digits
     */
    public String sha256() {
        StringBuilder content = new StringBuilder();
        rules.values().stream()
                .map(rule -> rule.code() + ' ' + rule.severity() + ' ' + rule.parameters() + '\n')
                .sorted()
                .forEach(content::append);
        return Sha256.hex(content);
    }
}
