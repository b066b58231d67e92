package io.github.gcmsdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Report.Skipped;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.internal.engine.DatasetRule.Place;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RulePolicy;
import io.github.gcmsdk.testing.AccumulatorLaws;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Counts and samples may be taken in parts. */
class FindingLogsProperties {

    private static final Map<String, Rule> RULES = Stream.of(
                    Rule.error("test.error", "E.").constraint(),
                    Rule.warning("test.warning", "W.").constraint(),
                    Rule.info("test.info", "I.").constraint())
            .collect(Collectors.toMap(Rule::code, Function.identity()));

    private static final RulePolicy POLICY =
            RulePolicy.builder().set("test.info", Severity.ERROR).build();

    private static FindingLogs logs(int maxSamples) {
        return new FindingLogs(() -> new FindingLog(POLICY, maxSamples), RULES::get);
    }

    private static List<RecordProblems> records(Random random) {
        List<RecordProblems> records = new ArrayList<>();
        int size = random.nextInt(30);
        for (int number = 0; number < size; number++) {
            List<Problem> problems = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                Rule rule = RULES.get(
                        List.of("test.error", "test.warning", "test.info").get(random.nextInt(3)));
                problems.add(Problem.of(
                        rule, "/" + random.nextInt(3), random.nextBoolean() ? "s" : null, "value", "é\uD83D" + i));
            }
            records.add(new RecordProblems(number, problems));
        }
        return records;
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void logsKeepTheLawsOfAccumulators(@ForAll long seed) {
        Random random = new Random(seed);

        AccumulatorLaws.of(logs(random.nextInt(6)), records(random)).check(random);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void mergedLogTellsWhatOneLogTells(@ForAll long seed) {
        Random random = new Random(seed);
        FindingLogs logs = logs(random.nextInt(6));
        List<RecordProblems> records = records(random);

        FindingLog one = records.stream().collect(logs.toCollector());
        FindingLog merged = records.parallelStream().collect(logs.toCollector());

        assertThat(merged.counts()).isEqualTo(one.counts());
        assertThat(merged.rules()).isEqualTo(one.rules());
        assertThat(merged.findings()).isEqualTo(one.findings());
        assertThat(merged.rejected(0, 30)).isEqualTo(one.rejected(0, 30));
    }

    /** A sample in all its parts, as far as they are known. */
    @Example
    void whatIsDecodedIsTheSame() throws IOException {
        FindingLogs logs = logs(10);
        FindingLog log = logs.create();
        Draft full =
                log.add(Problem.of(RULES.get("test.error"), "/id", "near", "id", "x"), 3, false, new Place(4, "/id"));
        full.locate(new RecordKey("fund", null, 3), "/id", new Location("in", 1, 2, 3));
        full.locateRelated(new RecordKey("fund", "f", 4), new Location("in", 5, 6, 7));
        full.identify("content");
        log.addAboutInput(Problem.of(RULES.get("test.warning"), "", null), 0);
        log.addFurther(RULES.get("test.error"), 1_000_000_000_000L, 3);
        log.reject(7);
        log.skip(RULES.get("test.info"), "storage.failed");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        logs.encode(log, bytes);
        FindingLog decoded = logs.decode(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(decoded.findings()).isEqualTo(log.findings()).hasSize(2);
        assertThat(decoded.rules()).isEqualTo(log.rules());
        assertThat(decoded.isRejected(3)).isTrue();
        assertThat(decoded.rejected(0, 10)).isEqualTo(2);
        assertThat(decoded.skipped()).containsExactly(new Skipped("test.info", "storage.failed"));
        assertThat(decoded.drafts().get(1).related()).isEqualTo(new Place(4, "/id"));
        assertThat(decoded.drafts().get(0).isDocumentLevel()).isTrue();
    }
}
