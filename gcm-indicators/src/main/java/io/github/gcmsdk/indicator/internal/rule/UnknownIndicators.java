package io.github.gcmsdk.indicator.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.INDICATOR;

import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyNotes;
import io.github.gcmsdk.internal.engine.Near;
import io.github.gcmsdk.internal.rule.IndicatorRules;
import io.github.gcmsdk.rule.Rule;
import java.util.List;

/** Observations of indicators that nobody defines: neither the catalogue nor a record of the dataset or its context. */
final class UnknownIndicators implements DatasetRule {

    private static final String DEFINED = "defined";
    private static final String OBSERVED = "observed";

    private final Expectations expectations;

    UnknownIndicators(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public List<Rule> rules() {
        return List.of(IndicatorRules.UNKNOWN);
    }

    @Override
    public void add(Item item, KeyNotes log) {
        if (item.record() instanceof IndicatorDefinition definition && definition.id() != null) {
            log.add(INDICATOR, definition.id(), item.number(), DEFINED);
        } else if (item.record() instanceof Observation observation
                && observation.indicator() != null
                && !expectations.indicators().contains(observation.indicator())) {
            log.add(INDICATOR, observation.indicator(), item.number(), OBSERVED);
        }
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        log.forEachKey(INDICATOR, (id, entries) -> {
            if (entries.stream().anyMatch(entry -> entry.values().get(0).equals(DEFINED))) {
                return;
            }
            for (Entry entry : entries) {
                if (!entry.isContext()) {
                    out.at(
                            IndicatorRules.UNKNOWN,
                            entry.record(),
                            "/indicator",
                            null,
                            () -> Near.nearest(id, expectations.indicators()),
                            "id",
                            id);
                }
            }
        });
    }
}
