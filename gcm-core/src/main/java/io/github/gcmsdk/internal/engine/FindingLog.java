package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Related;
import io.github.gcmsdk.finding.Report.RuleSummary;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.internal.engine.DatasetRule.Place;
import io.github.gcmsdk.privacy.PersonalData;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleParameter;
import io.github.gcmsdk.rule.RulePolicy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts findings exactly, and keeps as samples the first of each rule in the order of the input: memory is bounded by
 * the number of rules, whatever the input. The policy is applied here.
 */
public final class FindingLog {

    /** How many digits of the hash tell one finding from another. */
    private static final int FINGERPRINT = 32;

    private final RulePolicy policy;
    private final int maxSamples;
    private final Map<String, Samples> byCode = new TreeMap<>();
    private final BitSet rejected = new BitSet();
    private long sequence;

    /**
     * An empty log.
     *
     * @param policy what sets severities
     * @param maxSamples how many findings of a rule are kept
     */
    public FindingLog(RulePolicy policy, int maxSamples) {
        this.policy = policy;
        this.maxSamples = maxSamples;
    }

    /** The value of a parameter of a rule: as the policy sets it, else the standard one. */
    <T> T parameter(Rule rule, RuleParameter<T> parameter) {
        return policy.parameter(rule, parameter);
    }

    /** Counts a finding about a record; gives its draft if it is kept as a sample. */
    public @Nullable Draft add(Problem problem, int number) {
        return add(problem, number, false, null);
    }

    /** Counts a finding about an input as a whole, before the record of a number. */
    public @Nullable Draft addAboutInput(Problem problem, int number) {
        return add(problem, number, true, null);
    }

    /** Counts a finding about a record and another. */
    public @Nullable Draft add(Problem problem, int number, boolean documentLevel, @Nullable Place related) {
        Optional<Severity> severity = policy.severityOf(problem.rule(), problem.pointer());
        if (severity.isEmpty()) {
            return null;
        }
        if (severity.get() == Severity.ERROR && !documentLevel) {
            rejected.set(number);
        }
        Samples samples = samples(problem.rule(), severity.get());
        Draft draft = new Draft(problem, severity.get(), number, documentLevel, sequence++, related);
        return samples.add(draft) ? draft : null;
    }

    /** Counts findings about a record of which no sample is kept. */
    public void addFurther(Rule rule, long count, int number) {
        Optional<Severity> severity = policy.severityOf(rule);
        if (severity.isPresent()) {
            rejected.set(number, rejected.get(number) || severity.get() == Severity.ERROR);
            samples(rule, severity.get()).count += count;
        }
    }

    /** A rule has one severity, unless the policy sets another at a place. */
    private Samples samples(Rule rule, Severity severity) {
        return byCode.computeIfAbsent(rule.code() + ' ' + severity.ordinal(), key -> new Samples(rule, severity));
    }

    /** Marks a record that could not be read. */
    public void reject(int number) {
        rejected.set(number);
    }

    /** How many records between two numbers have an error or could not be read. */
    public int rejected(int from, int to) {
        return rejected.get(from, to).cardinality();
    }

    /** Whether a record has an error or could not be read. */
    public boolean isRejected(int number) {
        return rejected.get(number);
    }

    /** The samples, in the order of the input. */
    public List<Draft> drafts() {
        return byCode.values().stream()
                .map(samples -> samples.drafts)
                .flatMap(Collection::stream)
                .sorted(Draft.ORDER)
                .toList();
    }

    /** How many findings there are of each severity. */
    public Map<Severity, Long> counts() {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        byCode.values().forEach(samples -> counts.merge(samples.severity, samples.count, Long::sum));
        return counts;
    }

    /** How many findings there are of each rule. */
    public List<RuleSummary> rules() {
        return byCode.values().stream()
                .map(samples ->
                        new RuleSummary(samples.rule.code(), samples.severity, samples.count, samples.drafts.size()))
                .toList();
    }

    /** The samples as findings: whatever was taken from the input is cut and masked here. */
    public List<Finding> findings() {
        Map<String, Integer> seen = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Draft draft : drafts().stream().sorted(Draft.READING_ORDER).toList()) {
            String fingerprint = fingerprint(draft);
            int ordinal = seen.merge(fingerprint, 1, Integer::sum);
            findings.add(finding(draft, ordinal == 1 ? fingerprint : fingerprint + '-' + ordinal));
        }
        return findings;
    }

    private static Finding finding(Draft draft, String fingerprint) {
        Problem problem = draft.problem();
        Map<String, String> arguments = new LinkedHashMap<>();
        problem.arguments().forEach((name, value) -> arguments.put(name, PersonalData.mask(value)));
        List<Related> related = draft.related() == null || draft.relatedKey() == null
                ? List.of()
                : List.of(new Related(
                        masked(draft.relatedKey()),
                        PersonalData.maskPointer(draft.related().pointer()),
                        draft.relatedLocation()));
        return new Finding(
                problem.rule().code(),
                draft.severity,
                draft.key() == null ? null : masked(draft.key()),
                PersonalData.maskPointer(problem.pointer()),
                draft.location(),
                related,
                arguments,
                problem.suggestion() == null ? null : PersonalData.mask(problem.suggestion()),
                fingerprint);
    }

    private static RecordKey masked(RecordKey key) {
        return new RecordKey(
                key.type() == null ? null : PersonalData.mask(key.type()),
                key.id() == null ? null : PersonalData.mask(key.id()),
                key.index());
    }

    /**
     * The record's type and id, or without an id its content, the code and the pointer: never a row number, so that
     * insertion changes nothing.
     */
    private static String fingerprint(Draft draft) {
        RecordKey key = draft.key();
        String content = String.join(
                "\0",
                key == null ? "" : Objects.requireNonNullElse(key.type(), ""),
                key == null ? "" : Objects.requireNonNullElse(key.id(), draft.identity()),
                draft.problem().rule().code(),
                draft.problem().pointer());
        return Sha256.hex(content).substring(0, FINGERPRINT);
    }

    /** The findings of one rule: all are counted, the first are kept. */
    private final class Samples {
        private final Rule rule;
        private final Severity severity;
        private long count;
        private final PriorityQueue<Draft> drafts = new PriorityQueue<>(Draft.ORDER.reversed());

        Samples(Rule rule, Severity severity) {
            this.rule = rule;
            this.severity = severity;
        }

        boolean add(Draft draft) {
            count++;
            drafts.add(draft);
            return drafts.size() <= maxSamples || drafts.poll() != draft;
        }
    }
}
