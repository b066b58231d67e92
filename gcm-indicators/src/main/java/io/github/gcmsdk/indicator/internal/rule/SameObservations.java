package io.github.gcmsdk.indicator.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.OBSERVED;

import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyNotes;
import io.github.gcmsdk.internal.rule.IndicatorRules;
import io.github.gcmsdk.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Two observations of one thing in one release. Releases are kept apart: a figure may be another one later. */
final class SameObservations implements DatasetRule {

    @Override
    public List<Rule> rules() {
        return List.of(IndicatorRules.DUPLICATE, IndicatorRules.CONFLICT);
    }

    @Override
    public void add(Item item, KeyNotes log) {
        Observed observed = Observed.of(item);
        if (observed == null
                || item.number() < 0
                || observed.observation().indicator() == null
                        && observed.observation().series() == null) {
            return;
        }
        String key = Observed.key(
                observed.measure(),
                observed.vintage(),
                observed.area(),
                observed.counterpart(),
                observed.period(),
                observed.dimensions().toString());
        String id = Objects.requireNonNullElse(item.record().id(), "");
        log.add(OBSERVED, key, item.number(), state(observed), id);
    }

    /** The value, else why there is none. */
    private static String state(Observed observed) {
        BigDecimal value = observed.exact();
        if (value != null) {
            return value.stripTrailingZeros().toString();
        }
        return observed.observation().status() == null
                ? ""
                : observed.observation().status().code();
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        log.forEachSharedKey(OBSERVED, (key, entries) -> {
            Entry first = entries.get(0);
            for (Entry entry : entries.subList(1, entries.size())) {
                boolean same = entry.values().get(0).equals(first.values().get(0));
                Rule rule = same ? IndicatorRules.DUPLICATE : IndicatorRules.CONFLICT;
                Place place = new Place(first.record(), "/value");
                out.at(
                        rule,
                        entry.record(),
                        "/value",
                        place,
                        null,
                        "id",
                        first.values().get(1));
            }
        });
    }
}
