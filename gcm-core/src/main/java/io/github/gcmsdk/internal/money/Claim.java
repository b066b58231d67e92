package io.github.gcmsdk.internal.money;

import io.github.gcmsdk.fund.Contribution;
import io.github.gcmsdk.fund.ContributionStage;
import io.github.gcmsdk.fund.Expenditure;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.fund.Transfer;
import io.github.gcmsdk.fund.TransferDirection;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record claims about a movement of money, as far as it tells whether another record claims the same.
 *
 * @param keys what must be equal: kind, fund or programme, amount, currency, direction or stage, category; a contribution
 *     that tells what was given and what was received has a key for each of the two amounts
 * @param party who gave, received or spent it, by name
 * @param reporter who reports it, by name, or null
 * @param date the day, the last day of the year for an expenditure, or null
 * @param identifiers names given by other systems, scheme and value
 * @param agreement the number of an agreement, or empty
 * @param received whether it tells what was received in the currency of the fund
 */
public record Claim(
        List<String> keys,
        String party,
        @Nullable String reporter,
        @Nullable LocalDate date,
        List<String> identifiers,
        String agreement,
        boolean received) {

    private static final String NEXT = "\0";

    /** Which of several claims of one flow is counted: the one that tells most, else the earliest. */
    public static final Comparator<Claim> ORDER = Comparator.comparing(Claim::received, Comparator.reverseOrder())
            .thenComparing(Claim::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Claim::reporter, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(claim -> String.join(NEXT, claim.identifiers()));

    /** No sum is written with more digits, or so far from the point: what is larger is not added up. */
    private static final int MOST_DIGITS = 400;

    /** The claim of a contribution, transfer or expenditure that tells what a claim needs; empty for all else. */
    public static Optional<Claim> of(GcmRecord record) {
        if (record instanceof Contribution contribution) {
            return of(contribution);
        } else if (record instanceof Transfer transfer) {
            return of(transfer);
        }
        return record instanceof Expenditure expenditure ? of(expenditure) : Optional.empty();
    }

    private static Optional<Claim> of(Contribution its) {
        if (!isTold(its.amount()) || !isTold(its.contributor()) || !isTold(its.fund())) {
            return Optional.empty();
        }
        // A contribution without a stage is counted like a deposit, and is told twice beside one.
        String stage = its.stage() == null
                ? ContributionStage.DEPOSIT.code()
                : its.stage().code();
        String fund = name(its.fund());
        String key = key("contribution", fund, stage, its.amount());
        Money received = its.received();
        String other = received != null && isTold(received) ? key("contribution", fund, stage, received) : key;
        List<String> keys = other.equals(key) ? List.of(key) : List.of(key, other);
        return claim(its, keys, its.contributor(), its.reportedBy(), its.date(), its.agreement());
    }

    private static Optional<Claim> of(Transfer its) {
        Optional<Boolean> refund = isRefund(its);
        if (!isTold(its.amount()) || !isTold(its.recipient()) || !isTold(its.fund()) || refund.isEmpty()) {
            return Optional.empty();
        }
        String programme = its.programme() == null ? "" : name(its.programme());
        String key = key("transfer", name(its.fund()), programme + NEXT + refund.get(), its.amount());
        return claim(its, List.of(key), its.recipient(), its.reportedBy(), its.date(), null);
    }

    private static Optional<Claim> of(Expenditure its) {
        if (!isTold(its.amount()) || !isTold(its.organization()) || its.year() == null) {
            return Optional.empty();
        }
        String category = its.category() == null ? "" : its.category().code();
        String key = key("expenditure", book(its.fund(), its.programme()), category, its.amount());
        return isYear(its.year())
                ? claim(its, List.of(key), its.organization(), its.reportedBy(), LocalDate.of(its.year(), 12, 31), null)
                : Optional.empty();
    }

    private static boolean isYear(int year) {
        return year >= 1900 && year <= 2100;
    }

    private static Optional<Claim> claim(
            GcmRecord record,
            List<String> keys,
            Ref<?> party,
            @Nullable Ref<?> reporter,
            @Nullable LocalDate date,
            @Nullable String agreement) {
        if (!record.meta().rest().isEmpty() && !isReadable(record)) {
            return Optional.empty();
        }
        List<String> identifiers = new ArrayList<>();
        for (Identifier identifier : record.meta().identifiers()) {
            if (identifier != null && identifier.scheme() != null && identifier.value() != null) {
                identifiers.add(identifier.scheme() + NEXT + identifier.value());
            }
        }
        String by = reporter == null || !isTold(reporter) ? null : name(reporter);
        boolean received = record instanceof Contribution contribution && isTold(contribution.received());
        String number = Objects.requireNonNullElse(agreement, "");
        return Optional.of(new Claim(keys, name(party), by, date, identifiers, number, received));
    }

    /** Whether another claim tells one of the amounts that this one tells. */
    boolean sharesAmount(Claim other) {
        return keys.stream().anyMatch(other.keys::contains);
    }

    /** Whether nothing that a claim is made of was lost in reading. */
    private static boolean isReadable(GcmRecord record) {
        return Stream.of(
                        "fund",
                        "programme",
                        "amount",
                        "received",
                        "stage",
                        "direction",
                        "category",
                        "date",
                        "reportedBy")
                .noneMatch(member -> record.meta().rest().hasAtOrUnder("/" + member));
    }

    /** Whether a transfer came back; empty if its direction is unknown. */
    public static Optional<Boolean> isRefund(Transfer transfer) {
        Code<TransferDirection> direction = transfer.direction();
        if (direction == null) {
            return Optional.of(false);
        }
        return direction.isKnown() ? Optional.of(direction.is(TransferDirection.REFUND)) : Optional.empty();
    }

    /** Whether both sides of money are told, in a currency that exists, and the amount is one that can be added up. */
    public static boolean isTold(@Nullable Money money) {
        return money != null && money.currency() != null && money.currency().isKnown() && isTold(money.amount());
    }

    /** Whether an amount is told, and is one that can be added up. */
    public static boolean isTold(@Nullable BigDecimal amount) {
        return amount != null && Math.abs((long) amount.scale()) <= MOST_DIGITS && amount.precision() <= MOST_DIGITS;
    }

    /** Whether a reference names anything. */
    public static boolean isTold(@Nullable Ref<?> reference) {
        return reference != null && (reference.id() != null || reference.scheme() != null && reference.value() != null);
    }

    /** What an expenditure is booked under: its programme, else its fund. */
    private static String book(@Nullable Ref<?> fund, @Nullable Ref<?> programme) {
        if (programme != null) {
            return "p" + name(programme);
        }
        return fund == null ? "" : "f" + name(fund);
    }

    private static String key(String kind, String fund, String detail, Money money) {
        String amount = money.amount().stripTrailingZeros().toString();
        return String.join(NEXT, kind, fund, detail, money.currency().text(), amount);
    }

    /** What a reference says: an id, or for what lies elsewhere a name that no id can have. */
    public static String name(Ref<?> reference) {
        return reference.id() != null ? reference.id() : reference.scheme() + "\n" + reference.value();
    }
}
