package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.internal.engine.Oracle;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.journey.Consent;
import io.github.gcmsdk.journey.JourneyAccount;
import io.github.gcmsdk.journey.JourneyStage;
import io.github.gcmsdk.journey.StageKind;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.JsonValue.JsonArray;
import io.github.gcmsdk.record.JsonValue.JsonNumber;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.JsonValue.JsonString;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Rest;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.record.UnknownRecord;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.stakeholder.StakeholderKind;
import io.github.gcmsdk.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrivacyRulesTest {

    private static final String MEMBER = "privacy.personal-member";
    private static final String VALUE = "privacy.personal-value";
    private static final JsonString PHONE = new JsonString("+92 51 0000000");
    private static final JsonString HARMLESS = new JsonString("see page 3");

    private static JourneyAccount.Builder account() {
        return JourneyAccount.builder("j-1")
                .consent(new Consent("informed-consent", List.of(), null, null, null))
                .stages(stage("2024-03"));
    }

    private static JourneyStage stage(String period) {
        return new JourneyStage(
                Code.of(StageKind.DEPARTURE), null, TimePeriod.parse(period), null, null, List.of(), List.of());
    }

    private static Stakeholder stakeholder(Map<String, JsonValue> rest, Map<String, JsonValue> extensions) {
        return Stakeholder.builder("a")
                .name(Text.en("A"))
                .kinds(StakeholderKind.MEDIA)
                .meta(new Meta(List.of(), null, null, new JsonObject(extensions), Rest.of(rest)))
                .build();
    }

    @Test
    void aSoundAccountIsSilent() {
        assertThat(Checked.problems(account().build(), Oracle.TODAY, "und")).isEmpty();
    }

    @Test
    void consentWithoutABasisIsReported() {
        assertThat(Checked.places(
                        "privacy.consent-missing", account().consent(null).build()))
                .containsExactly("/consent");
        assertThat(Checked.places(
                        "privacy.consent-missing",
                        account()
                                .consent(new Consent(null, List.of("research"), null, null, null))
                                .build()))
                .containsExactly("/consent/basis");
        assertThat(Checked.places(
                        "privacy.consent-missing", account().consent(null).build(), "/consent"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 1", "2026-02-01, 0", "2026-02-02, 0"})
    void theLastDayOfConsentStillCounts(LocalDate expires, int findings) {
        Consent consent = new Consent("informed-consent", List.of(), null, expires, null);

        assertThat(Checked.places(
                        "privacy.consent-expired", account().consent(consent).build()))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 1", "2026-02-01, 1", "2026-02-02, 0"})
    void aWithdrawalThatIsToComeIsNoneYet(LocalDate withdrawn, int findings) {
        Consent consent = new Consent("informed-consent", List.of(), null, null, withdrawn);

        assertThat(Checked.places(
                        "privacy.consent-withdrawn", account().consent(consent).build()))
                .hasSize(findings);
    }

    @Test
    void consentThatEndsBeforeItIsGivenIsReported() {
        Consent consent = new Consent("b", List.of(), LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1), null);

        assertThat(Checked.places(
                        "period.end-before-start", account().consent(consent).build()))
                .containsExactly("/consent/expires");
    }

    @ParameterizedTest
    @CsvSource({"2024, 0", "2024-Q1, 0", "2024-03, 0", "2024-03-05, 1"})
    void aStageIsToldByTheMonth(String period, int findings) {
        assertThat(Checked.places(
                        "privacy.precise-time", account().stages(stage(period)).build()))
                .hasSize(findings);
    }

    @Test
    void everyTextOfAnAccountIsLookedThrough() {
        JourneyStage stage = new JourneyStage(
                Code.of(StageKind.TRANSIT),
                null,
                null,
                null,
                null,
                List.of("extortion", "call 0300-0000000"),
                List.of());
        JourneyAccount account = account()
                .stages(stage)
                .narrative(Text.of("en", "I wrote to office@example.org"))
                .meta(Meta.NONE.withSource("office@example.org"))
                .build();

        assertThat(Checked.places(VALUE, account)).containsExactly("/stages/0/risks/1", "/narrative/en", "/source");
        assertThat(Checked.arguments(VALUE, account)).isEqualTo(Map.of("kind", "phone"));
    }

    @Test
    void whatOrdinaryRecordsSayInTheirOwnMembersIsTheirMatter() {
        Stakeholder stakeholder = Stakeholder.builder("a")
                .name(Text.en("Office, office@example.org"))
                .kinds(StakeholderKind.MEDIA)
                .build();

        assertThat(Checked.places(VALUE, stakeholder)).isEmpty();
    }

    static Stream<Arguments> undescribed() {
        JsonValue place = new JsonObject(Map.of("lat", number("33.6844"), "lon", number("73.0479")));
        return Stream.of(
                Arguments.of("/passport_no", HARMLESS, MEMBER, "/passport_no"),
                Arguments.of("/contact/dateOfBirth", HARMLESS, MEMBER, "/contact/dateOfBirth"),
                Arguments.of("/note", PHONE, VALUE, "/note"),
                Arguments.of("/note", object("a", array(HARMLESS, PHONE)), VALUE, "/note/a/1"),
                Arguments.of("/note", array(object("full name", PHONE)), MEMBER, "/note/0/full name"),
                Arguments.of("/kinds/1", PHONE, VALUE, "/kinds/1"),
                Arguments.of("/active/start", PHONE, VALUE, "/active/start"),
                Arguments.of("/contact/phone", array(PHONE), VALUE, "/contact/phone/0"),
                Arguments.of("/office", place, VALUE, "/office"),
                Arguments.of("/coordinates", array(number("73.0479"), number("33.6844")), VALUE, "/coordinates"),
                Arguments.of("/site", array(number("31.5204"), number("74.3587")), VALUE, "/site"),
                Arguments.of("/site", array(number("-0.1276"), number("51.5072")), VALUE, "/site"),
                Arguments.of("/site", array(string("31.5204"), string("74.3587")), VALUE, "/site"),
                Arguments.of("/visits", array(array(number("31.5204"), number("74.3587"))), VALUE, "/visits/0"),
                Arguments.of("/office", object("lat", string("33.6844"), "lon", string("73.0479")), VALUE, "/office"),
                Arguments.of("/note", number("3520212345671"), VALUE, "/note"),
                Arguments.of("/note", array(number("3520212345671.0")), VALUE, "/note/0"),
                Arguments.of("/note", string("3520212345671"), VALUE, "/note"),
                Arguments.of("/agreement", number("6110112345672"), VALUE, "/agreement"),
                Arguments.of("/emergencyContact1", number("3001234567"), VALUE, "/emergencyContact1"),
                Arguments.of("/whatsapp_of_desk", number("923001234567"), VALUE, "/whatsapp_of_desk"));
    }

    @ParameterizedTest
    @MethodSource("undescribed")
    void whatTheTypesCouldNotHoldIsLookedThrough(String pointer, JsonValue value, String code, String place) {
        List<Problem> problems = Checked.problems(stakeholder(Map.of(pointer, value), Map.of()), Oracle.TODAY, "und");

        assertThat(problems).extracting(problem -> problem.rule().code()).containsExactly(code);
        assertThat(problems).extracting(Problem::pointer).containsExactly(place);
    }

    static Stream<Arguments> ordinary() {
        return Stream.of(
                Arguments.of("/note", HARMLESS),
                Arguments.of("/latitude", number("33.6844")),
                Arguments.of("/rates", array(number("1.0834"), number("1.2711"))),
                Arguments.of("/shares", array(number("31.5204"), number("74.3587"))),
                Arguments.of("/confidenceInterval", array(number("31.5204"), number("74.3587"))),
                Arguments.of("/site", array(number("0.1234"), number("0.5678"))),
                Arguments.of("/site", array(number("91.5204"), number("174.3587"))),
                Arguments.of("/site", array(number("31.520"), number("74.358"))),
                Arguments.of("/site", array(number("31.5204"), number("74.3587"), number("12.1234"))),
                Arguments.of("/site", array(number("31.5204"), number("274.3587"))),
                Arguments.of("/note", string("p3520212345671")),
                Arguments.of("/totalAmount", number("3520212345671")),
                Arguments.of("/note", number("3520212345000")),
                Arguments.of("/created", number("1704067200123")),
                Arguments.of("/note", number("352021234567")),
                Arguments.of("/note", number("3520212345671.5")),
                Arguments.of("/note", number("-3520212345671")),
                Arguments.of("/note", number("1E+400")),
                Arguments.of("/note", number("3001234567")),
                Arguments.of("/contactCount", number("3001234567")),
                Arguments.of("/place", object("lat", number("33.7"))),
                Arguments.of("/organizationName", HARMLESS),
                Arguments.of("/fileName", HARMLESS),
                Arguments.of("/project", new JsonString("00140636")));
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void whatIsNotPersonalIsSilent(String pointer, JsonValue value) {
        assertThat(Checked.problems(stakeholder(Map.of(pointer, value), Map.of()), Oracle.TODAY, "und"))
                .isEmpty();
    }

    @Test
    void extensionsAreLookedThroughAndUnknownRecordsToo() {
        Map<String, JsonValue> content = Map.of("type", new JsonString("x"), "cnic", HARMLESS);

        assertThat(Checked.places(VALUE, stakeholder(Map.of(), Map.of("x", object("y", PHONE)))))
                .containsExactly("/extensions/x/y");
        assertThat(Checked.places(MEMBER, new UnknownRecord(new JsonObject(content))))
                .containsExactly("/cnic");
    }

    @Test
    void moreNamesArePersonalInRecordsAboutPeople() {
        Map<String, JsonValue> rest = Map.of("/latitude", number("33.7"));
        GcmRecord account = account()
                .meta(new Meta(List.of(), null, null, JsonObject.EMPTY, Rest.of(rest)))
                .build();

        assertThat(Checked.places(MEMBER, account)).containsExactly("/latitude");
        assertThat(Checked.places(MEMBER, stakeholder(rest, Map.of()))).isEmpty();
    }

    private static JsonString string(String value) {
        return new JsonString(value);
    }

    private static JsonObject object(String name, JsonValue value, String other, JsonValue otherValue) {
        return new JsonObject(Map.of(name, value, other, otherValue));
    }

    private static JsonNumber number(String value) {
        return new JsonNumber(new BigDecimal(value));
    }

    private static JsonObject object(String name, JsonValue value) {
        return new JsonObject(Map.of(name, value));
    }

    private static JsonArray array(JsonValue... values) {
        return new JsonArray(List.of(values));
    }
}
