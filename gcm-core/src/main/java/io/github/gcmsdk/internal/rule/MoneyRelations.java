package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.BOOK;
import static io.github.gcmsdk.internal.engine.KeyLog.Space.PROGRAMME;

import io.github.gcmsdk.fund.BudgetLine;
import io.github.gcmsdk.fund.Contribution;
import io.github.gcmsdk.fund.Expenditure;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.fund.Transfer;
import io.github.gcmsdk.fund.TransferPurpose;
import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyNotes;
import io.github.gcmsdk.internal.money.Claim;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Transfers and expenditures beside each other, beside budgets, and beside other reports of the same money. */
final class MoneyRelations implements DatasetRule {

    static final Rule OVER_BUDGET = Rule.warning(
                    "transfer.over-budget",
                    "An organization received more for a programme than its budget in the programme.")
            .dataset();

    static final Rule OVER_TRANSFER = Rule.warning(
                    "expenditure.over-transfer",
                    "An organization spent more on a programme than it received; agencies may pre-finance.")
            .dataset();

    static final Rule OVER_REFUND = Rule.warning(
                    "transfer.refund-over-transfer", "An organization gave back more than it received.")
            .dataset();

    /** A transfer, an expenditure, and one of them whose amount is not known. */
    static final String TRANSFER = "t";

    static final String EXPENDITURE = "x";
    static final String UNKNOWN = "?";

    /** What a programme tells of its participants, its implementing partners and its budget. */
    static final String PARTICIPANT = "p";

    static final String BUDGET = "b";

    @Override
    public List<Rule> rules() {
        return List.of(
                OVER_BUDGET, OVER_REFUND, OVER_TRANSFER, ProgrammeRules.MIXED_CURRENCY.rule(), CountedTwice.RULE);
    }

    @Override
    public void add(Item item, KeyNotes log) {
        GcmRecord record = item.record();
        if (record instanceof JointProgramme programme && programme.id() != null) {
            log.add(PROGRAMME, programme.id(), item.number(), remembered(programme));
        } else if (record instanceof Contribution) {
            Claim.of(record).ifPresent(claim -> CountedTwice.add(claim, item.number(), log));
        } else if (record instanceof Transfer transfer) {
            Claim claim = Claim.of(transfer).orElse(null);
            boolean forFund = transfer.purpose() != null && transfer.purpose().is(TransferPurpose.DIRECT_COST);
            Ref<?> programme = forFund ? null : transfer.programme();
            boolean known = transfer.purpose() == null || transfer.purpose().isKnown();
            String kind = claim != null && known ? TRANSFER : UNKNOWN;
            String amount = kind.equals(UNKNOWN) ? "" : signed(transfer);
            addClaimed(claim, item.number(), log);
            addBooked(transfer.fund(), programme, transfer.recipient(), kind, amount, transfer.amount(), item, log);
        } else if (record instanceof Expenditure spent) {
            Claim claim = Claim.of(spent).orElse(null);
            String amount = claim == null ? "" : "" + spent.amount().amount();
            addClaimed(claim, item.number(), log);
            String kind = claim == null ? UNKNOWN : EXPENDITURE;
            addBooked(spent.fund(), spent.programme(), spent.organization(), kind, amount, spent.amount(), item, log);
        }
    }

    private static String signed(Transfer transfer) {
        boolean refund = Claim.isRefund(transfer).orElse(false);
        return ""
                + (refund
                        ? transfer.amount().amount().negate()
                        : transfer.amount().amount());
    }

    private static void addClaimed(@Nullable Claim claim, int number, KeyNotes log) {
        if (claim != null) {
            CountedTwice.add(claim, number, log);
        }
    }

    /** The fund, and what {@link Books} needs of participants and budget, in fours. */
    private static String[] remembered(JointProgramme programme) {
        List<String> values = new ArrayList<>();
        values.add(Claim.isTold(programme.fund()) ? References.name(programme.fund()) : "");
        if (!programme.meta().rest().hasAtOrUnder("/participatingOrganizations")) {
            for (Ref<?> participant : programme.participatingOrganizations()) {
                if (Claim.isTold(participant)) {
                    values.addAll(List.of(PARTICIPANT, References.name(participant), "", ""));
                }
            }
        }
        boolean sound = !programme.meta().rest().hasAtOrUnder("/budget")
                && programme.budget().stream()
                        .allMatch(line ->
                                line != null && Claim.isTold(line.organization()) && Claim.isTold(line.amount()));
        for (BudgetLine line : sound ? programme.budget() : List.<BudgetLine>of()) {
            Money amount = Objects.requireNonNull(line.amount());
            String organization = References.name(Objects.requireNonNull(line.organization()));
            values.addAll(List.of(
                    BUDGET,
                    organization,
                    "" + amount.amount(),
                    amount.currency().text()));
        }
        return values.toArray(String[]::new);
    }

    private static void addBooked(
            @Nullable Ref<?> fund,
            @Nullable Ref<?> programme,
            @Nullable Ref<?> party,
            String kind,
            String amount,
            @Nullable Money money,
            Item item,
            KeyNotes log) {
        boolean own = Claim.isTold(programme);
        Ref<?> book = own ? programme : fund;
        if (book != null && Claim.isTold(book)) {
            log.add(
                    BOOK,
                    (own ? Books.OF_PROGRAMME : Books.OF_FUND) + References.name(book),
                    item.number(),
                    kind,
                    Claim.isTold(party) && party != null ? References.name(party) : "",
                    amount,
                    money != null && Claim.isTold(money) ? money.currency().text() : "",
                    date(item.record()),
                    fund != null && Claim.isTold(fund) ? References.name(fund) : "",
                    "" + item.record().id());
        }
    }

    private static String date(GcmRecord record) {
        return record instanceof Transfer transfer ? "" + transfer.date() : "" + ((Expenditure) record).year();
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        Parents parents = new Parents(log);
        Numbers twice = new CountedTwice(log, parents, out).report();
        Books books = new Books(log, parents, twice, out);
        log.forEachKey(BOOK, books::judge);
    }
}
