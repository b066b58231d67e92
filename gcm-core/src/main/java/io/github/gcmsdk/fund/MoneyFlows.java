package io.github.gcmsdk.fund;

import io.github.gcmsdk.internal.money.Claim;
import io.github.gcmsdk.internal.money.Organizations;
import io.github.gcmsdk.internal.money.SameFlows;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who gave money to whom, each flow counted once. The same dollars appear as a contributor's contribution, a fund's
 * transfer, an organization's expenditure and an implementer's report: these are levels, and no total spans two of them.
 * Within a level one flow may be reported by several: {@link MergeReason} says when records are taken for one, and each
 * {@link MoneyFlow} names its records and the reason. The rule {@code money.counted-twice} reports what is merged here.
 *
 * <p>Nothing is guessed: {@link #unsure} names the records that may be one flow and were counted each, and
 * {@link #leftOut} those that were not counted at all.
 *
 * <p>Names are ids; for what lies elsewhere {@code scheme:value}. Immutable and thread-safe.
 *
 * @param flows the flows, in the order of the records that are counted
 * @param unsure records that may tell of one flow, and were counted each because it is not certain
 * @param leftOut records about money that were not counted, and why
 */
public record MoneyFlows(List<MoneyFlow> flows, List<List<GcmRecord>> unsure, List<LeftOut> leftOut) {

    /**
     * Copies the lists.
     *
     * @param flows the flows
     * @param unsure records that may tell of one flow
     * @param leftOut records that were not counted
     */
    public MoneyFlows {
        flows = List.copyOf(flows);
        unsure = List.copyOf(unsure);
        leftOut = List.copyOf(leftOut);
    }

    /** Why a record is not counted. */
    public enum Reason {
        /** It tells of a pledge or a commitment: the money has not moved yet. */
        NOT_PAID,
        /** The stage of a contribution is unknown here. */
        UNKNOWN_STAGE,
        /** The fund, the party, the amount or its currency, the year or the direction is missing or cannot be read. */
        INCOMPLETE
    }

    /**
     * A record that is not counted.
     *
     * @param record the record
     * @param reason why
     */
    public record LeftOut(GcmRecord record, Reason reason) {}

    /**
     * The flows of a dataset.
     *
     * @param dataset contributions, transfers and expenditures; stakeholders, whose chains of parents tell which
     *     organization an office belongs to; programmes, which tell their fund and their implementing partners
     * @return the flows; a contribution counts if it is a deposit or tells no stage
     */
    public static MoneyFlows of(Dataset dataset) {
        return of(dataset, SameFlows.DAYS);
    }

    /**
     * The flows of a dataset, by a window of one's own: as the parameter {@code days} of {@code money.counted-twice} sets it
     * for the rule.
     *
     * @param dataset contributions, transfers and expenditures, stakeholders and programmes
     * @param days how many days may lie between the days at which two levels report one flow; 10 if nothing is said
     * @return the flows
     * @throws IllegalArgumentException if the days are negative
     */
    public static MoneyFlows of(Dataset dataset, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days: negative: " + days);
        }
        return new Collector(dataset, days).collect();
    }

    /**
     * The total of a level, by currency: amounts of different currencies are never added.
     *
     * @param level a level
     * @return the sums by currency; empty if no flow of the level is told, which is not zero
     */
    public Map<CurrencyCode, BigDecimal> total(FlowLevel level) {
        Map<CurrencyCode, BigDecimal> total = new LinkedHashMap<>();
        flows.stream().filter(flow -> flow.level() == level).forEach(flow -> Sums.add(total, flow.amount()));
        return total;
    }

    /**
     * The flows that several records tell of.
     *
     * @return flows, each with its records and the reason why they are taken for one
     */
    public List<MoneyFlow> merged() {
        return flows.stream().filter(flow -> flow.records().size() > 1).toList();
    }

    /** Goes through a dataset once. */
    private static final class Collector {
        private final Dataset dataset;
        private final int days;
        private final Organizations organizations;
        private final List<Numbered> claims = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();

        Collector(Dataset dataset, int days) {
            this.dataset = dataset;
            this.days = days;
            this.organizations = new Organizations(dataset);
        }

        /** A record with its place and what it claims. */
        private record Numbered(int number, GcmRecord record, Claim claim) {}

        /** Of several records of one flow the one with the most to tell is counted, else the first. */
        private static final Comparator<Numbered> ORDER =
                Comparator.comparing((Numbered its) -> its.claim, Claim.ORDER).thenComparing(Numbered::number);

        MoneyFlows collect() {
            List<GcmRecord> records = dataset.records();
            for (int i = 0; i < records.size(); i++) {
                take(records.get(i), i);
            }
            List<SameFlows.Flow<Numbered>> flows = new ArrayList<>();
            List<List<GcmRecord>> unsure = new ArrayList<>();
            for (List<Numbered> same : SameFlows.byKey(claims, Numbered::claim)) {
                var found = SameFlows.of(same, Numbered::claim, ORDER, organizations::top, days);
                flows.addAll(found.flows());
                found.unsure()
                        .forEach(group ->
                                unsure.add(group.stream().map(Numbered::record).toList()));
            }
            List<MoneyFlow> sorted = flows.stream()
                    .sorted(Comparator.comparing(flow -> flow.claims().get(0).number))
                    .map(this::flow)
                    .toList();
            return new MoneyFlows(sorted, unsure, leftOut);
        }

        private void take(GcmRecord record, int number) {
            if (record instanceof Contribution || record instanceof Transfer || record instanceof Expenditure) {
                Optional<Claim> claim = Claim.of(record);
                Reason reason = record instanceof Contribution contribution ? notCounted(contribution) : null;
                if (claim.isEmpty()) {
                    leftOut.add(new LeftOut(record, Reason.INCOMPLETE));
                } else if (reason != null) {
                    leftOut.add(new LeftOut(record, reason));
                } else {
                    claims.add(new Numbered(number, record, claim.get()));
                }
            }
        }

        private static @Nullable Reason notCounted(Contribution contribution) {
            if (contribution.stage() == null || contribution.stage().is(ContributionStage.DEPOSIT)) {
                return null;
            }
            return contribution.stage().isKnown() ? Reason.NOT_PAID : Reason.UNKNOWN_STAGE;
        }

        private MoneyFlow flow(SameFlows.Flow<Numbered> same) {
            Numbered counted = same.claims().get(0);
            Claim claim = counted.claim;
            List<GcmRecord> records =
                    same.claims().stream().map(Numbered::record).toList();
            String party = Organizations.shown(organizations.top(claim.party()));
            Integer year = claim.date() == null ? null : claim.date().getYear();
            if (counted.record instanceof Contribution its) {
                Money received = its.received();
                Money amount = received != null && Claim.isTold(received) ? received : its.amount();
                String fund = Organizations.shown(its.fund());
                return new MoneyFlow(FlowLevel.CONTRIBUTION, fund, null, party, year, amount, records, same.reason());
            } else if (counted.record instanceof Transfer its) {
                String fund = Organizations.shown(its.fund());
                String programme = Organizations.shown(its.programme());
                return new MoneyFlow(
                        FlowLevel.TRANSFER, fund, programme, party, year, signed(its), records, same.reason());
            }
            Expenditure its = (Expenditure) counted.record;
            String programme = Organizations.shown(its.programme());
            return new MoneyFlow(level(its), fund(its), programme, party, year, its.amount(), records, same.reason());
        }

        private static Money signed(Transfer its) {
            Money amount = its.amount();
            boolean refund = Claim.isRefund(its).orElse(false);
            return refund ? new Money(amount.amount().negate(), amount.currency()) : amount;
        }

        private @Nullable String fund(Expenditure expenditure) {
            return expenditure.fund() != null
                    ? Organizations.shown(expenditure.fund())
                    : programme(expenditure)
                            .map(JointProgramme::fund)
                            .map(Organizations::shown)
                            .orElse(null);
        }

        private Optional<JointProgramme> programme(Expenditure expenditure) {
            return expenditure.programme() == null
                    ? Optional.empty()
                    : dataset.find(JointProgramme.class, expenditure.programme().id());
        }

        /** Whoever implements a programme and does not participate in it reports on a level of its own. */
        private FlowLevel level(Expenditure its) {
            boolean implementer = programme(its)
                    .filter(programme -> names(programme.implementingPartners(), its.organization()))
                    .filter(programme -> !names(programme.participatingOrganizations(), its.organization()))
                    .isPresent();
            return implementer ? FlowLevel.IMPLEMENTATION : FlowLevel.EXPENDITURE;
        }

        private boolean names(List<Ref<Stakeholder>> parties, Ref<Stakeholder> party) {
            String organization = organizations.of(party);
            return parties.stream().map(organizations::of).anyMatch(named -> Objects.equals(named, organization));
        }
    }
}
