package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.PEOPLE;
import static io.github.gcmsdk.internal.engine.KeyLog.Space.SENSITIVITY;

import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyNotes;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Records about living people beside the header of their input. */
final class PrivacyRelations implements DatasetRule {

    private static final Rule SENSITIVITY_MISSING = Rule.warning(
                    "privacy.sensitivity-missing",
                    "A dataset holds records about living people and does not tell its sensitivity.")
            .basis("IASC Operational Guidance on Data Responsibility in Humanitarian Action")
            .dataset();

    /** There is one question, and so one key. */
    private static final String ALL = "";

    private static final String TOLD = "told";
    private static final String MISSING = "missing";

    @Override
    public List<Rule> rules() {
        return List.of(SENSITIVITY_MISSING);
    }

    @Override
    public void add(Item item, KeyNotes log) {
        if (item.number() >= 0 && item.isAboutPeople()) {
            log.add(PEOPLE, ALL, item.number());
        }
    }

    @Override
    public void addHeader(DatasetHeader header, int number, KeyNotes log) {
        // What is there and cannot be read is reported as such.
        boolean told = header.sensitivity() != null || header.meta().rest().hasAtOrUnder("/sensitivity");
        log.add(SENSITIVITY, ALL, number, told ? TOLD : MISSING);
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        TreeMap<Integer, Boolean> judged = new TreeMap<>();
        for (Entry header : log.get(SENSITIVITY, ALL)) {
            judged.put(header.record(), header.values().get(0).equals(TOLD));
        }
        for (Entry record : log.get(PEOPLE, ALL)) {
            Map.Entry<Integer, Boolean> header = judged.floorEntry(record.record());
            if (header != null && !header.getValue()) {
                out.atHeader(SENSITIVITY_MISSING, header.getKey(), "/dataset/sensitivity", null);
                judged.put(header.getKey(), true);
            }
        }
    }
}
