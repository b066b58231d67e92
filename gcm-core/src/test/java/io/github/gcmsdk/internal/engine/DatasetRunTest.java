package io.github.gcmsdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.finding.Report.Skipped;
import io.github.gcmsdk.internal.keylog.Disk;
import io.github.gcmsdk.internal.keylog.SpillingKeyLog;
import io.github.gcmsdk.internal.rule.DatasetRules;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.ReferenceResolver;
import io.github.gcmsdk.rule.RulePolicy;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetRunTest {

    private static final Plans PLANS = new Plans(StandardTypes.all());
    private static final int RECORDS = 200;

    private final FindingLog findings = new FindingLog(RulePolicy.DECLARED, 10);

    private static DatasetRun run(Disk disk) {
        return new DatasetRun(PLANS, ReferenceResolver.NONE, new SpillingKeyLog(1000, disk));
    }

    private static Item item(int number) {
        Stakeholder stakeholder = Stakeholder.builder("s-" + number % (RECORDS / 2))
                .parent(Ref.to("nobody-" + number))
                .build();
        return new Checker(PLANS, Oracle.TODAY).item(stakeholder, number, false);
    }

    private static void addAll(DatasetRun run) {
        run.addHeader(DatasetHeader.NONE, 0);
        for (int i = 0; i < RECORDS; i++) {
            run.add(item(i));
        }
    }

    private static List<Skipped> allRules() {
        TreeSet<String> codes = new TreeSet<>();
        DatasetRules.all().forEach(rule -> rule.rules().forEach(one -> codes.add(one.code())));
        return codes.stream().map(code -> new Skipped(code, "storage.failed")).toList();
    }

    @Test
    void diskThatWorksSkipsNothing() {
        Disk disk = Disk.failingAfter(Long.MAX_VALUE);
        try (DatasetRun run = run(disk)) {
            addAll(run);
            run.finish(findings);
        }

        assertThat(disk.wasUsed()).isTrue();
        assertThat(disk.isEmpty()).isTrue();
        assertThat(findings.skipped()).isEmpty();
        assertThat(findings.rules())
                .extracting(rule -> rule.code() + ' ' + rule.count())
                .containsExactly("id.duplicate " + RECORDS / 2, "reference.unresolved " + RECORDS);
    }

    @Test
    void fullDiskSkipsAllRulesAndThrowsNothing() {
        Disk disk = Disk.failingAfter(3);
        try (DatasetRun run = run(disk)) {
            addAll(run);
            run.finish(findings);
        }

        assertThat(disk.isEmpty()).isTrue();
        assertThat(findings.rules()).isEmpty();
        assertThat(findings.skipped()).isEqualTo(allRules());
    }

    /** Whenever the disk fails, a rule has either run to its end or is skipped. */
    @Test
    void ruleThatIsNotSkippedHasRunToItsEnd() {
        Disk whole = Disk.failingAfter(Long.MAX_VALUE);
        try (DatasetRun run = run(whole)) {
            addAll(run);
            run.finish(findings);
        }
        TreeSet<Integer> skippedAtOnce = new TreeSet<>();
        for (long missing = 0; missing <= whole.uses(); missing += missing < 60 ? 1 : whole.uses() / 10) {
            long successes = whole.uses() - missing; // the last are those of the rules that judge
            FindingLog some = new FindingLog(RulePolicy.DECLARED, 10);
            Disk disk = Disk.failingAfter(successes);
            try (DatasetRun run = run(disk)) {
                addAll(run);
                run.finish(some);
            }
            skippedAtOnce.add(some.skipped().size());
            List<String> skipped = some.skipped().stream().map(Skipped::code).toList();

            assertThat(skipped.contains("reference.unresolved") || some.rules().size() == 2 && count(some) == 300)
                    .as("%s successes", successes)
                    .isTrue();
            assertThat(disk.isEmpty()).isTrue();
        }

        assertThat(skippedAtOnce).contains(0, allRules().size()).hasSizeGreaterThan(2);
    }

    private static long count(FindingLog log) {
        return log.rules().stream().mapToLong(rule -> rule.count()).sum();
    }

    @Test
    void ruleThatIsSwitchedOffIsNotMissed() {
        FindingLog without =
                new FindingLog(RulePolicy.builder().off("id.duplicate").build(), 10);
        try (DatasetRun run = run(Disk.failingAfter(0))) {
            addAll(run);
            run.finish(without);
        }

        assertThat(without.skipped()).isNotEmpty().extracting(Skipped::code).doesNotContain("id.duplicate");
    }

    @Test
    void partThatFailedFailsTheWhole() {
        DatasetRun failed = run(Disk.failingAfter(0));
        addAll(failed);
        try (DatasetRun run = run(Disk.failingAfter(Long.MAX_VALUE))) {
            run.addAll(failed);
            run.finish(findings);
        }

        assertThat(findings.skipped()).isEqualTo(allRules());
    }

    @Test
    void failureStaysWhenItIsWritten() throws IOException {
        DatasetRuns runs = new DatasetRuns(() -> run(Disk.failingAfter(0)), () -> findings);
        DatasetRun failed = runs.create();
        addAll(failed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        runs.encode(failed, bytes);
        runs.result(runs.decode(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(findings.skipped()).isEqualTo(allRules());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 10, 100})
    void bytesThatEndTooEarlyAreNoRun(int length) throws IOException {
        Disk disk = Disk.failingAfter(Long.MAX_VALUE);
        DatasetRuns runs = new DatasetRuns(() -> run(disk), () -> findings);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DatasetRun run = runs.create()) {
            addAll(run);
            runs.encode(run, bytes);
        }
        byte[] cut = Arrays.copyOf(bytes.toByteArray(), length);

        assertThatThrownBy(() -> runs.decode(new ByteArrayInputStream(cut))).isInstanceOf(EOFException.class);
        assertThat(disk.isEmpty()).isTrue();
    }

    /** What a resolver of the application throws is its own, and no failure of our storage. */
    @Test
    void exceptionOfAResolverIsPassedOn() {
        ReferenceResolver broken = (type, id) -> {
            throw new UncheckedIOException(new IOException("registry"));
        };
        try (DatasetRun run = new DatasetRun(PLANS, broken)) {
            addAll(run);

            assertThatThrownBy(() -> run.finish(findings)).hasRootCauseMessage("registry");
        }
    }
}
