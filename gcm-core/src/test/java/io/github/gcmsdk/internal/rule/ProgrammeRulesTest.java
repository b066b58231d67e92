package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.fund.Allocation;
import io.github.gcmsdk.fund.BudgetLine;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.Marker;
import io.github.gcmsdk.fund.MarkerKind;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.fund.ProgrammeCountry;
import io.github.gcmsdk.fund.ProgrammeObjectives;
import io.github.gcmsdk.fund.ProgrammeStatus;
import io.github.gcmsdk.internal.engine.Oracle;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RulePolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeRulesTest {

    private static final String MARKER = "programme.marker-missing";
    private static final String MIXED = "money.mixed-currency";
    private static final List<Objective> NINE = List.of(Objective.of(9));

    private static JointProgramme.Builder programme() {
        return JointProgramme.builder("p").fund("f").participatingOrganizations("a", "b");
    }

    private static JointProgramme shares(String... percentages) {
        return programme()
                .countries(Arrays.stream(percentages)
                        .map(share -> new ProgrammeCountry(
                                CountryCode.of("PAK"), share == null ? null : new BigDecimal(share)))
                        .toList())
                .build();
    }

    private static JointProgramme marked(LocalDate approved, ProgrammeStatus status, MarkerKind... kinds) {
        return programme()
                .approved(approved)
                .status(status == null ? null : Code.of(status))
                .markers(Arrays.stream(kinds)
                        .map(kind -> new Marker(Code.of(kind), "s", "1"))
                        .toList())
                .build();
    }

    @Test
    void programmeHasAPrimaryObjective() {
        String code = "programme.objective-missing";

        assertThat(Checked.places(code, programme().build())).containsExactly("/objectives");
        assertThat(Checked.places(
                        code,
                        programme()
                                .objectives(new ProgrammeObjectives(List.of(), NINE))
                                .build()))
                .containsExactly("/objectives/primary");
        assertThat(Checked.places(
                        code,
                        programme()
                                .objectives(new ProgrammeObjectives(NINE, List.of()))
                                .build()))
                .isEmpty();
        assertThat(Checked.places(code, programme().build(), "/objectives")).isEmpty();
    }

    @Test
    void objectiveIsPrimaryOrSecondary() {
        JointProgramme programme = programme()
                .objectives(new ProgrammeObjectives(NINE, List.of(Objective.of(23), Objective.of(9))))
                .build();

        assertThat(Checked.places("programme.objective-twice", programme)).containsExactly("/objectives/secondary/1");
    }

    @ParameterizedTest
    @CsvSource({
        "60, 40, 0",
        "33.33, 66.66, 0",
        "33.33, 66.65, 1",
        "60.01, 40, 0",
        "60.02, 40, 1",
        "100, , 0",
        "60, , 0",
        ", , 0"
    })
    void sharesAddUpToAHundred(String first, String second, int findings) {
        assertThat(Checked.places("programme.percentages", shares(first, second)))
                .hasSize(findings);
    }

    @Test
    void noShareNeedsToBeTold() {
        assertThat(Checked.places("programme.percentages", shares())).isEmpty();
        assertThat(Checked.places("programme.percentages", shares("99"))).containsExactly("/countries");
        assertThat(Checked.places("programme.percentages", shares("60", "50", null)))
                .containsExactly("/countries");
    }

    @ParameterizedTest
    @EnumSource(ProgrammeStatus.class)
    void markersAreThoseOfApprovedProgrammes(ProgrammeStatus status) {
        boolean approved = List.of(
                        ProgrammeStatus.APPROVED,
                        ProgrammeStatus.IMPLEMENTATION,
                        ProgrammeStatus.OPERATIONALLY_CLOSED,
                        ProgrammeStatus.FINANCIALLY_CLOSED)
                .contains(status);

        assertThat(Checked.places(MARKER, marked(null, status))).hasSize(approved ? 1 : 0);
    }

    @Test
    void approvalThatIsStillToComeIsNone() {
        assertThat(Checked.places(MARKER, marked(Oracle.TODAY, null))).isNotEmpty();
        assertThat(Checked.places(MARKER, marked(Oracle.TODAY.plusDays(1), null)))
                .isEmpty();
    }

    @Test
    void missingMarkersAreNamedTogether() {
        JointProgramme none = marked(LocalDate.of(2025, 1, 1), null);

        assertThat(Checked.places(MARKER, none)).containsExactly("/markers");
        assertThat(Checked.arguments(MARKER, none)).containsEntry("kinds", "gender, human-rights, child-sensitivity");
        assertThat(Checked.places(MARKER, marked(LocalDate.of(2025, 1, 1), null, MarkerKind.values())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019-10-01, 0", "2023-02-06, 0", "2023-02-07, 1"})
    void childSensitivityIsMarkedSinceItWasEndorsed(LocalDate approved, int findings) {
        assertThat(Checked.places(MARKER, marked(approved, null, MarkerKind.GENDER, MarkerKind.HUMAN_RIGHTS)))
                .hasSize(findings);
    }

    @Test
    void approvalOfUnknownDayDoesNotAskForChildSensitivity() {
        assertThat(Checked.places(
                        MARKER, marked(null, ProgrammeStatus.APPROVED, MarkerKind.GENDER, MarkerKind.HUMAN_RIGHTS)))
                .isEmpty();
    }

    @Test
    void markersThatAreUnknownHereKeepTheRuleSilent() {
        JointProgramme programme = marked(LocalDate.EPOCH, null).toBuilder()
                .markers(new Marker(Code.parse(MarkerKind.class, "climate"), "s", "1"))
                .build();

        assertThat(Checked.places(MARKER, programme)).isEmpty();
    }

    private static JointProgramme marked(String scheme, String code) {
        return programme()
                .markers(
                        new Marker(Code.of(MarkerKind.HUMAN_RIGHTS), "fund-scale", "A"),
                        new Marker(Code.of(MarkerKind.GENDER), scheme, code))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "un-gem, 3, 0",
        "un-gem, 4, 1",
        "un-gem, 2a, 1",
        "oecd-dac, 4, 0",
        "oecd-dac, 5, 1",
        "UN-GEM, 9, 0",
        "un, gem/9, 0",
        "fund-scale, Z, 0",
        "un-gem, , 0",
        ", 9, 0"
    })
    void codeIsOneOfItsScaleWhereTheScaleIsKnown(String scheme, String code, int findings) {
        assertThat(Checked.places("programme.marker-scale", marked(scheme, code)))
                .hasSize(findings);
    }

    @Test
    void codeThatItsScaleDoesNotHaveIsNamedWithThoseThatItHas() {
        JointProgramme programme = marked("un-gem", "4");

        assertThat(Checked.places("programme.marker-scale", programme)).containsExactly("/markers/1/code");
        assertThat(Checked.arguments("programme.marker-scale", programme))
                .containsEntry("code", "4")
                .containsEntry("scheme", "un-gem")
                .containsEntry("codes", "0, 1, 2, 3");
    }

    @Test
    void policyListsTheScalesOfAFund() {
        Rule rule = ProgrammeRules.ofMarkers().get(0).rule();
        RulePolicy policy = RulePolicy.builder()
                .parameter(rule, "scales", List.of("fund-scale/A", "fund-scale/B"))
                .build();

        assertThat(Checked.places(rule.code(), Checked.problems(marked("fund-scale", "C"), policy)))
                .containsExactly("/markers/1/code");
        assertThat(Checked.places(rule.code(), Checked.problems(marked("fund-scale", "B"), policy)))
                .isEmpty();
        assertThat(Checked.places(rule.code(), Checked.problems(marked("un-gem", "9"), policy)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 2025-01-01, 1", "2025-01-01, 2025-01-01, 0", "2026-01-01, 2025-01-01, 0", "2024-01-01, , 0"
    })
    void originalEndDoesNotPrecedeTheStart(LocalDate originalEnd, LocalDate start, int findings) {
        JointProgramme programme = programme()
                .period(start == null ? null : new Period(start, null))
                .originalEnd(originalEnd)
                .build();

        assertThat(Checked.places("period.end-before-start", programme))
                .isEqualTo(findings == 0 ? List.of() : List.of("/originalEnd"));
    }

    @Test
    void budgetIsInOneCurrency() {
        JointProgramme programme = programme()
                .budget(
                        new BudgetLine(null, null, Money.of("1", "USD")),
                        new BudgetLine(null, null, null),
                        new BudgetLine(null, null, Money.of("1", "EUR")),
                        new BudgetLine(null, null, Money.of("1", "PKR")))
                .allocations(
                        new Allocation(null, null, Money.of("1", "PKR")),
                        new Allocation(null, null, Money.of("1", "PKR")))
                .build();

        assertThat(Checked.places(MIXED, programme)).containsExactly("/budget/2/amount/currency");
        assertThat(Checked.arguments(MIXED, programme))
                .containsEntry("currency", "EUR")
                .containsEntry("other", "USD");
    }

    @Test
    void allocationsAreInOneCurrency() {
        JointProgramme programme = programme()
                .allocations(
                        new Allocation(null, null, Money.of("1", "USD")),
                        new Allocation(null, null, Money.of("1", "EUR")))
                .build();

        assertThat(Checked.places(MIXED, programme)).containsExactly("/allocations/1/amount/currency");
    }
}
