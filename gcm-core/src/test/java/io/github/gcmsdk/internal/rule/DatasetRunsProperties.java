package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.internal.engine.Checker;
import io.github.gcmsdk.internal.engine.DatasetRun;
import io.github.gcmsdk.internal.engine.DatasetRuns;
import io.github.gcmsdk.internal.engine.FindingLog;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.Oracle;
import io.github.gcmsdk.internal.engine.Plans;
import io.github.gcmsdk.internal.engine.StandardTypes;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.ReferenceResolver;
import io.github.gcmsdk.rule.RulePolicy;
import io.github.gcmsdk.testing.AccumulatorLaws;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What the dataset rules remember may be taken in parts, and on disk, without a difference to what they find. */
class DatasetRunsProperties {

    private static final Plans PLANS = new Plans(StandardTypes.all());

    private static DatasetRuns runs(long memory) {
        return new DatasetRuns(
                () -> new DatasetRun(PLANS, ReferenceResolver.NONE, memory),
                () -> new FindingLog(RulePolicy.DECLARED, 1000));
    }

    /** A dataset and its context. */
    private static List<Item> items(Random random) {
        Checker checker = new Checker(PLANS, Oracle.TODAY);
        List<Item> items = new ArrayList<>();
        for (GcmRecord record : OrderProperties.records(random)) {
            boolean context = random.nextInt(4) == 0;
            items.add(checker.item(record, context ? ~items.size() : items.size(), random.nextBoolean()));
        }
        return items;
    }

    private static List<String> findings(DatasetRuns runs, List<Item> items) {
        return items.stream().collect(runs.toCollector()).drafts().stream()
                .map(Judged::shown)
                .toList();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void runsKeepTheLawsOfAccumulators(@ForAll long seed) {
        Random random = new Random(seed);

        AccumulatorLaws.of(runs(random.nextInt(500)), items(random)).check(random);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void neitherMemoryNorOrderChangesWhatIsFoundNorItsOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<Item> items = items(random);
        List<Item> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);

        assertThat(findings(runs(random.nextInt(500)), shuffled)).isEqualTo(findings(runs(Long.MAX_VALUE), items));
    }
}
