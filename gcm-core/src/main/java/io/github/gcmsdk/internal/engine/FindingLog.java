package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.FindingStatus;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Related;
import io.github.gcmsdk.finding.Report.RuleSummary;
import io.github.gcmsdk.finding.Report.Skipped;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.internal.engine.DatasetRule.Place;
import io.github.gcmsdk.privacy.PersonalData;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleParameter;
import io.github.gcmsdk.rule.RulePolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts findings exactly, and keeps as samples the first of each rule in the order of the input: memory is bounded by
 * the number of rules, whatever the input. The policy is applied here.
 */
public final class FindingLog {

    /** How many findings are kept to be compared with waivers. */
    private static final int MOST_PENDING = 100_000;

    private final RulePolicy policy;
    private final int maxSamples;
    private final Map<String, Samples> byCode = new TreeMap<>();
    private final BitSet rejected = new BitSet();
    private final Map<String, String> skipped = new TreeMap<>();
    private final Waiving waiving;

    /** Findings that a waiver may accept: which it does is known when they are located. */
    private final List<Draft> pending = new ArrayList<>();

    /** Rules of which some findings were not compared with the waivers. */
    private final Set<String> unseen = new TreeSet<>();

    private final Map<String, Samples> waived = new TreeMap<>();

    /** Whether every finding is to be located, and those of dataset rules be kept. */
    private boolean whole;

    /** Findings of dataset rules, by record, if they are kept. */
    private final Map<Integer, List<Draft>> ofDataset = new HashMap<>();

    private int keptOfDataset;

    /** Records of which not all findings are kept. */
    private final BitSet cut = new BitSet();

    private long sequence;

    /**
     * An empty log.
     *
     * @param policy what sets severities
     * @param maxSamples how many findings of a rule are kept
     */
    public FindingLog(RulePolicy policy, int maxSamples) {
        this(policy, maxSamples, new Waiving(List.of(), LocalDate.EPOCH));
    }

    /**
     * An empty log.
     *
     * @param policy what sets severities
     * @param maxSamples how many findings of a rule are kept
     * @param waiving what accepts findings
     */
    public FindingLog(RulePolicy policy, int maxSamples, Waiving waiving) {
        this.policy = policy;
        this.maxSamples = maxSamples;
        this.waiving = waiving;
    }

    /** From now on every finding is located. */
    public void locateAll() {
        whole = true;
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
        Draft draft = new Draft(problem, severity.get(), number, documentLevel, sequence++, related);
        if (waiving.concerns(problem.rule().code())) {
            if (pending.size() < MOST_PENDING) {
                draft.waivable = true;
                pending.add(draft);
                return draft;
            }
            unseen.add(problem.rule().code());
        }
        return count(draft) || whole ? draft : null;
    }

    /** Counts a finding of a dataset rule about a record. */
    @Nullable
    Draft addOfDataset(Problem problem, int number, @Nullable Place related) {
        Draft draft = add(problem, number, false, related);
        if (draft != null && whole) {
            if (keptOfDataset < MOST_PENDING) {
                keptOfDataset++;
                ofDataset.computeIfAbsent(number, n -> new ArrayList<>(1)).add(draft);
            } else {
                cut.set(number);
            }
        }
        return draft;
    }

    /** What dataset rules found in a record, if all findings are located. */
    public List<Draft> ofDataset(int number) {
        return ofDataset.getOrDefault(number, List.of());
    }

    /** Whether more was found in a record than is kept. */
    public boolean isCut(int number) {
        return cut.get(number);
    }

    /** The samples and what else is to be located. */
    public Collection<Draft> allDrafts() {
        Set<Draft> all = new LinkedHashSet<>(drafts());
        ofDataset.values().forEach(all::addAll);
        return all;
    }

    /** A finding by itself; equals are not told apart. */
    public Finding toFinding(Draft draft) {
        String fingerprint = fingerprint(draft);
        if (draft.waivable && draft.waiver == null) {
            draft.waiver = waiving.use(draft.problem().rule().code(), fingerprint);
        }
        return finding(draft, fingerprint);
    }

    /** Counts a finding that no waiver accepts; true if it is kept as a sample. */
    private boolean count(Draft draft) {
        if (draft.severity == Severity.ERROR && !draft.isDocumentLevel()) {
            rejected.set(draft.number());
        }
        return samples(draft.problem().rule(), draft.severity).add(draft);
    }

    /**
     * Lets waivers accept findings, when all are located; tells which waivers have expired.
     *
     * @param complete whether all was read, so that a waiver that accepts nothing is needed no more
     */
    public void settle(boolean complete) {
        pending.sort(Draft.ORDER);
        for (Draft draft : pending) {
            Rule rule = draft.problem().rule();
            draft.waiver = waiving.use(rule.code(), fingerprint(draft));
            if (draft.waiver == null) {
                count(draft);
            } else {
                waived.computeIfAbsent(rule.code(), code -> new Samples(rule, draft.severity))
                        .add(draft);
            }
        }
        pending.clear();
        waiving.problems(complete, unseen).forEach(this::countAboutWaivers);
    }

    /** No waiver accepts what is found about waivers. */
    private void countAboutWaivers(Problem problem) {
        policy.severityOf(problem.rule(), problem.pointer())
                .ifPresent(severity -> count(new Draft(problem, severity, 0, true, sequence++, null)));
    }

    /** How many findings waivers accept. */
    public long waived() {
        return waived.values().stream().mapToLong(samples -> samples.count).sum();
    }

    /** Counts findings about a record of which no sample is kept. */
    public void addFurther(Rule rule, long count, int number) {
        Optional<Severity> severity = policy.severityOf(rule);
        if (severity.isPresent()) {
            rejected.set(number, rejected.get(number) || severity.get() == Severity.ERROR);
            cut.set(number);
            samples(rule, severity.get()).count += count;
            if (waiving.concerns(rule.code())) {
                unseen.add(rule.code());
            }
        }
    }

    /** A rule has one severity, unless the policy sets another at a place. */
    private Samples samples(Rule rule, Severity severity) {
        return byCode.computeIfAbsent(rule.code() + ' ' + severity.ordinal(), key -> new Samples(rule, severity));
    }

    /**
     * Takes what another log has, which is used up then. What both found in one record stays in the order of the logs;
     * otherwise it makes no difference which takes which.
     */
    public void addAll(FindingLog other) {
        other.byCode.values().forEach(samples -> {
            samples.drafts.forEach(draft -> draft.sequence += sequence);
            samples(samples.rule, samples.severity).addAll(samples.count, samples.drafts);
        });
        other.pending.forEach(draft -> draft.sequence += sequence);
        sequence += other.sequence;
        rejected.or(other.rejected);
        skipped.putAll(other.skipped);
        pending.addAll(other.pending);
        unseen.addAll(other.unseen);
        cut.or(other.cut);
        other.ofDataset.forEach((record, drafts) ->
                ofDataset.computeIfAbsent(record, r -> new ArrayList<>()).addAll(drafts));
        keptOfDataset += other.keptOfDataset;
    }

    /** Takes findings as they were counted and sampled, whatever the policy says now. */
    void addCounted(Rule rule, Severity severity, long count) {
        samples(rule, severity).count += count;
    }

    /** Takes a sample that was counted, behind those that are there. */
    void addSample(Draft draft) {
        draft.sequence = sequence++;
        samples(draft.problem().rule(), draft.severity).addAll(0, List.of(draft));
    }

    /** Which records were rejected. */
    BitSet rejected() {
        return rejected;
    }

    /** Notes that a rule could not run, or not to its end, and why; one that is switched off is not missed. */
    public void skip(Rule rule, String reason) {
        if (policy.severityOf(rule).isPresent()) {
            skipped.put(rule.code(), reason);
        }
    }

    /** Whether no rule lost what it had to remember: one that says itself what it cannot judge is complete. */
    public boolean isComplete() {
        return !skipped.containsValue(DatasetRun.STORAGE_FAILED);
    }

    /** The rules that could not run, then those of which some findings were not compared with the waivers. */
    public List<Skipped> skipped() {
        Stream<Skipped> notRun = skipped.entrySet().stream().map(rule -> new Skipped(rule.getKey(), rule.getValue()));
        String reason = "only " + MOST_PENDING + " findings were compared with the waivers";
        return Stream.concat(notRun, unseen.stream().map(code -> new Skipped(code, reason)))
                .toList();
    }

    /** Marks a record that could not be read. */
    public void reject(int number) {
        rejected.set(number);
    }

    /** Whether a rule was broken. */
    public boolean has(Rule rule) {
        return byCode.values().stream().anyMatch(samples -> samples.rule.code().equals(rule.code()));
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
        return Stream.concat(
                        pending.stream(),
                        Stream.of(byCode, waived)
                                .flatMap(kept -> kept.values().stream())
                                .flatMap(samples -> samples.drafts.stream()))
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
                fingerprint,
                draft.waiver == null ? null : FindingStatus.WAIVED,
                draft.waiver);
    }

    private static RecordKey masked(RecordKey key) {
        return new RecordKey(
                key.type() == null ? null : PersonalData.mask(key.type()),
                key.id() == null ? null : PersonalData.mask(key.id()),
                key.index());
    }

    private static String fingerprint(Draft draft) {
        RecordKey key = draft.key();
        return Fingerprint.of(
                key == null ? "" : Objects.requireNonNullElse(key.type(), ""),
                key == null ? "" : Objects.requireNonNullElse(key.id(), draft.identity()),
                draft.problem().rule().code(),
                draft.problem().pointer());
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

        void addAll(long counted, Collection<Draft> others) {
            count += counted;
            drafts.addAll(others);
            while (drafts.size() > maxSamples) {
                drafts.remove();
            }
        }
    }
}
