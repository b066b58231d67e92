package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.CLAIM;

import io.github.gcmsdk.fund.MergeReason;
import io.github.gcmsdk.internal.engine.DatasetRule.Findings;
import io.github.gcmsdk.internal.engine.DatasetRule.Place;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyNotes;
import io.github.gcmsdk.internal.money.Claim;
import io.github.gcmsdk.internal.money.SameFlows;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleParameter;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Other reports of the same money. */
final class CountedTwice {

    private static final RuleParameter<Integer> DAYS = RuleParameter.whole(
            "days", SameFlows.DAYS, "How many days may lie between the days at which two levels report one flow.");

    static final Rule RULE = Rule.warning(
                    "money.counted-twice", "One flow of money is reported twice, by two different levels.")
            .basis("Contributor, fund, organization and implementer report the same money: one report is counted")
            .parameters(DAYS)
            .dataset();

    /** Claims that keys connect are compared in memory. */
    private static final int MOST_OF_ONE_AMOUNT = 20_000;

    /** How many amounts may hang together by claims that tell two of them. */
    private static final int MOST_AMOUNTS = 64;

    /** Where an entry tells the other key of its claim. */
    private static final int OTHER_KEY = 5;

    private final KeyLog log;
    private final Parents parents;
    private final Findings out;
    private final Numbers twice = new Numbers();

    CountedTwice(KeyLog log, Parents parents, Findings out) {
        this.log = log;
        this.parents = parents;
        this.out = out;
    }

    /** Remembers a claim, under each of its keys with the other one. */
    static void add(Claim claim, int number, KeyNotes log) {
        for (int i = 0; i < claim.keys().size(); i++) {
            List<String> values = new ArrayList<>(List.of(
                    claim.party(),
                    Objects.requireNonNullElse(claim.reporter(), ""),
                    claim.date() == null ? "" : claim.date().toString(),
                    claim.agreement(),
                    claim.received() ? "r" : "",
                    claim.keys().size() == 1 ? "" : claim.keys().get(1 - i)));
            values.addAll(claim.identifiers());
            log.add(CLAIM, claim.keys().get(i), number, values.toArray(String[]::new));
        }
    }

    private static Claim claim(String key, List<String> values) {
        String reporter = values.get(1);
        String date = values.get(2);
        String other = values.get(OTHER_KEY);
        return new Claim(
                other.isEmpty() ? List.of(key) : List.of(key, other),
                values.get(0),
                reporter.isEmpty() ? null : reporter,
                date.isEmpty() ? null : LocalDate.parse(date),
                values.subList(6, values.size()),
                values.get(3),
                !values.get(4).isEmpty());
    }

    /** A claim and its record. */
    private record Numbered(int record, Claim claim) {
        /** What stands in the context is counted before what can be reported. */
        private static final Comparator<Numbered> ORDER = Comparator.comparing((Numbered its) -> its.record >= 0)
                .thenComparing(Numbered::claim, Claim.ORDER)
                .thenComparing(Numbered::record);
    }

    /** Reports all claims of a flow but the one that is counted; gives those. */
    Numbers report() {
        int days = out.parameter(RULE, DAYS);
        log.forEachKey(CLAIM, (key, entries) -> {
            if (entries.size() > MOST_OF_ONE_AMOUNT) {
                out.skip(RULE, "amounts that are told more than " + MOST_OF_ONE_AMOUNT + " times are not compared");
            } else {
                Collection<Numbered> claims = connected(key, entries);
                SameFlows.of(claims, Numbered::claim, Numbered.ORDER, parents::top, days).flows().stream()
                        .filter(flow -> flow.reason() != MergeReason.SINGLE)
                        .forEach(flow -> report(flow.claims()));
            }
        });
        return twice;
    }

    /** The claims of a key and of all that hang together with it, when it is the first of them; else none. */
    private Collection<Numbered> connected(String key, List<Entry> entries) {
        if (entries.size() == 1 && entries.get(0).values().get(OTHER_KEY).isEmpty()) {
            return List.of();
        }
        Map<Integer, Numbered> claims = new HashMap<>();
        TreeSet<String> keys = new TreeSet<>(List.of(key));
        Deque<String> open = new ArrayDeque<>();
        take(key, entries, claims, keys, open);
        while (!open.isEmpty()) {
            String next = open.remove();
            List<Entry> others = log.get(CLAIM, next);
            if (keys.size() > MOST_AMOUNTS || claims.size() + others.size() > MOST_OF_ONE_AMOUNT) {
                out.skip(
                        RULE,
                        "amounts that hang together with more than " + MOST_AMOUNTS + " others, or are told more than "
                                + MOST_OF_ONE_AMOUNT + " times, are not compared");
                return List.of();
            }
            take(next, others, claims, keys, open);
        }
        return keys.first().equals(key) ? claims.values() : List.of();
    }

    private static void take(
            String key, List<Entry> entries, Map<Integer, Numbered> claims, Set<String> keys, Deque<String> open) {
        for (Entry entry : entries) {
            Claim claim = claim(key, entry.values());
            claims.putIfAbsent(entry.record(), new Numbered(entry.record(), claim));
            claim.keys().stream().filter(keys::add).forEach(open::add);
        }
    }

    private void report(List<Numbered> claims) {
        Numbered counted = claims.get(0);
        for (Numbered again : claims.subList(1, claims.size())) {
            twice.add(again.record);
            if (again.record >= 0) {
                Place related = counted.record < 0 ? null : new Place(counted.record, "/amount");
                String reporter = shown(again.claim.reporter());
                String other = shown(counted.claim.reporter());
                out.at(RULE, again.record, "/amount", related, null, "reporter", reporter, "other", other);
            }
        }
    }

    private static String shown(@Nullable String reporter) {
        return reporter == null ? "–" : reporter.replace('\n', ':');
    }
}
