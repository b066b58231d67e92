package io.github.gcmsdk.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.record.CodeList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegionalCommissionTest {

    private static final CodeList MEMBERS = CodeList.of("commission-members");

    @Test
    void theListHasTheConstantsInTheirOrder() {
        assertThat(CodeList.of("regional-commissions").rows())
                .extracting(row -> row.get(0))
                .containsExactly("ECA", "ECE", "ECLAC", "ESCAP", "ESCWA");
    }

    @ParameterizedTest
    @EnumSource
    void eachIsARegionOfTheSameText(RegionalCommission commission) {
        assertThat(commission.code()).isEqualTo(commission.name());
        assertThat(commission.region().text()).isEqualTo(commission.code());
        assertThat(commission.region().name()).contains(commission.title());
        assertThat(commission.aliases()).contains("UN" + commission.code());
        assertThat(commission.members())
                .allSatisfy(member -> assertThat(member.regionalCommissions()).contains(commission));
        assertThat(commission.associateMembers())
                .allSatisfy(
                        associate -> assertThat(associate.regionalCommissions()).doesNotContain(commission));
    }

    @ParameterizedTest
    @CsvSource({
        "ECA, 53, 0, false",
        "ECE, 55, 0, false",
        "ECLAC, 46, 13, true",
        "ESCAP, 4, 0, false",
        "ESCWA, 20, 0, false"
    })
    void membersAreAsManyAsCouldBeSourced(
            RegionalCommission commission, int members, int associates, boolean complete) {
        assertThat(commission.members()).hasSize(members);
        assertThat(commission.associateMembers()).hasSize(associates);
        assertThat(commission.isMembershipComplete()).isEqualTo(complete);
    }

    @Test
    void everyRowNamesItsSource() {
        assertThat(MEMBERS.rows()).allSatisfy(row -> {
            assertThat(CountryCode.parse(row.get(0)).isKnown()).isTrue();
            assertThat(row.get(MEMBERS.indexOf("membership"))).isIn("member", "associate");
            assertThat(row.get(MEMBERS.indexOf("source"))).isNotBlank();
            assertThat(row.get(MEMBERS.indexOf("confidence"))).isIn("official", "secondary");
        });
        assertThat(MEMBERS.rows().stream().map(row -> row.subList(0, 2)).distinct())
                .hasSameSizeAs(MEMBERS.rows());
    }

    @Test
    void whatNoSourceNamesIsNotListed() {
        assertThat(CountryCode.of("SSD").regionalCommissions()).isEmpty();
        assertThat(CountryCode.of("PAK").regionalCommissions()).isEmpty();
        assertThat(RegionalCommission.ECE.members()).doesNotContain(CountryCode.of("GBR"));
        assertThat(RegionalCommission.ESCAP.members())
                .extracting(CountryCode::text)
                .containsExactly("FRA", "GBR", "NLD", "USA");
    }

    @Test
    void aCountryMayBeInSeveral() {
        assertThat(CountryCode.of("FRA").regionalCommissions())
                .isEqualTo(List.of(RegionalCommission.ECE, RegionalCommission.ECLAC, RegionalCommission.ESCAP));
        assertThat(CountryCode.of("EGY").regionalCommissions())
                .isEqualTo(List.of(RegionalCommission.ECA, RegionalCommission.ESCWA));
        assertThat(CountryCode.of("HKG").regionalCommissions()).isEmpty();
        assertThat(CountryCode.parse("ZZQ").regionalCommissions()).isEmpty();
    }
}
