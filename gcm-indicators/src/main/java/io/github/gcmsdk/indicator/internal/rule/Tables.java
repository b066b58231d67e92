package io.github.gcmsdk.indicator.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.ADDITIVE;

import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyNotes;
import io.github.gcmsdk.internal.rule.IndicatorRules;
import io.github.gcmsdk.internal.rule.PrivacyRules;
import io.github.gcmsdk.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The observations of one measure and time as the cells of tables, of what may be added up. */
final class Tables implements DatasetRule {

    private final Expectations expectations;

    Tables(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public List<Rule> rules() {
        return List.of(IndicatorRules.BELOW_PARTS, IndicatorRules.ABOVE_PARTS, PrivacyRules.RECOVERABLE_CELL);
    }

    @Override
    public void add(Item item, KeyNotes log) {
        Observed observed = Observed.of(item);
        if (observed != null && isAdditive(observed)) {
            String key = Observed.key(observed.measure(), observed.counterpart(), observed.period());
            log.add(ADDITIVE, key, item.number(), TableCell.texts(observed));
        }
    }

    private boolean isAdditive(Observed observed) {
        Expectation expected = expectations.of(observed.observation());
        boolean counted = observed.isInNumbers() && (expected == null || expected.isCount());
        return counted || expected != null && expected.isSum();
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        log.forEachKey(ADDITIVE, (key, entries) -> {
            List<TableCell> cells = entries.stream().map(TableCell::of).toList();
            Map<String, List<TableCell>> releases = cells.stream()
                    .collect(Collectors.groupingBy(TableCell::vintage, TreeMap::new, Collectors.toList()));
            releases.values().forEach(release -> {
                PartsOfTotals.judge(
                        release.stream().filter(cell -> !cell.isContext()).toList(), out);
                new RecoverableCells(release, cells).judge(out);
            });
        });
    }
}
