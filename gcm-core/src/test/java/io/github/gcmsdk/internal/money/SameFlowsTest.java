package io.github.gcmsdk.internal.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.fund.MergeReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Claims here are of one key; their letters are those of their reporters, their numbers the days of March. */
class SameFlowsTest {

    private static Claim claim(String reporter, Integer day, String... identifiers) {
        return agreed(reporter, day, "", identifiers);
    }

    private static Claim agreed(String reporter, Integer day, String agreement, String... identifiers) {
        LocalDate date = day == null ? null : LocalDate.of(2024, 3, 1).plusDays(day);
        List<String> named =
                List.of(identifiers).stream().map(its -> its.replace(':', '\0')).toList();
        return new Claim(List.of("key"), "o", reporter, date, named, agreement, false);
    }

    private static SameFlows<Claim> same(Claim... claims) {
        return SameFlows.of(List.of(claims), claim -> claim, Claim.ORDER, name -> name.replace("-pk", ""), 10);
    }

    /** The sizes of the flows, and why the larger ones are one. */
    private static List<String> flows(Claim... claims) {
        return same(claims).flows().stream()
                .map(flow -> flow.claims().size() + " " + flow.reason())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Test
    void twoReportersOfOneDayTellOneFlow() {
        assertThat(flows(claim("a", 1), claim("b", 1))).containsExactly("2 SAME_DATE");
    }

    @Test
    void twoReportersOfNearDaysTellOneFlow() {
        assertThat(flows(claim("a", 1), claim("b", 11))).containsExactly("2 NEAR_DATE");
        assertThat(flows(claim("a", 1), claim("b", 12))).containsExactly("1 SINGLE", "1 SINGLE");
    }

    @Test
    void threeLevelsTellOneFlow() {
        assertThat(flows(claim("a", 1), claim("b", 1), claim("c", 5))).containsExactly("3 SAME_DATE");
    }

    @Test
    void oneReporterTellsTwoFlows() {
        assertThat(flows(claim("a", 1), claim("a", 1))).hasSize(2);
        assertThat(same(claim("a", 1), claim("a", 1)).unsure()).isEmpty();
    }

    @Test
    void sameDaysAreMatchedBeforeNearOnes() {
        assertThat(flows(claim("a", 1), claim("b", 1), claim("a", 5), claim("b", 5)))
                .containsExactly("2 SAME_DATE", "2 SAME_DATE");
        assertThat(same(claim("a", 1), claim("b", 1), claim("a", 5)).unsure()).isEmpty();
    }

    @Test
    void whatCouldBelongToEitherOfTwoIsNotMerged() {
        SameFlows<Claim> same = same(claim("a", 1), claim("a", 5), claim("b", 3));

        assertThat(same.flows()).hasSize(3).allMatch(flow -> flow.reason() == MergeReason.SINGLE);
        assertThat(same.unsure())
                .singleElement()
                .satisfies(claims -> assertThat(claims).hasSize(3));
    }

    @Test
    void reporterWhoIsNotToldIsNotGuessed() {
        SameFlows<Claim> same = same(claim(null, 1), claim("b", 1));

        assertThat(same.flows()).hasSize(2);
        assertThat(same.unsure()).hasSize(1);
        assertThat(flows(claim(null, 1), claim(null, 1))).hasSize(2);
    }

    @Test
    void identifierStandsForWhatIsNotTold() {
        assertThat(flows(claim(null, 1, "bank:7"), claim("b", 3, "bank:7"))).containsExactly("2 SHARED_IDENTIFIER");
        assertThat(flows(claim("a", null, "bank:7"), claim("b", 3, "bank:7"))).containsExactly("2 SHARED_IDENTIFIER");
    }

    @Test
    void identifierOfDistantDaysIsThatOfSomethingElse() {
        assertThat(flows(claim("a", 1, "project:7"), claim("b", 90, "project:7")))
                .hasSize(2);
    }

    @Test
    void otherIdentifierOfOneSchemeKeepsApart() {
        SameFlows<Claim> same = same(claim("a", 1, "bank:7"), claim("b", 1, "bank:8"));

        assertThat(same.flows()).hasSize(2);
        assertThat(same.unsure()).isEmpty();
        assertThat(flows(claim("a", 1, "bank:7"), claim("b", 1, "ledger:8"))).hasSize(1);
    }

    @Test
    void otherAgreementKeepsApart() {
        assertThat(flows(agreed("a", 1, "x"), agreed("b", 1, "y"))).hasSize(2);
        assertThat(flows(agreed("a", 1, "x"), agreed("b", 1, ""))).hasSize(1);
    }

    @Test
    void officesOfOneOrganizationAreNoTwoLevels() {
        SameFlows<Claim> same = same(claim("a", 1), claim("a-pk", 1));

        assertThat(same.flows()).hasSize(2);
        assertThat(same.unsure()).hasSize(1);
    }

    @Test
    void claimWithoutADayIsNotGuessed() {
        SameFlows<Claim> same = same(claim("a", null), claim("b", 1));

        assertThat(same.flows()).hasSize(2);
        assertThat(same.unsure()).hasSize(1);
    }

    @Test
    void partiesAreToldApart() {
        Claim other = new Claim(List.of("key"), "p", "b", LocalDate.of(2024, 3, 2), List.of(), "", false);

        assertThat(flows(claim("a", 1), other)).hasSize(2);
    }

    @Test
    void manyClaimsAreLookedThroughOnce() {
        List<Claim> claims = new ArrayList<>();
        IntStream.range(0, 100_000).forEach(i -> claims.add(claim("a", 1)));
        claims.add(claim("b", 1));

        SameFlows<Claim> same = SameFlows.of(claims, claim -> claim, Claim.ORDER, name -> name, 10);

        assertThat(same.flows()).hasSize(claims.size());
    }

    private static Claim told(String reporter, Integer day, String... amounts) {
        return new Claim(
                List.of(amounts),
                "o",
                reporter,
                LocalDate.of(2024, 3, 1).plusDays(day),
                List.of(),
                "",
                amounts.length > 1);
    }

    @Test
    void claimThatTellsBothAmountsConnectsThoseThatTellOne() {
        assertThat(flows(told("a", 1, "EUR 100", "USD 108"), told("b", 3, "USD 108")))
                .containsExactly("2 NEAR_DATE");
        assertThat(flows(told("a", 1, "EUR 100", "USD 108"), told("b", 3, "USD 108"), told("c", 3, "EUR 100")))
                .containsExactly("3 COUNTER_VALUE");
    }

    @Test
    void differentAmountsThatNoClaimConnectsAreTwoFlows() {
        SameFlows<Claim> same = same(told("b", 3, "USD 108"), told("c", 3, "EUR 100"));

        assertThat(same.flows()).hasSize(2);
        assertThat(same.unsure()).isEmpty();
    }

    @Test
    void oneReporterDoesNotTellOneFlowInTwoCurrencies() {
        Claim both = told("a", 1, "EUR 100", "USD 108");
        SameFlows<Claim> same = same(both, told("b", 1, "USD 108"), told("b", 1, "EUR 100"));

        assertThat(same.flows()).hasSize(3).allMatch(flow -> flow.reason() == MergeReason.SINGLE);
        assertThat(same.unsure()).hasSize(1);
    }

    @Test
    void claimsAreGroupedByTheKeysThatConnectThem() {
        List<Claim> claims = List.of(
                told("a", 1, "EUR 100"),
                told("b", 1, "USD 7"),
                told("c", 1, "USD 108", "EUR 100"),
                told("d", 1, "USD 108"));

        assertThat(SameFlows.byKey(claims, claim -> claim))
                .containsExactly(List.of(claims.get(0), claims.get(2), claims.get(3)), List.of(claims.get(1)));
    }
}
