package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.fund.Contribution;
import io.github.gcmsdk.fund.Earmarking;
import io.github.gcmsdk.fund.EarmarkingLevel;
import io.github.gcmsdk.fund.Expenditure;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.fund.FundStatement;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.fund.StatementLine;
import io.github.gcmsdk.fund.StatementLineKind;
import io.github.gcmsdk.fund.ThematicArea;
import io.github.gcmsdk.fund.Transfer;
import io.github.gcmsdk.place.RegionCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RulePolicy;
import io.github.gcmsdk.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundRulesTest {

    private static final String TWICE = "fund.area-objective-twice";
    private static final String EARMARKING = "contribution.earmarking";
    private static final String LATE = "expenditure.final-late";
    private static final String UNBALANCED = "statement.unbalanced";

    private static ThematicArea area(String id, Integer... objectives) {
        return new ThematicArea(
                id, Text.EMPTY, List.of(objectives).stream().map(Objective::of).toList());
    }

    private static Contribution contribution(Earmarking earmarking) {
        return Contribution.builder("c")
                .fund("f")
                .contributor("a")
                .amount(Money.of("1", "USD"))
                .earmarking(earmarking)
                .build();
    }

    private static Expenditure expenditure(Boolean provisional) {
        return Expenditure.builder("x")
                .organization("a")
                .amount(Money.of("1", "USD"))
                .year(2024)
                .provisional(provisional)
                .build();
    }

    private static FundStatement statement(String closing) {
        return FundStatement.builder("s")
                .fund("f")
                .period(Period.OPEN)
                .cumulative(true)
                .lines(
                        new StatementLine(Code.of(StatementLineKind.CONTRIBUTION), null, new BigDecimal("100")),
                        new StatementLine(Code.of(StatementLineKind.CLOSING), null, new BigDecimal(closing)))
                .build();
    }

    @Test
    void fundNamesItsAgent() {
        Fund fund = Fund.builder("f").build();

        assertThat(Checked.places("fund.agent-missing", fund)).containsExactly("/administrativeAgent");
        assertThat(Checked.places(
                        "fund.agent-missing",
                        fund.toBuilder().administrativeAgent("undp").build()))
                .isEmpty();
        assertThat(Checked.places("fund.agent-missing", fund, "/administrativeAgent"))
                .isEmpty();
    }

    @Test
    void objectiveStandsInOneArea() {
        Fund fund = Fund.builder("f")
                .thematicAreas(area("1", 9, 10), area("2", 16, 9), area("3", 9, 23))
                .build();

        assertThat(Checked.places(TWICE, fund))
                .containsExactly("/thematicAreas/1/objectives/1", "/thematicAreas/2/objectives/0");
        assertThat(Checked.arguments(TWICE, fund))
                .containsEntry("objective", "9")
                .containsEntry("area", "1");
    }

    @Test
    void objectiveTwiceInOneAreaIsAnotherMatter() {
        assertThat(Checked.places(
                        TWICE, Fund.builder("f").thematicAreas(area("1", 9, 9)).build()))
                .isEmpty();
    }

    @Test
    void softEarmarkingNamesWhatItIsFor() {
        Code<EarmarkingLevel> soft = Code.of(EarmarkingLevel.SOFTLY_EARMARKED);

        assertThat(Checked.places(EARMARKING, contribution(new Earmarking(soft, null, null))))
                .containsExactly("/earmarking");
        assertThat(Checked.places(EARMARKING, contribution(new Earmarking(soft, "1", null))))
                .isEmpty();
        assertThat(Checked.places(EARMARKING, contribution(new Earmarking(soft, null, RegionCode.parse("142")))))
                .isEmpty();
    }

    @Test
    void otherEarmarkingNamesNothing() {
        Code<EarmarkingLevel> none = Code.of(EarmarkingLevel.UNEARMARKED);

        assertThat(Checked.places(EARMARKING, contribution(new Earmarking(none, null, null))))
                .isEmpty();
        assertThat(Checked.places(EARMARKING, contribution(new Earmarking(null, null, null))))
                .isEmpty();
        assertThat(Checked.places(EARMARKING, contribution(null))).isEmpty();
    }

    @Test
    void softEarmarkingForWhatCouldNotBeReadIsSilent() {
        Earmarking soft = new Earmarking(Code.of(EarmarkingLevel.SOFTLY_EARMARKED), null, null);

        assertThat(Checked.places(EARMARKING, contribution(soft), "/earmarking/region"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 0", "2025-04-30, 0", "2025-05-01, 1"})
    void yearIsFinalAfterAHundredAndTwentyDays(LocalDate asOf, int findings) {
        assertThat(Checked.places(LATE, Checked.problems(expenditure(true), asOf, "und")))
                .hasSize(findings);
    }

    @Test
    void finalAndUntoldFiguresAreNotLate() {
        assertThat(Checked.places(LATE, expenditure(false))).isEmpty();
        assertThat(Checked.places(LATE, expenditure(null))).isEmpty();
        assertThat(Checked.places(LATE, expenditure(true))).containsExactly("/provisional");
    }

    @Test
    void daysAreThoseOfThePolicy() {
        Rule rule = RuleCatalogue.standard().find(LATE).orElseThrow();
        RulePolicy policy = RulePolicy.builder().parameter(rule, "days", 4000).build();

        assertThat(Checked.places(LATE, Checked.problems(expenditure(true), policy)))
                .isEmpty();
    }

    @Test
    void transferIsPositiveInEitherDirection() {
        Transfer transfer = Transfer.builder("t")
                .fund("f")
                .recipient("a")
                .amount(Money.of("-1", "USD"))
                .date(LocalDate.EPOCH)
                .build();

        assertThat(Checked.places("transfer.negative", transfer)).containsExactly("/amount/amount");
        assertThat(Checked.places(
                        "transfer.negative",
                        transfer.toBuilder().amount(Money.of("0", "USD")).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, , ", "0, 0, ", "-1, , /amount/amount", "-1, -1, /amount/amount", "100, -0.01, /received/amount"})
    void contributionIsNotNegative(String amount, String received, String place) {
        Contribution contribution = Contribution.builder("c")
                .fund("f")
                .contributor("a")
                .amount(Money.of(amount, "EUR"))
                .received(received == null ? null : Money.of(received, "USD"))
                .build();

        assertThat(Checked.places("contribution.negative", contribution))
                .isEqualTo(place == null ? List.of() : List.of(place));
    }

    @ParameterizedTest
    @CsvSource({"100, 0", "101, 0", "99, 0", "99.00, 0", "101.01, 1", "98.99, 1"})
    void statementMissesByNoMoreThanOneUnit(String closing, int findings) {
        assertThat(Checked.places(UNBALANCED, statement(closing))).hasSize(findings);
    }

    @Test
    void unbalancedStatementIsToldInNumbers() {
        FundStatement statement = statement("250");

        assertThat(Checked.places(UNBALANCED, statement)).containsExactly("/lines/1/amount");
        assertThat(Checked.arguments(UNBALANCED, statement))
                .containsEntry("closing", "250")
                .containsEntry("computed", "100")
                .containsEntry("difference", "150");
        assertThat(Checked.places(
                        UNBALANCED,
                        statement.toBuilder()
                                .printedUnit(new BigDecimal("1000"))
                                .build()))
                .isEmpty();
    }

    @Test
    void statementWithAnUnknownLineIsNotJudged() {
        FundStatement statement = FundStatement.builder("s")
                .fund("f")
                .period(Period.OPEN)
                .lines(
                        new StatementLine(Code.parse(StatementLineKind.class, "levy"), null, BigDecimal.ONE),
                        new StatementLine(Code.of(StatementLineKind.CLOSING), null, BigDecimal.TEN))
                .build();

        assertThat(Checked.places(UNBALANCED, statement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.50", "1E+3, 1000", "1000.00, 1000.00", "-2E1, -20"})
    void amountsAreWrittenAsPeopleDo(String amount, String written) {
        assertThat(FundRules.plain(new BigDecimal(amount))).isEqualTo(written);
    }
}
