package io.github.gcmsdk.indicator.area;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.indicator.area.Area.Kind;
import io.github.gcmsdk.record.CodeList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AreaTest {

    @ParameterizedTest
    @CsvSource({
        "UNHCR, AUS, AUT, COUNTRY",
        "UNHCR, AUL, AUS, COUNTRY",
        "UNHCR, FRA, FRA, COUNTRY",
        "UNHCR, ANT, ATG, COUNTRY",
        "UNHCR, UKN, UNK, NO_PLACE",
        "UNHCR, STA, XXA, NO_PLACE",
        "UNHCR, TIB, TIB, NO_PLACE",
        "ALPHA3, AUS, AUS, COUNTRY",
        "ALPHA3, XKX, XKX, COUNTRY",
        "ALPHA3, ANT, ANT, HISTORICAL",
        "ALPHA3, UNK, UNK, NO_PLACE",
        "ALPHA2, NA, NAM, COUNTRY",
        "M49, 4, AFG, COUNTRY",
        "M49, 004, AFG, COUNTRY",
        "M49, 1, 001, AGGREGATE",
        "M49, 747, 747, AGGREGATE",
        "M49, 830, 830, COUNTRY",
        "M49, 231, ETH, COUNTRY",
        "UN_DESA, 900, 001, AGGREGATE",
        "UN_DESA, 1830, 419, AGGREGATE",
        "UN_DESA, 935, 142, AGGREGATE",
        "UN_DESA, 1500, un-desa-1500, AGGREGATE",
        "UN_DESA, 586, PAK, COUNTRY",
        "UN_DESA, 728, SSD, COUNTRY",
        "NAME, Guatemala, GTM, COUNTRY",
        "NAME, Türkiye, TUR, COUNTRY",
        "NAME, South-eastern Asia, 035, AGGREGATE",
        "NAME, Unknown, UNK, NO_PLACE",
        "NAME, Iran (Islamic Republic of), IRN, COUNTRY"
    })
    void aCodeMeansAnAreaOfItsList(AreaScheme scheme, String code, String area, Kind kind) {
        assertThat(Area.find(scheme, code)).hasValueSatisfying(found -> {
            assertThat(found.code()).isEqualTo(area);
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.name()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "UNHCR, PAKI",
        "UNHCR, AUT",
        "ALPHA3, EU27",
        "ALPHA3, aus",
        "ALPHA2, PAK",
        "M49, 9999",
        "M49, ESCAP",
        "UN_DESA, 999",
        "NAME, PAK",
        "NAME, Atlantis",
        "NAME, ''"
    })
    void aCodeThatIsNotInTheListIsNoArea(AreaScheme scheme, String code) {
        assertThat(Area.find(scheme, code)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "001, true",
        "1, true",
        "142, true",
        "PAK, false",
        "586, false",
        "XXA, false",
        "ESCAP, false",
        "'', false"
    })
    void aGroupOfCountriesIsNoCountry(String code, boolean aggregate) {
        assertThat(Area.isAggregate(code)).isEqualTo(aggregate);
    }

    /** The code list itself is the table: what it calls a group is one by the code that observations have. */
    @ParameterizedTest
    @MethodSource("rows")
    void theListTellsWhichCodesAreThoseOfGroups(String area, String kind) {
        assertThat(Area.ofCode(area)).isPresent();
        assertThat(Area.isAggregate(area)).isEqualTo(kind.equals("aggregate"));
    }

    static Stream<Arguments> rows() {
        return CodeList.of("areas").rows().stream().map(row -> Arguments.of(row.get(2), row.get(3)));
    }

    @Test
    void oneNumberMayStandForTwo() {
        assertThat(Area.sharing("231")).extracting(Area::code).containsExactly("ETH", "ETI");
        assertThat(Area.sharing("729")).extracting(Area::code).containsExactly("SDN", "SUD");
        assertThat(Area.sharing("4")).extracting(Area::code).containsExactly("AFG");
        assertThat(Area.sharing("9999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"231, ETI", "710, RSA", "360, IDA", "203, CSK", "643, SUN", "499, YUG", "688, SCG"})
    void whatSharesItsNumberIsOfThePast(String number, String code) {
        assertThat(Area.sharing(number)).hasSize(2).last().satisfies(area -> {
            assertThat(area.code()).isEqualTo(code);
            assertThat(area.kind()).isEqualTo(Kind.HISTORICAL);
        });
    }
}
