package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Dataset;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a fund received, what it transferred, and what organizations spent of it, as the records of a dataset tell; each
 * flow is counted once, as {@link MoneyFlows} says.
 *
 * <p>Fees, interest, bank charges and other income have no records of their own: they stand in a {@link FundStatement}.
 * What implementing partners report is a part of what organizations spent, and is not in the ledger. Immutable and
 * thread-safe.
 *
 * @param fund the name of the fund
 * @param entries the flows of the fund, in the order of the records
 */
public record FundLedger(String fund, List<MoneyFlow> entries) {

    /**
     * Copies the entries.
     *
     * @param fund the name of the fund
     * @param entries the flows of the fund
     */
    public FundLedger {
        Objects.requireNonNull(fund, "fund");
        entries = List.copyOf(entries);
    }

    /**
     * The ledger of a fund.
     *
     * @param fund the id of the fund
     * @param dataset what holds the records; expenditures without a fund are those of the fund of their programme
     * @return the ledger, without entries if no record is about the fund
     */
    public static FundLedger of(String fund, Dataset dataset) {
        return of(fund, MoneyFlows.of(dataset));
    }

    /**
     * The ledger of a fund.
     *
     * @param fund the id of the fund
     * @param flows the flows of a dataset
     * @return the ledger, without entries if no flow is about the fund
     */
    public static FundLedger of(String fund, MoneyFlows flows) {
        return new FundLedger(
                fund,
                flows.flows().stream()
                        .filter(flow -> fund.equals(flow.fund()) && flow.level() != FlowLevel.IMPLEMENTATION)
                        .toList());
    }

    /**
     * What the ledger says up to the end of a year.
     *
     * @param year a calendar year
     * @return the ledger of that year and all before; an entry without a year is not in it
     */
    public FundLedger until(int year) {
        return new FundLedger(
                fund,
                entries.stream()
                        .filter(entry -> entry.year() != null && entry.year() <= year)
                        .toList());
    }

    /**
     * All entries together.
     *
     * @return the account
     */
    public Account total() {
        return Account.of(entries);
    }

    /**
     * What each contributor paid in.
     *
     * @return accounts by the contributor's name
     */
    public Map<String, Account> byContributor() {
        return by(entry -> entry.level() == FlowLevel.CONTRIBUTION ? entry.party() : null, new LinkedHashMap<>());
    }

    /**
     * What was transferred to each programme, and spent on it.
     *
     * @return accounts by the programme's name; an entry without a programme is in none
     */
    public Map<String, Account> byProgramme() {
        return by(MoneyFlow::programme, new LinkedHashMap<>());
    }

    /**
     * What was transferred to each organization, and what it spent.
     *
     * @return accounts by the name of the organization at the top of the chain of parents
     */
    public Map<String, Account> byOrganization() {
        return by(entry -> entry.level() == FlowLevel.CONTRIBUTION ? null : entry.party(), new LinkedHashMap<>());
    }

    /**
     * What happened in each year.
     *
     * @return accounts by calendar year, the first year first; an entry without a date is in none
     */
    public SortedMap<Integer, Account> byYear() {
        return by(MoneyFlow::year, new TreeMap<>());
    }

    private <K, M extends Map<K, Account>> M by(Function<MoneyFlow, @Nullable K> key, M accounts) {
        Map<K, List<MoneyFlow>> groups = new LinkedHashMap<>();
        for (MoneyFlow entry : entries) {
            K its = key.apply(entry);
            if (its != null) {
                groups.computeIfAbsent(its, k -> new ArrayList<>()).add(entry);
            }
        }
        groups.forEach((its, flows) -> accounts.put(its, Account.of(flows)));
        return accounts;
    }

    /**
     * Net funded amount and expenditure of each organization, with the rate of delivery.
     *
     * @return one for each organization and currency in which both are told
     */
    public List<Delivery> deliveries() {
        List<Delivery> deliveries = new ArrayList<>();
        byOrganization()
                .forEach((organization, account) -> account.netFunded().forEach((currency, netFunded) -> {
                    BigDecimal spent = account.spent().get(currency);
                    if (spent != null) {
                        deliveries.add(new Delivery(organization, currency, netFunded, spent));
                    }
                }));
        return List.copyOf(deliveries);
    }

    /**
     * Sums of entries by currency. A currency in which nothing is told is absent, which is not zero.
     *
     * @param contributed what was paid in
     * @param netFunded what was transferred to organizations, less what came back
     * @param spent what organizations spent
     */
    public record Account(
            Map<CurrencyCode, BigDecimal> contributed,
            Map<CurrencyCode, BigDecimal> netFunded,
            Map<CurrencyCode, BigDecimal> spent) {

        /**
         * Copies the sums.
         *
         * @param contributed what was paid in
         * @param netFunded what was transferred to organizations, less what came back
         * @param spent what organizations spent
         */
        public Account {
            contributed = Sums.copy(contributed);
            netFunded = Sums.copy(netFunded);
            spent = Sums.copy(spent);
        }

        private static Account of(List<MoneyFlow> flows) {
            return new Account(
                    sum(flows, FlowLevel.CONTRIBUTION),
                    sum(flows, FlowLevel.TRANSFER),
                    sum(flows, FlowLevel.EXPENDITURE));
        }

        private static Map<CurrencyCode, BigDecimal> sum(List<MoneyFlow> flows, FlowLevel level) {
            return new MoneyFlows(flows, List.of(), List.of()).total(level);
        }

        /**
         * What is left with the fund: contributions less net transfers.
         *
         * @return the balances in the currencies in which both are told
         */
        public Map<CurrencyCode, BigDecimal> balanceOfFund() {
            return Sums.minus(contributed, netFunded);
        }

        /**
         * What is left with the organizations: net transfers less expenditure.
         *
         * @return the balances in the currencies in which both are told
         */
        public Map<CurrencyCode, BigDecimal> balanceOfOrganizations() {
            return Sums.minus(netFunded, spent);
        }
    }
}
