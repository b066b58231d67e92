package io.github.gcmsdk.fund;

import io.github.gcmsdk.internal.money.Organizations;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Dataset;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The money of a programme: budgeted, allocated, transferred and spent, by organization and by category.
 *
 * <p>Each flow is counted once, as {@link MoneyFlows} says; what implementing partners report is a part of what
 * organizations spent, and is not here. Immutable and thread-safe.
 *
 * @param programme the id of the programme
 * @param byOrganization the rows by the organization at the top of the chain of parents
 * @param byCategory the rows by budget category; allocations and transfers have none, so that only budget and expenditure
 *     stand there
 * @param total all together, with what names no organization or category
 */
public record ProgrammeMoney(
        String programme, Map<String, Row> byOrganization, Map<Code<BudgetCategory>, Row> byCategory, Row total) {

    /**
     * Sums by currency. A currency in which nothing is told is absent, which is not zero.
     *
     * @param budgeted what the budget plans
     * @param allocated what the fund allotted
     * @param transferred what the fund transferred, less what came back
     * @param spent what was spent
     */
    public record Row(
            Map<CurrencyCode, BigDecimal> budgeted,
            Map<CurrencyCode, BigDecimal> allocated,
            Map<CurrencyCode, BigDecimal> transferred,
            Map<CurrencyCode, BigDecimal> spent) {

        private Row() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        private Row copy() {
            return new Row(Sums.copy(budgeted), Sums.copy(allocated), Sums.copy(transferred), Sums.copy(spent));
        }
    }

    /**
     * The money of a programme.
     *
     * @param programme the id of the programme
     * @param dataset what holds the programme, its transfers and expenditures, and the stakeholders
     * @return the money
     * @throws NoSuchElementException if the dataset does not hold the programme
     */
    public static ProgrammeMoney of(String programme, Dataset dataset) {
        return of(programme, dataset, MoneyFlows.of(dataset));
    }

    /**
     * The money of a programme.
     *
     * @param programme the id of the programme
     * @param dataset what holds the programme and the stakeholders
     * @param flows the flows of the dataset
     * @return the money
     * @throws NoSuchElementException if the dataset does not hold the programme
     */
    public static ProgrammeMoney of(String programme, Dataset dataset, MoneyFlows flows) {
        Rows rows = new Rows();
        JointProgramme its = dataset.get(JointProgramme.class, programme);
        Organizations organizations = new Organizations(dataset);
        its.budget().stream()
                .filter(Objects::nonNull)
                .forEach(line ->
                        rows.add(organizations.of(line.organization()), line.category(), line.amount(), Row::budgeted));
        its.allocations().stream()
                .filter(Objects::nonNull)
                .forEach(allocation -> rows.add(
                        organizations.of(allocation.organization()), null, allocation.amount(), Row::allocated));
        flows.flows().stream()
                .filter(flow -> programme.equals(flow.programme()))
                .forEach(rows::add);
        return rows.money(programme);
    }

    /** The rows while they are summed up. */
    private static final class Rows {
        private final Map<String, Row> byOrganization = new LinkedHashMap<>();
        private final Map<Code<BudgetCategory>, Row> byCategory = new LinkedHashMap<>();
        private final Row total = new Row();

        void add(MoneyFlow flow) {
            Code<BudgetCategory> category =
                    flow.records().get(0) instanceof Expenditure expenditure ? expenditure.category() : null;
            if (flow.level() == FlowLevel.TRANSFER) {
                add(flow.party(), null, flow.amount(), Row::transferred);
            } else if (flow.level() == FlowLevel.EXPENDITURE) {
                add(flow.party(), category, flow.amount(), Row::spent);
            }
        }

        void add(
                @Nullable String organization,
                @Nullable Code<BudgetCategory> category,
                @Nullable Money money,
                Function<Row, Map<CurrencyCode, BigDecimal>> column) {
            Sums.add(column.apply(total), money);
            if (organization != null) {
                Sums.add(column.apply(byOrganization.computeIfAbsent(organization, key -> new Row())), money);
            }
            if (category != null) {
                Sums.add(column.apply(byCategory.computeIfAbsent(category, key -> new Row())), money);
            }
        }

        ProgrammeMoney money(String programme) {
            byOrganization.replaceAll((organization, row) -> row.copy());
            byCategory.replaceAll((category, row) -> row.copy());
            return new ProgrammeMoney(
                    programme,
                    Collections.unmodifiableMap(byOrganization),
                    Collections.unmodifiableMap(byCategory),
                    total.copy());
        }
    }
}
