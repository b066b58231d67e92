package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.FUND;
import static io.github.gcmsdk.internal.engine.KeyLog.Space.OF_FUND;
import static io.github.gcmsdk.internal.engine.KeyLog.Space.UNJUDGED;

import io.github.gcmsdk.fund.BudgetCategory;
import io.github.gcmsdk.fund.BudgetLine;
import io.github.gcmsdk.fund.Contribution;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.fund.FundFees;
import io.github.gcmsdk.fund.FundStatement;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.StatementLineKind;
import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyNotes;
import io.github.gcmsdk.internal.money.Claim;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.Rest;
import io.github.gcmsdk.rule.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Contributions, statements and programmes beside the fund that they name. Silent where it is not at hand. */
final class FundRelations implements DatasetRule {

    private static final Rule RECEIVED_MISSING = Rule.warning(
                    "contribution.received-missing",
                    "A contribution in another currency than the fund's does not tell what was received.")
            .basis("What was received is never taken as 0, nor converted")
            .dataset();

    private static final Rule DURATION = Rule.info(
                    "programme.duration", "A programme lasts longer than its fund allows.")
            .dataset();

    private static final Rule INDIRECT_RATE = Rule.warning(
                    "programme.indirect-rate",
                    "The indirect support costs of an organization are not the fund's rate of its direct costs.")
            .basis("UN MPTF Office: indirect costs are a fixed percentage of direct costs, within the programme budget")
            .dataset();

    private static final Rule AGENT_FEE_RATE = Rule.info(
                    "statement.agent-fee-rate",
                    "The fee of the administrative agent exceeds the fund's rate of the contributions.")
            .basis("UN MPTF Office: the fee is a percentage of each contribution, taken when it is deposited")
            .dataset();

    private static final Rule MIXED_CURRENCY = ProgrammeRules.MIXED_CURRENCY.rule();

    private static final String RECEIVED = "received";
    private static final String CURRENCY = "currency";
    private static final String LASTS = "lasts";
    private static final String BUDGET = "budget";
    private static final String FEE = "fee";

    /** Indirect costs may be rounded, line by line. */
    private static final BigDecimal ONE_UNIT = BigDecimal.ONE;

    @Override
    public List<Rule> rules() {
        return List.of(RECEIVED_MISSING, DURATION, INDIRECT_RATE, AGENT_FEE_RATE);
    }

    @Override
    public void add(Item item, KeyNotes log) {
        if (item.record() instanceof Fund fund && fund.id() != null) {
            String[] limits = remembered(fund);
            // One that tells nothing to compare with is as good as not at hand.
            if (!String.join("", limits).isEmpty()) {
                log.add(FUND, fund.id(), item.number(), limits);
            }
        } else if (item.number() < 0) {
            return;
        } else if (item.record() instanceof Contribution contribution) {
            addReceived(contribution, item.number(), log);
            addCurrency(contribution, item.number(), log);
        } else if (item.record() instanceof JointProgramme programme) {
            addPeriod(programme, item.number(), log);
            addBudget(programme, item.number(), log);
        } else if (item.record() instanceof FundStatement statement) {
            addFee(statement, item.number(), log);
            addUnjudged(statement, item.number(), log);
        }
    }

    private static String[] remembered(Fund fund) {
        FundFees fees = fund.fees() == null ? new FundFees(null, null) : fund.fees();
        boolean currency = fund.currency() != null && fund.currency().isKnown();
        return new String[] {
            currency && fund.currency() != null ? fund.currency().text() : "",
            rate(fees.administrativeAgent()),
            rate(fees.indirectSupport()),
            fund.maximumDuration() == null || fund.maximumDuration() < 0 ? "" : "" + fund.maximumDuration()
        };
    }

    private static String rate(@Nullable BigDecimal percent) {
        boolean told = percent != null && Claim.isTold(percent) && percent.signum() >= 0;
        return told ? "" + percent : "";
    }

    private static void addTo(@Nullable Ref<Fund> fund, int number, KeyNotes log, String... values) {
        if (fund != null && fund.id() != null) {
            log.add(OF_FUND, fund.id(), number, values);
        }
    }

    private static void addReceived(Contribution contribution, int number, KeyNotes log) {
        Rest rest = contribution.meta().rest();
        if (Claim.isTold(contribution.amount()) && contribution.received() == null && !rest.hasAtOrUnder("/received")) {
            addTo(
                    contribution.fund(),
                    number,
                    log,
                    RECEIVED,
                    contribution.amount().currency().text());
        }
    }

    private static void addCurrency(Contribution contribution, int number, KeyNotes log) {
        if (contribution.received() != null && Claim.isTold(contribution.received())) {
            addTo(
                    contribution.fund(),
                    number,
                    log,
                    CURRENCY,
                    contribution.received().currency().text());
        }
    }

    private static void addPeriod(JointProgramme programme, int number, KeyNotes log) {
        Period period = programme.period();
        if (period != null && isDay(period.start()) && isDay(period.end()) && !period.isReversed()) {
            addTo(programme.fund(), number, log, LASTS, "" + period.start(), "" + period.end());
        }
    }

    /** Whether months can be added to a day: a day far out of history is no defect of a duration. */
    private static boolean isDay(@Nullable LocalDate day) {
        return day != null && day.getYear() >= 1900 && day.getYear() <= 2100;
    }

    /** Every line tells whose it is, what for, how much and in one currency: else nothing can be said of a sum. */
    private static void addBudget(JointProgramme programme, int number, KeyNotes log) {
        boolean sound = !programme.meta().rest().hasAtOrUnder("/budget")
                && programme.budget().stream().allMatch(FundRelations::isSound)
                && currencies(programme) == 1;
        if (!sound) {
            return;
        }
        List<String> values = new ArrayList<>(List.of(BUDGET));
        for (BudgetLine line : programme.budget()) {
            values.add(References.name(Objects.requireNonNull(line.organization())));
            values.add(isIndirect(line) ? "i" : "d");
            values.add("" + Objects.requireNonNull(line.amount()).amount());
        }
        addTo(programme.fund(), number, log, values.toArray(String[]::new));
    }

    private static boolean isSound(@Nullable BudgetLine line) {
        return line != null
                && Claim.isTold(line.organization())
                && line.category() != null
                && line.category().isKnown()
                && Claim.isTold(line.amount());
    }

    private static boolean isIndirect(BudgetLine line) {
        return line.category() != null && line.category().is(BudgetCategory.INDIRECT_SUPPORT);
    }

    private static long currencies(JointProgramme programme) {
        return programme.budget().stream()
                .map(line -> Objects.requireNonNull(line.amount()).currency())
                .distinct()
                .count();
    }

    private static void addFee(FundStatement statement, int number, KeyNotes log) {
        Optional<BigDecimal> fee = statement.total(StatementLineKind.ADMINISTRATIVE_AGENT_FEE);
        Optional<BigDecimal> contributions = statement.total(StatementLineKind.CONTRIBUTION);
        boolean unreadable = statement.meta().rest().hasAtOrUnder("/lines");
        // Without all lines it is not known whether these are all contributions.
        if (fee.isPresent() && contributions.isPresent() && statement.isUnderstood() && !unreadable) {
            int line = FundRules.lineOf(statement, StatementLineKind.ADMINISTRATIVE_AGENT_FEE);
            String unit = "" + statement.printedUnitOrOne();
            addTo(statement.fund(), number, log, FEE, "" + line, "" + fee.get(), "" + contributions.get(), unit);
        }
    }

    private static void addUnjudged(FundStatement statement, int number, KeyNotes log) {
        boolean unknown = statement.lines().stream()
                .anyMatch(line ->
                        line != null && line.kind() != null && !line.kind().isKnown());
        if (unknown) {
            log.add(UNJUDGED, FundRules.UNBALANCED.rule().code(), number);
        }
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        Parents parents = new Parents(log);
        log.forEachKey(OF_FUND, (id, entries) -> {
            Entry fund = KeyLog.first(log.get(FUND, id));
            if (fund != null) {
                entries.forEach(entry -> report(entry, fund, parents, out));
            }
        });
        int unjudged = log.get(UNJUDGED, FundRules.UNBALANCED.rule().code()).size();
        if (unjudged > 0) {
            out.skip(FundRules.UNBALANCED.rule(), "statements with a line of unknown kind: " + unjudged);
        }
    }

    private static void report(Entry entry, Entry fund, Parents parents, Findings out) {
        String currency = fund.values().get(0);
        String agentRate = fund.values().get(1);
        String indirectRate = fund.values().get(2);
        String months = fund.values().get(3);
        switch (entry.values().get(0)) {
            case RECEIVED -> reportCurrency(RECEIVED_MISSING, "/received", entry, currency, out);
            case CURRENCY -> reportCurrency(MIXED_CURRENCY, "/received/currency", entry, currency, out);
            case LASTS -> reportDuration(entry, months, out);
            case BUDGET -> reportIndirect(entry, indirectRate, parents, out);
            default -> reportFee(entry, agentRate, out);
        }
    }

    private static void reportCurrency(Rule rule, String pointer, Entry contribution, String currency, Findings out) {
        String its = contribution.values().get(1);
        if (!currency.isEmpty() && !currency.equals(its)) {
            out.at(rule, contribution.record(), pointer, null, null, "currency", its, "other", currency);
        }
    }

    private static void reportDuration(Entry programme, String months, Findings out) {
        if (months.isEmpty()) {
            return;
        }
        LocalDate start = LocalDate.parse(programme.values().get(1));
        LocalDate end = LocalDate.parse(programme.values().get(2));
        if (end.isAfter(last(start, Integer.parseInt(months)))) {
            out.at(
                    DURATION,
                    programme.record(),
                    "/period/end",
                    null,
                    null,
                    "start",
                    "" + start,
                    "end",
                    "" + end,
                    "months",
                    months);
        }
    }

    /** The last day of so many months: of one month from the 1st the last of it, from the 31st the last of the next. */
    private static LocalDate last(LocalDate start, int months) {
        LocalDate next = start.plusMonths(months);
        return next.getDayOfMonth() < start.getDayOfMonth() ? next : next.minusDays(1);
    }

    /** Direct and indirect costs of an organization. */
    private static final class Costs {
        private BigDecimal direct = BigDecimal.ZERO;
        private BigDecimal indirect = BigDecimal.ZERO;
        private int firstIndirect = -1;
    }

    /** An organization without a line of indirect costs tells nothing of them. */
    private static void reportIndirect(Entry programme, String rate, Parents parents, Findings out) {
        if (rate.isEmpty()) {
            return;
        }
        Map<String, Costs> byOrganization = new LinkedHashMap<>();
        List<String> values = programme.values();
        for (int i = 1; i < values.size(); i += 3) {
            Costs costs = byOrganization.computeIfAbsent(parents.top(values.get(i)), top -> new Costs());
            BigDecimal amount = new BigDecimal(values.get(i + 2));
            if (values.get(i + 1).equals("d")) {
                costs.direct = costs.direct.add(amount);
            } else {
                costs.indirect = costs.indirect.add(amount);
                costs.firstIndirect = costs.firstIndirect < 0 ? i / 3 : costs.firstIndirect;
            }
        }
        byOrganization.forEach((organization, costs) -> reportIndirect(programme, organization, costs, rate, out));
    }

    private static void reportIndirect(Entry programme, String organization, Costs costs, String rate, Findings out) {
        BigDecimal expected = share(costs.direct, rate);
        if (costs.firstIndirect < 0 || costs.indirect.subtract(expected).abs().compareTo(ONE_UNIT) <= 0) {
            return;
        }
        out.at(
                INDIRECT_RATE,
                programme.record(),
                "/budget/" + costs.firstIndirect + "/amount",
                null,
                null,
                "organization",
                organization,
                "indirect",
                FundRules.plain(costs.indirect),
                "expected",
                FundRules.plain(expected.setScale(2, RoundingMode.HALF_UP)),
                "rate",
                rate);
    }

    private static BigDecimal share(BigDecimal amount, String percent) {
        return amount.multiply(new BigDecimal(percent)).movePointLeft(2);
    }

    private static void reportFee(Entry statement, String rate, Findings out) {
        if (rate.isEmpty()) {
            return;
        }
        BigDecimal fee = new BigDecimal(statement.values().get(2));
        BigDecimal contributions = new BigDecimal(statement.values().get(3));
        BigDecimal unit = new BigDecimal(statement.values().get(4));
        if (fee.subtract(share(contributions, rate)).compareTo(unit) > 0) {
            out.at(
                    AGENT_FEE_RATE,
                    statement.record(),
                    "/lines/" + statement.values().get(1) + "/amount",
                    null,
                    null,
                    "fee",
                    FundRules.plain(fee),
                    "contributions",
                    FundRules.plain(contributions),
                    "rate",
                    rate);
        }
    }
}
