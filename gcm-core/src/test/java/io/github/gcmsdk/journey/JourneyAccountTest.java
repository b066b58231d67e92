package io.github.gcmsdk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyAccountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Test
    void theRouteNamesACountryOnceForStagesInARow() {
        JourneyAccount account = account(
                stage(StageKind.DEPARTURE, "PAK", "2024-03", null),
                stage(StageKind.TRANSIT, "IRN", "2024-05", null),
                stage(StageKind.STAY, "IRN", "2024-06", null),
                stage(StageKind.TRANSIT, null, "2024-08", null),
                null,
                stage(StageKind.RETURN, "PAK", "2025-01", null));

        assertThat(account.route()).extracting(CountryCode::text).containsExactly("PAK", "IRN", "PAK");
    }

    @ParameterizedTest
    @CsvSource({"2024-03, 2025-01, 10", "2024-03-31, 2024-04-01, 1", "2025-01, 2024-03, -10", "2024-03, 2024-03-17, 0"})
    void monthsAreCountedByTheCalendar(String from, String to, int months) {
        JourneyAccount account =
                account(stage(StageKind.DEPARTURE, "PAK", from, null), stage(StageKind.RETURN, "PAK", to, null));

        assertThat(account.monthsBetween(0, 1)).hasValue(months);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2025-01", "2024-03, 2025-Q1", "2024-03, "})
    void aDurationThatIsNotToldIsNotZero(String from, String to) {
        JourneyAccount account =
                account(stage(StageKind.DEPARTURE, "PAK", from, null), stage(StageKind.RETURN, "PAK", to, null));

        assertThat(account.monthsBetween(0, 1)).isEmpty();
        assertThatThrownBy(() -> account.monthsBetween(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void returnsAreCountedByTheirKind() {
        JourneyAccount account = account(
                stage(StageKind.DEPARTURE, "PAK", null, null),
                stage(StageKind.RETURN, "PAK", null, ReturnKind.FORCED),
                stage(StageKind.RETURN, "PAK", null, null),
                stage(StageKind.RETURN, "PAK", null, ReturnKind.FORCED));

        assertThat(account.returns())
                .containsExactly(entry(Code.of(ReturnKind.FORCED), 2), entry(Code.of(ReturnKind.UNKNOWN), 1));
    }

    @Test
    void consentHoldsFromItsFirstToItsLastDay() {
        Consent consent = new Consent("informed-consent", List.of("research"), DAY, DAY.plusDays(1), null);

        assertThat(consent.isValidOn(DAY.minusDays(1))).isFalse();
        assertThat(consent.isValidOn(DAY)).isTrue();
        assertThat(consent.isValidOn(DAY.plusDays(1))).isTrue();
        assertThat(consent.isValidOn(DAY.plusDays(2))).isFalse();
    }

    @Test
    void consentEndsOnTheDayOfItsWithdrawal() {
        Consent consent = new Consent("informed-consent", List.of(), null, null, DAY);

        assertThat(consent.isValidOn(DAY.minusDays(1))).isTrue();
        assertThat(consent.isValidOn(DAY)).isFalse();
    }

    @Test
    void consentAllowsWhatItNamesAndNothingElse() {
        Consent consent = new Consent("informed-consent", List.of("research"), null, DAY, null);

        assertThat(consent.allows("research", DAY)).isTrue();
        assertThat(consent.allows("advocacy", DAY)).isFalse();
        assertThat(consent.allows("research", DAY.plusDays(1))).isFalse();
        assertThat(new Consent(null, List.of("research"), null, null, null).allows("research", DAY))
                .isFalse();
        assertThatThrownBy(() -> consent.allows(null, DAY)).hasMessageContaining("purpose");
    }

    @Test
    void toStringShowsNoValue() {
        Assistance assistance = new Assistance(Ref.external("SECRET", "SECRET"), "SECRET");
        JourneyStage stage = new JourneyStage(
                Code.parse(StageKind.class, "SECRET"),
                CountryCode.parse("SECRET"),
                null,
                null,
                null,
                List.of("SECRET"),
                List.of(assistance));
        JourneyAccount account = JourneyAccount.builder("SECRET")
                .consent(new Consent("SECRET", List.of("SECRET"), DAY, null, null))
                .stages(stage)
                .narrative(Text.en("SECRET"))
                .identifiers(new Identifier("SECRET", "SECRET"))
                .build();

        for (Object part : List.of(account, account.consent(), stage, assistance, account.meta())) {
            assertThat(part.toString())
                    .startsWith(part.getClass().getSimpleName())
                    .doesNotContain("SECRET", "2026");
        }
    }

    private static JourneyAccount account(JourneyStage... stages) {
        return JourneyAccount.builder("j-1").stages(Arrays.asList(stages)).build();
    }

    private static JourneyStage stage(StageKind kind, String country, String period, ReturnKind returnKind) {
        return new JourneyStage(
                Code.of(kind),
                country == null ? null : CountryCode.parse(country),
                period == null ? null : TimePeriod.parse(period),
                null,
                returnKind == null ? null : Code.of(returnKind),
                List.of(),
                List.of());
    }
}
