package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.fund.BudgetCategory;
import io.github.gcmsdk.fund.BudgetLine;
import io.github.gcmsdk.fund.Contribution;
import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.fund.FundFees;
import io.github.gcmsdk.fund.FundStatement;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.fund.StatementLine;
import io.github.gcmsdk.fund.StatementLineKind;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundRelationsTest {

    private static final Fund FUND = Fund.builder("f")
            .currency(CurrencyCode.of("USD"))
            .fees(new FundFees(BigDecimal.ONE, BigDecimal.valueOf(7)))
            .maximumDuration(36)
            .build();

    private static List<String> only(String code, GcmRecord... records) {
        return Judged.of(records).stream()
                .filter(finding -> finding.startsWith(code + ' '))
                .toList();
    }

    private static Contribution contribution(String currency, Money received) {
        return Contribution.builder("c")
                .fund("f")
                .amount(Money.of("1", currency))
                .received(received)
                .build();
    }

    private static JointProgramme lasting(String start, String end) {
        return JointProgramme.builder("p")
                .fund("f")
                .period(Period.of(start, end))
                .build();
    }

    private static BudgetLine line(String organization, BudgetCategory category, String amount) {
        return new BudgetLine(
                Ref.to(organization), category == null ? null : Code.of(category), Money.of(amount, "USD"));
    }

    private static JointProgramme budget(BudgetLine... lines) {
        return JointProgramme.builder("p").fund("f").budget(lines).build();
    }

    private static FundStatement fee(String fee, StatementLine... more) {
        List<StatementLine> lines = new java.util.ArrayList<>(List.of(
                new StatementLine(Code.of(StatementLineKind.CONTRIBUTION), null, new BigDecimal("1000")),
                new StatementLine(Code.of(StatementLineKind.ADMINISTRATIVE_AGENT_FEE), null, new BigDecimal(fee))));
        lines.addAll(List.of(more));
        return FundStatement.builder("s").fund("f").lines(lines).build();
    }

    @Test
    void whatWasReceivedIsToldInTheCurrencyOfTheFund() {
        String code = "contribution.received-missing";

        assertThat(only(code, contribution("EUR", null), FUND)).containsExactly(code + " 0/received");
        assertThat(only(code, contribution("USD", null), FUND)).isEmpty();
        assertThat(only(code, contribution("EUR", Money.of("2", "USD")), FUND)).isEmpty();
        assertThat(only(code, contribution("EUR", null))).isEmpty();
        assertThat(only(
                        code,
                        contribution("EUR", null),
                        FUND.toBuilder().currency(null).build()))
                .isEmpty();
    }

    @Test
    void whatWasReceivedIsInTheCurrencyOfTheFund() {
        assertThat(only("money.mixed-currency", contribution("EUR", Money.of("2", "EUR")), FUND))
                .containsExactly("money.mixed-currency 0/received/currency");
        assertThat(only("money.mixed-currency", contribution("EUR", Money.of("2", "USD")), FUND))
                .isEmpty();
    }

    @Test
    void fundMayStandInTheContext() {
        assertThat(new Judged().context(FUND).findings(contribution("EUR", null)))
                .contains("contribution.received-missing 0/received");
        assertThat(new Judged().context(contribution("EUR", null)).findings(FUND))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01, 2028-08-31, 0",
        "2025-09-01, 2028-09-01, 1",
        "2024-08-31, 2027-08-30, 0",
        "2024-02-29, 2027-02-28, 0",
        "2024-02-29, 2027-03-01, 1"
    })
    void programmeLastsNoLongerThanItsFundAllows(String start, String end, int findings) {
        assertThat(only("programme.duration", lasting(start, end), FUND)).hasSize(findings);
    }

    @Test
    void durationNeedsBothEndsAndALimit() {
        JointProgramme open = JointProgramme.builder("p")
                .fund("f")
                .period(Period.from(LocalDate.of(2000, 1, 1)))
                .build();
        JointProgramme endless = open.toBuilder()
                .period(new Period(LocalDate.MIN, LocalDate.MAX))
                .build();
        Fund unlimited = FUND.toBuilder().maximumDuration(null).build();

        assertThat(only("programme.duration", open, FUND)).isEmpty();
        assertThat(only("programme.duration", endless, FUND)).isEmpty();
        assertThat(only("programme.duration", lasting("2000-01-01", "2020-01-01"), unlimited))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"70, 0", "71, 0", "69, 0", "71.01, 1", "68.99, 1"})
    void indirectCostsAreTheRateOfDirectCosts(String indirect, int findings) {
        JointProgramme programme = budget(
                line("a", BudgetCategory.STAFF, "600"),
                line("a", BudgetCategory.INDIRECT_SUPPORT, indirect),
                line("a", BudgetCategory.TRAVEL, "400"));

        assertThat(only("programme.indirect-rate", programme, FUND)).hasSize(findings);
    }

    @Test
    void indirectCostsAreThoseOfTheOrganization() {
        JointProgramme programme = budget(
                line("a-office", BudgetCategory.STAFF, "1000"),
                line("b", BudgetCategory.STAFF, "5000"),
                line("a", BudgetCategory.INDIRECT_SUPPORT, "70"));
        Stakeholder office = Stakeholder.builder("a-office").parent("a").build();

        assertThat(only("programme.indirect-rate", programme, FUND, office)).isEmpty();
        assertThat(only("programme.indirect-rate", programme, FUND))
                .containsExactly("programme.indirect-rate 0/budget/2/amount");
    }

    @Test
    void indirectCostsAreNotJudgedInPart() {
        BudgetLine indirect = line("a", BudgetCategory.INDIRECT_SUPPORT, "500");
        BudgetLine euros = new BudgetLine(Ref.to("a"), Code.of(BudgetCategory.STAFF), Money.of("1", "EUR"));

        assertThat(only("programme.indirect-rate", budget(line("a", BudgetCategory.STAFF, "1000")), FUND))
                .isEmpty();
        assertThat(only("programme.indirect-rate", budget(indirect, line("a", null, "1000")), FUND))
                .isEmpty();
        assertThat(only("programme.indirect-rate", budget(indirect, euros), FUND))
                .isEmpty();
        assertThat(only("programme.indirect-rate", budget(indirect), FUND)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "11, 0", "11.01, 1", "2, 0"})
    void agentTakesNoMoreThanItsRate(String fee, int findings) {
        assertThat(only("statement.agent-fee-rate", fee(fee), FUND)).hasSize(findings);
    }

    @Test
    void feeIsNotJudgedWithoutAllLines() {
        StatementLine unknown =
                new StatementLine(Code.parse(StatementLineKind.class, "levy"), null, new BigDecimal("9000"));
        Fund free = FUND.toBuilder().fees(null).build();

        assertThat(only("statement.agent-fee-rate", fee("500"), FUND))
                .containsExactly("statement.agent-fee-rate 0/lines/1/amount");
        assertThat(only("statement.agent-fee-rate", fee("500", unknown), FUND)).isEmpty();
        assertThat(only("statement.agent-fee-rate", fee("500"), free)).isEmpty();
        assertThat(only("statement.agent-fee-rate", fee("500"))).isEmpty();
    }
}
