package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.FUND;
import static io.github.gcmsdk.internal.engine.KeyLog.Space.PROGRAMME;

import io.github.gcmsdk.internal.engine.DatasetRule.Findings;
import io.github.gcmsdk.internal.engine.DatasetRule.Place;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges what was transferred and spent under one programme, or under a fund where no programme is told. Silent about an
 * organization of which an amount is not known; what is reported twice counts once.
 */
final class Books {

    static final String OF_PROGRAMME = "p";
    static final String OF_FUND = "f";

    /** How many entries are held in memory at once, but for those of one organization. */
    private static final int MOST_AT_ONCE = 50_000;

    private final KeyLog log;
    private final Parents parents;
    private final Numbers twice;
    private final Findings out;

    Books(KeyLog log, Parents parents, Numbers twice, Findings out) {
        this.log = log;
        this.parents = parents;
        this.twice = twice;
        this.out = out;
    }

    private Booked booked(Entry entry) {
        List<String> values = entry.values();
        boolean known = !values.get(0).equals(MoneyRelations.UNKNOWN);
        return new Booked(
                entry.record(),
                values.get(0),
                values.get(1).isEmpty() ? "" : parents.top(values.get(1)),
                known ? new BigDecimal(values.get(2)) : BigDecimal.ZERO,
                values.get(3),
                values.get(4),
                values.get(5),
                values.get(6));
    }

    /** Judges the entries of one book. */
    void judge(String key, List<Entry> entries) {
        String name = key.substring(1);
        Entry programme = key.startsWith(OF_PROGRAMME) ? KeyLog.first(log.get(PROGRAMME, name)) : null;
        reportMixed(entries, programme);
        Map<String, Account> accounts = new LinkedHashMap<>();
        counted(entries)
                .forEach(entry -> accounts.computeIfAbsent(entry.organization(), top -> new Account())
                        .add(entry));
        // Whose it is, is not known: it may be anybody's.
        if (accounts.containsKey("")) {
            return;
        }
        Map<String, Account> budgets = budgets(programme);
        accounts.values().removeIf(account -> !account.isSound());
        accounts.entrySet().removeIf(entry -> !isOver(entry.getValue(), budgets.get(entry.getKey())));
        for (Set<String> organizations : inParts(accounts)) {
            Map<String, List<Booked>> booked = counted(entries)
                    .filter(entry -> organizations.contains(entry.organization()))
                    .sorted(Booked.BY_DATE)
                    .collect(Collectors.groupingBy(Booked::organization));
            booked.forEach((organization, its) -> {
                Account account = Objects.requireNonNull(accounts.get(organization));
                reportOverTransfer(organization, account, its);
                reportOverRefund(organization, account, its);
                reportOverBudget(organization, account, budgets.get(organization), its, programme);
            });
        }
    }

    /** Organizations a part at a time, such that the entries of a part fit into memory and the book is read but a few times. */
    private static List<Set<String>> inParts(Map<String, Account> accounts) {
        List<Set<String>> parts = new ArrayList<>();
        long entries = MOST_AT_ONCE;
        for (Map.Entry<String, Account> account : accounts.entrySet()) {
            if (entries + account.getValue().entries() > MOST_AT_ONCE) {
                parts.add(new HashSet<>());
                entries = 0;
            }
            entries += account.getValue().entries();
            parts.get(parts.size() - 1).add(account.getKey());
        }
        return parts;
    }

    private static boolean isOver(Account account, @Nullable Account budget) {
        return account.isOverTransfer() || account.isOverRefund() || isOverBudget(account, budget);
    }

    private static boolean isOverBudget(Account account, @Nullable Account budget) {
        return budget != null
                && budget.hasCurrenciesOf(account)
                && account.net().compareTo(budget.net()) > 0;
    }

    private Stream<Booked> counted(List<Entry> entries) {
        return entries.stream().filter(entry -> !twice.contains(entry.record())).map(this::booked);
    }

    /** The budget of each organization, as what it spends at most. */
    private Map<String, Account> budgets(@Nullable Entry programme) {
        Map<String, Account> budgets = new LinkedHashMap<>();
        List<String> values = programme == null ? List.of("") : programme.values();
        for (int i = 1; i < values.size(); i += 4) {
            if (values.get(i).equals(MoneyRelations.BUDGET)) {
                Account budget = budgets.computeIfAbsent(parents.top(values.get(i + 1)), top -> new Account());
                budget.receive(new BigDecimal(values.get(i + 2)), values.get(i + 3));
            }
        }
        return budgets;
    }

    private Set<String> participants(@Nullable Entry programme) {
        Set<String> participants = new HashSet<>();
        List<String> values = programme == null ? List.of("") : programme.values();
        for (int i = 1; i < values.size(); i += 4) {
            if (values.get(i).equals(MoneyRelations.PARTICIPANT)) {
                participants.add(parents.top(values.get(i + 1)));
            }
        }
        return participants;
    }

    private void reportOverTransfer(String organization, Account account, List<Booked> entries) {
        if (account.isOverTransfer()) {
            Booked entry = above(entries, Booked::spent, account.net());
            report(MoneyRelations.OVER_TRANSFER, entry, null, organization, account.spent(), account.net());
        }
    }

    private void reportOverRefund(String organization, Account account, List<Booked> entries) {
        if (account.isOverRefund()) {
            Booked entry = above(entries, Booked::refunded, account.received());
            report(MoneyRelations.OVER_REFUND, entry, null, organization, account.refunded(), account.received());
        }
    }

    private void reportOverBudget(
            String organization,
            Account account,
            @Nullable Account budget,
            List<Booked> entries,
            @Nullable Entry programme) {
        if (budget != null && isOverBudget(account, budget)) {
            Place related =
                    programme == null || programme.isContext() ? null : new Place(programme.record(), "/budget");
            Booked entry = above(entries, Booked::transferred, budget.net());
            report(MoneyRelations.OVER_BUDGET, entry, related, organization, account.net(), budget.net());
        }
    }

    private void report(
            Rule rule,
            @Nullable Booked entry,
            @Nullable Place related,
            String organization,
            BigDecimal sum,
            BigDecimal most) {
        if (entry != null && entry.record() >= 0) {
            out.at(
                    rule,
                    entry.record(),
                    "/amount",
                    related,
                    null,
                    "organization",
                    organization.replace('\n', ':'),
                    "sum",
                    FundRules.plain(sum) + " " + entry.currency(),
                    "most",
                    FundRules.plain(most) + " " + entry.currency());
        }
    }

    /** The entry of an organization from which on the sum stays above a limit; entries are in the order of their dates. */
    private static @Nullable Booked above(List<Booked> entries, Function<Booked, BigDecimal> share, BigDecimal limit) {
        Booked above = null;
        BigDecimal sum = BigDecimal.ZERO;
        for (Booked entry : entries) {
            BigDecimal its = share.apply(entry);
            sum = sum.add(its);
            if (its.signum() != 0) {
                above = sum.compareTo(limit) <= 0 ? null : above == null ? entry : above;
            }
        }
        return above;
    }

    /** What an implementing partner reports is no part of the sums of those who participate. */
    private void reportMixed(List<Entry> entries, @Nullable Entry programme) {
        Set<String> participants = participants(programme);
        Map<String, Integer> counts = new TreeMap<>();
        for (Entry entry : entries) {
            Booked its = booked(entry);
            if (isJudged(its, participants)) {
                counts.merge(its.currency(), 1, Integer::sum);
            }
        }
        String most = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
        for (Entry entry : entries) {
            Booked its = booked(entry);
            String expected = currencyOfFund(its, programme);
            expected = expected.isEmpty() ? most : expected;
            if (its.record() >= 0
                    && isJudged(its, participants)
                    && !its.currency().equals(expected)) {
                Rule rule = ProgrammeRules.MIXED_CURRENCY.rule();
                out.at(
                        rule,
                        its.record(),
                        "/amount/currency",
                        null,
                        null,
                        "currency",
                        its.currency(),
                        "other",
                        expected);
            }
        }
    }

    private static boolean isJudged(Booked entry, Set<String> participants) {
        boolean participates = participants.isEmpty() || participants.contains(entry.organization());
        return !entry.kind().equals(MoneyRelations.UNKNOWN)
                && (entry.kind().equals(MoneyRelations.TRANSFER) || participates);
    }

    private String currencyOfFund(Booked entry, @Nullable Entry programme) {
        String name =
                entry.fund().isEmpty() && programme != null ? programme.values().get(0) : entry.fund();
        Entry fund = name.isEmpty() ? null : KeyLog.first(log.get(FUND, name));
        return fund == null ? "" : fund.values().get(0);
    }
}
