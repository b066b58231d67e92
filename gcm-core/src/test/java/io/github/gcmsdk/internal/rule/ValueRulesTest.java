package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.framework.SdgTarget;
import io.github.gcmsdk.fund.Contribution;
import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.fund.FundFees;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.fund.ProgrammeCountry;
import io.github.gcmsdk.internal.engine.Oracle;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.network.NetworkLevel;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.place.RegionCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Contact;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.stakeholder.StakeholderKind;
import io.github.gcmsdk.text.LanguageTag;
import io.github.gcmsdk.text.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRulesTest {

    private static Stakeholder.Builder stakeholder() {
        return Stakeholder.builder("a").name(Text.en("A")).kinds(StakeholderKind.GOVERNMENT);
    }

    /** Code, pointer and suggestion of each problem. */
    private static List<String> problems(GcmRecord record) {
        return Checked.problems(record, Oracle.TODAY, "und").stream()
                .map(ValueRulesTest::shown)
                .toList();
    }

    private static String shown(Problem problem) {
        String place = problem.rule().code() + ' ' + problem.pointer();
        return problem.suggestion() == null ? place : place + " ?" + problem.suggestion();
    }

    @Test
    void soundRecordIsSilent() {
        assertThat(problems(stakeholder().build())).isEmpty();
    }

    @Test
    void requiredMembersAreMissed() {
        assertThat(problems(Stakeholder.builder(null).build()))
                .containsExactly("value.required /id", "value.required /name", "value.required /kinds");
        assertThat(problems(
                        Contribution.builder("c").amount(new Money(null, null)).build()))
                .containsExactly(
                        "value.required /fund",
                        "value.required /contributor",
                        "value.required /amount/amount",
                        "value.required /amount/currency");
    }

    @Test
    void whatIsReportedAsUnreadableIsNotMissedToo() {
        List<Problem> problems =
                Checked.problems(Stakeholder.builder(null).build(), Oracle.TODAY, "und", "/id", "/name/en", "/kinds/0");

        assertThat(problems).isEmpty();
    }

    @Test
    void nullElementIsMissed() {
        Stakeholder record = stakeholder()
                .kinds(Arrays.asList(null, Code.of(StakeholderKind.GOVERNMENT), null))
                .name(new Text(Collections.singletonMap("en", null)))
                .build();

        assertThat(problems(record))
                .containsExactly("value.required /name/en", "value.required /kinds/0", "value.required /kinds/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00a0", "\u200b", "\u200f\u202a", "\ufeff", "\u0007"})
    void textWithoutAVisibleCharacterIsBlankAndNothingElse(String text) {
        assertThat(problems(stakeholder().acronym(text).build())).containsExactly("value.blank /acronym");
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "a\n", "\u00a0a", "a\u2003", "a\rb", "a\u0000b", "a\u0085b", "\ta"})
    void untidyTextIsAWarning(String text) {
        assertThat(problems(stakeholder().acronym(text).build())).containsExactly("value.whitespace /acronym");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\nb", "a\tb", "a\u00a0b", "نادرا", "😀"})
    void tidyTextIsSilent(String text) {
        assertThat(problems(stakeholder().acronym(text).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://iom.int, true", "http://iom.int/a?b#c, true", "HTTPS://IOM.INT, true", "https://iom.int/é, true",
        "https://192.0.2.1:8080/, true", "www.iom.int, false", "ftp://iom.int, false", "https:///a, false",
        "https://iom.int/a b, false", "mailto:a@example.org, false", "'', false"
    })
    void websiteIsAWebAddress(String website, boolean good) {
        assertThat(problems(stakeholder().website(website).build()))
                .isEqualTo(good ? List.of() : List.of("value.format /website"));
    }

    @ParameterizedTest
    @CsvSource({
        "office@example.org, true", "a.b+c@sub.example.org, true", "دفتر@example.org, true", "office@example, false",
        "office, false", "@example.org, false", "a@b@example.org, false", "a b@example.org, false",
        "office@example.org., false", "office@.org, false", "office@a..org, false", "<office@example.org>, false"
    })
    void emailIsAnAddress(String email, boolean good) {
        assertThat(problems(
                        stakeholder().contact(new Contact(null, email, null)).build()))
                .isEqualTo(good ? List.of() : List.of("value.format /contact/email"));
    }

    @ParameterizedTest
    @CsvSource({"a, true", "A.b_c:d-1, true", "-a, false", "a b, false", "'', false", "é, false"})
    void idIsWellFormed(String id, boolean good) {
        Stakeholder bad = stakeholder().parent(id).build();

        assertThat(problems(bad)).isEqualTo(good ? List.of() : List.of("value.format /parent"));
        assertThat(problems(Stakeholder.builder(id)
                        .name(bad.name())
                        .kinds(bad.kinds())
                        .build()))
                .isEqualTo(good ? List.of() : List.of("value.format /id"));
    }

    @Test
    void idHasAtMost128Characters() {
        assertThat(problems(stakeholder().parent("a".repeat(128)).build())).isEmpty();
        assertThat(problems(stakeholder().parent("a".repeat(129)).build())).hasSize(1);
    }

    @Test
    void whatLiesElsewhereHasASchemeAndAValue() {
        assertThat(problems(stakeholder().parent(Ref.external("x", "y")).build()))
                .isEmpty();
        assertThat(problems(stakeholder().parent(Ref.external("x", null)).build()))
                .containsExactly("value.required /parent/value");
        assertThat(problems(stakeholder().parent(Ref.external(null, "y")).build()))
                .containsExactly("value.required /parent/scheme");
        assertThat(problems(
                        stakeholder().parent(new Ref<>(null, null, null, null)).build()))
                .containsExactly("value.required /parent/scheme", "value.required /parent/value");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "100, true", "100.0, true", "7.5, true", "-0.1, false", "100.01, false", "1E+30, false"})
    void percentageLiesBetween0And100(BigDecimal percentage, boolean good) {
        Fund fund = Fund.builder("f")
                .name(Text.en("F"))
                .fees(new FundFees(percentage, null))
                .build();
        JointProgramme programme = JointProgramme.builder("p")
                .countries(List.of(new ProgrammeCountry(null, percentage)))
                .build();

        assertThat(Checked.places("value.range", fund)).hasSize(good ? 0 : 1);
        assertThat(Checked.places("value.range", programme)).hasSize(good ? 0 : 1);
    }

    @Test
    void durationIsNotNegative() {
        assertThat(Checked.places(
                        "value.range", Fund.builder("f").maximumDuration(0).build()))
                .isEmpty();
        assertThat(Checked.places(
                        "value.range", Fund.builder("f").maximumDuration(-1).build()))
                .hasSize(1);
    }

    @Test
    void repeatedElementIsReportedAtEachRepetition() {
        List<CountryCode> countries =
                List.of(CountryCode.of("PAK"), CountryCode.of("FRA"), CountryCode.of("PAK"), CountryCode.of("PAK"));
        MigrationNetwork network =
                MigrationNetwork.builder("n").countries(countries).build();

        assertThat(Checked.places("value.duplicate", network)).containsExactly("/countries/2", "/countries/3");
    }

    @Test
    void aliasIsTheSameElement() {
        List<Code<StakeholderKind>> kinds =
                List.of(Code.of(StakeholderKind.MEDIA), Code.parse(StakeholderKind.class, "media"));

        assertThat(problems(stakeholder().kinds(kinds).build())).containsExactly("value.duplicate /kinds/1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 32, 33, 9_000})
    void longListsAreCheckedInOnePass(int size) {
        List<String> basis = Collections.nCopies(size, "A/RES/73/195");

        assertThat(Checked.places(
                        "value.duplicate",
                        MigrationNetwork.builder("n").basis(basis).build()))
                .hasSize(size - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "goverment, code.unknown /kinds/0 ?government",
        "GOVERNMENT, code.unknown /kinds/0 ?government",
        "un entity, code.unknown /kinds/0 ?un-entity",
        "robots, code.unknown /kinds/0",
        "'', code.unknown /kinds/0"
    })
    void unknownCodeIsToldWithTheNearest(String code, String problem) {
        assertThat(problems(stakeholder()
                        .kinds(List.of(Code.parse(StakeholderKind.class, code)))
                        .build()))
                .containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "PAK, ",
        "XKX, ",
        "PK, country.unknown /country ?PAK",
        "586, country.unknown /country ?PAK",
        "ZZZ, country.unknown /country",
        "YUG, code.deprecated /country",
        "ANT, code.deprecated /country"
    })
    void countryIsAKnownAlpha3(String country, String problem) {
        List<String> problems =
                problems(stakeholder().country(CountryCode.parse(country)).build());

        assertThat(problems).hasSize(problem == null ? 0 : 1);
        assertThat(problem == null ? "" : problems.get(0)).startsWith(problem == null ? "" : problem);
    }

    @Test
    void anIdIsExplainedInWordsAndNotByAPattern() {
        assertThat(Checked.arguments("value.format", Stakeholder.builder("a b").build()))
                .isEqualTo(Map.of("value", "a b", "expected", "id"));
        assertThat(Checked.arguments(
                        "value.format", stakeholder().parent(Ref.to("a b")).build()))
                .isEqualTo(Map.of("value", "a b", "expected", "id"));
    }

    @Test
    void theOneSuccessorOfAWithdrawnCountryIsSuggested() {
        GcmRecord one = stakeholder().country(CountryCode.parse("BUR")).build();
        GcmRecord several = stakeholder().country(CountryCode.parse("ANT")).build();

        assertThat(problems(one).get(0)).contains(" ?").contains("MMR");
        assertThat(problems(several).get(0)).doesNotContain(" ?");
        assertThat(Checked.arguments("code.deprecated", several))
                .containsEntry("value", "ANT")
                .containsEntry("successors", "BES, CUW, SXM");
    }

    @ParameterizedTest
    @CsvSource({
        "USD, 10.25, ",
        "USD, 10.250, ",
        "USD, 10.255, money.scale",
        "JPY, 10, ",
        "JPY, 10.0, ",
        "JPY, 10.5, money.scale",
        "KWD, 10.255, ",
        "USD, 1E+30, ",
        "DEM, 1, code.deprecated",
        "ZZZ, 1.2345, currency.unknown",
        "usd, 1, currency.unknown"
    })
    void amountHasTheDecimalsOfItsCurrency(String currency, BigDecimal amount, String code) {
        Contribution contribution = Contribution.builder("c")
                .fund("f")
                .contributor("a")
                .amount(new Money(amount, CurrencyCode.parse(currency)))
                .build();

        List<String> codes = Checked.problems(contribution, Oracle.TODAY, "und").stream()
                .map(problem -> problem.rule().code())
                .toList();

        assertThat(codes).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void periodEndsAfterItsStart() {
        assertThat(problems(stakeholder()
                        .active(Period.of("2025-01-02", "2025-01-01"))
                        .build()))
                .containsExactly("period.end-before-start /active/end");
        assertThat(problems(stakeholder()
                        .active(Period.of("2025-01-01", "2025-01-01"))
                        .build()))
                .isEmpty();
    }

    @Test
    void labelsAreHeldAgainstTheirNumber() {
        assertThat(problems(stakeholder()
                        .name(Text.of("a/b", "Objective 23: return and reintegration"))
                        .build()))
                .contains("text.objective-mismatch /name/a~1b");
        assertThat(problems(stakeholder()
                        .name(Text.en("Objective 21: return and reintegration"))
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, ",
        "und, ",
        "spa, language.unknown /name/spa ?es",
        "english, language.unknown /name/english",
        "xx, language.unknown /name/xx"
    })
    void languagesAreTags(String language, String problem) {
        List<String> problems =
                problems(stakeholder().name(Text.of(language, "A")).build());

        assertThat(problems).hasSize(problem == null ? 0 : 1);
        assertThat(problem == null ? "" : problems.get(0)).startsWith(problem == null ? "" : problem);
    }

    @Test
    void actionsTargetsRegionsAndLanguagesAreKnown() {
        Pledge pledge = Pledge.builder("p")
                .originalLanguage(LanguageTag.parse("spa"))
                .actions(List.of(ActionCode.parse("20.a")))
                .sdgTargets(List.of(SdgTarget.parse("10.99")))
                .build();
        MigrationNetwork network =
                MigrationNetwork.builder("n").region(RegionCode.parse("Asia")).build();

        assertThat(problems(pledge))
                .contains("code.alias /originalLanguage ?es")
                .anyMatch(problem -> problem.startsWith("action.unknown /actions/0 ?36(a)"))
                .anyMatch(problem -> problem.startsWith("sdg-target.unknown /sdgTargets/0"));
        assertThat(problems(network)).anyMatch(problem -> problem.startsWith("code.unknown /region"));
    }

    @Test
    void ruleThatReadsAMisspeltLevelIsSilent() {
        MigrationNetwork network = MigrationNetwork.builder("n")
                .name(Text.en("N"))
                .level(Code.parse(NetworkLevel.class, "nationl"))
                .build();

        assertThat(problems(network)).containsExactly("code.unknown /level ?national");
    }

    @Test
    void languageThatIsAnythingIsNoCrash() {
        Map<String, String> values = new HashMap<>();
        for (String language : List.of("", "0", "12", "007", "99999999999", "a.b[c]", "~", "/")) {
            values.put(language, "Objective 23: return and reintegration");
        }
        GcmRecord record = stakeholder().name(new Text(values)).build();

        assertThat(Oracle.of(Checked.problems(record, Oracle.TODAY, "und"))).isEqualTo(Oracle.violations(record));
        assertThat(Checked.places("text.objective-mismatch", record)).hasSize(values.size());
    }
}
