package io.github.gcmsdk.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.record.CodeList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyCodeTest {

    private static final CodeList CURRENCIES = CodeList.of("currencies");

    @Test
    void everyRowIsHeldAsListed() {
        for (List<String> row : CURRENCIES.rows()) {
            CurrencyCode currency = CurrencyCode.parse(row.get(0));
            boolean current = row.get(CURRENCIES.indexOf("status")).equals("current");
            String minorUnits = row.get(CURRENCIES.indexOf("minor-units"));

            assertThat(currency.isKnown()).as(row.get(0)).isEqualTo(current);
            assertThat(currency.isWithdrawn()).isNotEqualTo(current);
            assertThat(currency.suggestion()).isEmpty();
            assertThat(currency.kind()).isPresent();
            assertThat(currency.minorUnits().isPresent()).isEqualTo(!minorUnits.isEmpty());
            assertThat(currency.minorUnits().orElse(0)).isBetween(0, 4);
            assertThat(CurrencyCode.parse(row.get(0).toLowerCase(Locale.ROOT)).suggestion())
                    .contains(currency);
        }
        assertThat(CurrencyCode.all()).hasSize(178).allMatch(CurrencyCode::isKnown);
    }

    @Test
    void everyNameInUseLeadsToItsCode() {
        for (CurrencyCode currency : CurrencyCode.all()) {
            assertThat(CurrencyCode.parse(currency.name().orElseThrow()).suggestion())
                    .contains(currency);
        }
    }

    @ParameterizedTest
    @CsvSource({"USD, 2", "PKR, 2", "EUR, 2", "JPY, 0", "BHD, 3", "CLF, 4", "DEM, 2", "XCG, 2"})
    void minorUnitsAreThoseOfIso(String code, int minorUnits) {
        assertThat(CurrencyCode.parse(code).minorUnits()).hasValue(minorUnits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "XDR", "XXX", "ZZQ", ""})
    void minorUnitsMayBeAbsent(String code) {
        assertThat(CurrencyCode.parse(code).minorUnits()).isEmpty();
    }

    @Test
    void kindsAreTold() {
        assertThat(CurrencyCode.of("USD").kind()).contains(CurrencyCode.Kind.CURRENCY);
        assertThat(CurrencyCode.of("USN").kind()).contains(CurrencyCode.Kind.FUND);
        assertThat(CurrencyCode.of("XAU").kind()).contains(CurrencyCode.Kind.METAL);
        assertThat(CurrencyCode.of("XDR").kind()).contains(CurrencyCode.Kind.UNIT_OF_ACCOUNT);
        assertThat(CurrencyCode.of("XXX").kind()).contains(CurrencyCode.Kind.RESERVED);
        assertThat(CurrencyCode.of("PKR").numeric()).contains("586");
    }

    @ParameterizedTest
    @CsvSource({"usd, USD", "' USD ', USD", "€, EUR", "US$, USD", "us dollar, USD", "Pakistani Rupee, PKR", "₹, INR"})
    void recognizesOtherSpellings(String text, String expected) {
        assertThat(CurrencyCode.parse(text).isKnown()).isFalse();
        assertThat(CurrencyCode.parse(text).suggestion()).contains(CurrencyCode.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "£", "¥", "₨", "Rs", "ZZQ", "", "dollar", "German Mark"})
    void suggestsNothingWhereNothingOrSeveralFit(String text) {
        assertThat(CurrencyCode.parse(text).isKnown()).isFalse();
        assertThat(CurrencyCode.parse(text).suggestion()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEM", "ZWL", "HRK", "BGN", "usd", "ZZQ", ""})
    void strictFactoryRefusesWhatIsNotInUse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CurrencyCode.of(text))
                .withMessageStartingWith("code: ");
    }

    @Test
    void knownCodesAreShared() {
        assertThat(CurrencyCode.parse(new StringBuilder("USD"))).isSameAs(CurrencyCode.of("USD"));
        assertThat(CurrencyCode.parse("ZZQ"))
                .isEqualTo(CurrencyCode.parse("ZZQ"))
                .isNotEqualTo(CurrencyCode.of("USD"));
    }

    @Property
    void anyTextIsKept(@ForAll String text) {
        CurrencyCode code = CurrencyCode.parse(text);

        assertThat(code.text()).isEqualTo(text);
        assertThat(CurrencyCode.parse(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
        assertThat(code.suggestion()).isNotEqualTo(Optional.of(code));
    }

    @Test
    void aLongTextIsKeptAndNotLookedUp() {
        assertThat(CurrencyCode.parse("u".repeat(10_000)).suggestion()).isEmpty();
    }

    @Test
    void theListNamesItsSource() {
        assertThat(CURRENCIES.version()).contains("17.0.15").contains("177");
        assertThat(CURRENCIES.source()).contains("ISO 4217");
        assertThat(CURRENCIES.date()).isAfter(LocalDate.of(2026, 1, 1));
    }
}
