package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.commitment.Measure;
import io.github.gcmsdk.commitment.MeasureValue;
import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.commitment.PledgeForm;
import io.github.gcmsdk.commitment.PledgeKind;
import io.github.gcmsdk.commitment.PledgeStatus;
import io.github.gcmsdk.commitment.PledgeUpdate;
import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.framework.GuidingPrinciple;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.internal.engine.Oracle;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RulePolicy;
import io.github.gcmsdk.text.LanguageTag;
import io.github.gcmsdk.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PledgeRulesTest {

    private static final String LENGTH = "pledge.text-length";

    /** A pledge that every rule is content with. */
    private static Pledge.Builder pledge() {
        return Pledge.builder("p")
                .title(Text.en("Training of border officials"))
                .text(Text.en("We train officials. ".repeat(20).strip()))
                .kind(PledgeKind.INDIVIDUAL)
                .pledgers("a")
                .objectives(Objective.values()[8])
                .period(Period.of("2026-01-01", "2027-12-31"))
                .measures(List.of(new Measure(
                        "m", null, Text.EMPTY, null, null, new MeasureValue(BigDecimal.TEN, null), List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "en", "fr"})
    void soundPledgeIsSilent(String language) {
        assertThat(Checked.problems(pledge().build(), Oracle.TODAY, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"299, 1", "300, 0", "3000, 0", "3001, 1", "1, 1"})
    void lengthIsCountedInCodePoints(int length, int findings) {
        for (String character : List.of("x", "é", "😀", "م")) {
            Pledge pledge = pledge().text(Text.en(character.repeat(length))).build();

            assertThat(Checked.places(LENGTH, pledge)).isEqualTo(findings == 0 ? List.of() : List.of("/text/en"));
        }
    }

    @Test
    void lengthTellsItsLimits() {
        Pledge pledge = pledge().text(Text.en("x".repeat(299))).build();

        assertThat(Checked.arguments(LENGTH, pledge)).isEqualTo(Map.of("length", "299", "min", "300", "max", "3000"));
    }

    @Test
    void lengthTakesItsLimitsFromThePolicy() {
        Rule rule = RuleCatalogue.standard().find(LENGTH).orElseThrow();
        RulePolicy policy = RulePolicy.builder().parameter(rule, "shortest", 10).build();

        assertThat(Checked.problems(pledge().text(Text.en("x".repeat(10))).build(), policy))
                .isEmpty();
        assertThat(Checked.problems(pledge().text(Text.en("x".repeat(9))).build(), policy))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments())
                        .containsEntry("min", "10")
                        .containsEntry("max", "3000"));
    }

    @ParameterizedTest
    @CsvSource({
        // languages of the text, original language, language of the dataset, language that is judged
        "fr,    , und, fr",
        "fr,    , en, fr",
        "fr en, , en, en",
        "fr en, , und, ",
        "fr en, fr, en, fr",
        "fr en, ur, en, ",
        "es fr, spa, en, es",
        "es-MX fr, es, en, ",
        "fr, ur, fr, "
    })
    void textIsJudgedInItsOriginalLanguage(String languages, String original, String dataset, String judged) {
        Text text = Text.EMPTY;
        for (String language : languages.split(" ")) {
            text = text.with(language, "x");
        }
        Pledge pledge = pledge().text(text)
                .originalLanguage(original == null ? null : LanguageTag.parse(original))
                .build();

        List<String> places = Checked.places(LENGTH, Checked.problems(pledge, Oracle.TODAY, dataset));

        assertThat(places).isEqualTo(judged == null ? List.of() : List.of("/text/" + judged));
    }

    @Test
    void blankTextIsBlankAndNotShort() {
        Pledge pledge = pledge().text(Text.en(" ")).build();

        assertThat(Checked.places("value.blank", pledge)).containsExactly("/text/en");
        assertThat(Checked.places(LENGTH, pledge)).isEmpty();
    }

    @Test
    void pledgeServesAnObjectiveAPrincipleOrAnAction() {
        Pledge none = pledge().objectives(List.of()).build();

        assertThat(Checked.places("pledge.objective-missing", none)).containsExactly("/objectives");
        assertThat(Checked.places(
                        "pledge.objective-missing",
                        none.toBuilder()
                                .principles(GuidingPrinciple.values()[0])
                                .build()))
                .isEmpty();
        assertThat(Checked.places(
                        "pledge.objective-missing",
                        none.toBuilder()
                                .actions(List.of(ActionCode.of("25(b)")))
                                .build()))
                .isEmpty();
        for (String unreadable : List.of("/objectives/0", "/principles", "/actions/3")) {
            assertThat(Checked.places("pledge.objective-missing", none, unreadable))
                    .isEmpty();
        }
    }

    @Test
    void actionsBelongToNamedObjectives() {
        ActionCode nine = Objective.values()[8].actions().get(0);
        ActionCode ten = Objective.values()[9].actions().get(0);
        Pledge pledge = pledge().actions(List.of(nine, ten)).build();

        assertThat(Checked.places("pledge.action-outside-objective", pledge)).containsExactly("/actions/1");
        assertThat(Checked.arguments("pledge.action-outside-objective", pledge))
                .isEqualTo(Map.of("action", ten.text(), "objective", "10"));
        assertThat(Checked.places(
                        "pledge.action-outside-objective",
                        pledge.toBuilder()
                                .actions(List.of(ten, ActionCode.parse("99(z)")))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PledgeKind.class)
    void individualPledgeHasOnePledger(PledgeKind kind) {
        Pledge pledge = pledge().kind(kind).pledgers("a", "b").build();

        assertThat(Checked.places("pledge.individual-several", pledge)).hasSize(kind == PledgeKind.INDIVIDUAL ? 1 : 0);
        assertThat(Checked.places(
                        "pledge.individual-several",
                        pledge.toBuilder().pledgers("a").build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PledgeKind.class)
    void matchingPledgesMatchAndNoOthersDo(PledgeKind kind) {
        boolean matching = kind == PledgeKind.MATCHING;
        Pledge pledge = pledge().kind(kind).build();
        Pledge matches = pledge.toBuilder().matches("q").build();

        assertThat(Checked.places("pledge.match-missing", pledge)).hasSize(matching ? 1 : 0);
        assertThat(Checked.places("pledge.match-missing", pledge, "/matches")).isEmpty();
        assertThat(Checked.places("pledge.match-missing", matches)).isEmpty();
        assertThat(Checked.places("pledge.match-unexpected", matches)).hasSize(matching ? 0 : 1);
        assertThat(Checked.places("pledge.match-unexpected", pledge)).isEmpty();
    }

    @Test
    void kindThatIsNotKnownSaysNothing() {
        for (Code<PledgeKind> kind : Arrays.asList(null, Code.parse(PledgeKind.class, "joint"))) {
            Pledge pledge = pledge().kind(kind).pledgers("a", "b").matches("q").build();

            assertThat(Checked.places("pledge.match-unexpected", pledge)).isEmpty();
            assertThat(Checked.places("pledge.match-missing", pledge)).isEmpty();
            assertThat(Checked.places("pledge.individual-several", pledge)).isEmpty();
        }
    }

    @Test
    void financialPledgeTellsItsAmount() {
        Pledge financial = pledge().forms(PledgeForm.FINANCIAL).build();
        Money money = new Money(BigDecimal.TEN, CurrencyCode.of("USD"));

        assertThat(Checked.places("pledge.amount-missing", financial)).containsExactly("/amount");
        assertThat(Checked.places("pledge.amount-missing", financial, "/amount"))
                .isEmpty();
        assertThat(Checked.places("pledge.amount-missing", financial, "/amount/currency"))
                .isEmpty();
        assertThat(Checked.places(
                        "pledge.amount-missing",
                        financial.toBuilder().amount(money).build()))
                .isEmpty();
        assertThat(Checked.places(
                        "pledge.amount-missing",
                        pledge().forms(PledgeForm.POLICY).build()))
                .isEmpty();
    }

    @Test
    void pledgeHasAnEnd() {
        Pledge open = pledge().period(Period.from(LocalDate.of(2026, 1, 1))).build();
        Pledge undated = pledge().period(null).build();

        assertThat(Checked.places("pledge.not-time-bound", open)).containsExactly("/period/end");
        assertThat(Checked.places("pledge.not-time-bound", undated)).containsExactly("/period");
        assertThat(Checked.places("pledge.not-time-bound", open, "/period/end")).isEmpty();
        assertThat(Checked.places("pledge.not-time-bound", undated, "/period")).isEmpty();
    }

    @Test
    void pledgeHasAMeasure() {
        Pledge pledge = pledge().measures(List.of()).build();

        assertThat(Checked.places("pledge.not-measurable", pledge)).containsExactly("/measures");
        assertThat(Checked.places("pledge.not-measurable", pledge, "/measures/0/id"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, We host refugees, 1",
        "en, We decide faster on ASYLUM requests, 1",
        "en, We host refugees and migrants, 0",
        "en, We host refugees and fight human trafficking, 0",
        "en, Immigration officers meet refugees, 0",
        "en, We train border officials, 0",
        "fr, Nous accueillons les réfugiés, 1",
        "fr, Le droit d'asile, 1",
        "fr, Les réfugiés et la diaspora, 0",
        "fr, Réfugiés et transferts de fonds, 0",
        "es, Acogemos a los refugiados, 1",
        "es, Refugiadas y migrantes, 0",
        "es, Solicitantes de asilo y trata de personas, 0",
        "ur, refugees, 0",
        "und, refugees, 0"
    })
    void pledgeAboutRefugeesOnlyIsTold(String language, String text, int findings) {
        Pledge pledge = pledge().title(Text.of(language, "…"))
                .text(Text.of(language, text))
                .build();

        assertThat(Checked.places("pledge.refugees-only", pledge)).hasSize(findings);
    }

    @Test
    void titleAndAllLanguagesAreRead() {
        Pledge pledge = pledge().title(Text.en("Refugees"))
                .text(Text.of("fr", "Les migrants"))
                .build();

        assertThat(Checked.places("pledge.refugees-only", pledge)).isEmpty();
    }

    private static PledgeUpdate update(String day, String status) {
        return new PledgeUpdate(
                day.equals("-") ? null : LocalDate.parse("2026-01-" + day),
                status.equals("-") ? null : Code.parse(PledgeStatus.class, status),
                Text.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "01:- 02:- 02:-, ",
        "02:- 01:- 03:-, 1",
        "03:- 01:- 02:-, 1 2",
        "-:- 01:- -:- 02:-, ",
        "02:- -:- 01:-, 2",
        "01:withdrawn, ",
        "01:withdrawn 02:registered, 1",
        "01:withdrawn -:-, 1",
        "01:in-progress 02:fulfilled, "
    })
    void updatesAreInOrderAndEndWithAWithdrawal(String updates, String reported) {
        Pledge pledge = pledge().updates(Arrays.stream(updates.split(" "))
                        .map(update -> update.split(":"))
                        .map(parts -> update(parts[0], parts[1]))
                        .toList())
                .build();
        List<String> expected = reported == null
                ? List.of()
                : Arrays.stream(reported.split(" ")).map("/updates/"::concat).toList();

        assertThat(Checked.places("pledge.update-order", pledge)).isEqualTo(expected);
    }

    @Test
    void updateOfUnknownStatusSaysNothing() {
        Pledge pledge = pledge().updates(List.of(update("02", "lost"), update("01", "-")))
                .build();

        assertThat(Checked.places("pledge.update-order", pledge)).isEmpty();
    }
}
