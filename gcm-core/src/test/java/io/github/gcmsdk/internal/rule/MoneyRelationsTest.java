package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.fund.BudgetLine;
import io.github.gcmsdk.fund.Contribution;
import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.fund.Expenditure;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.fund.Transfer;
import io.github.gcmsdk.fund.TransferDirection;
import io.github.gcmsdk.fund.TransferPurpose;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyRelationsTest {

    private static final String OVER_BUDGET = "transfer.over-budget";
    private static final String OVER_TRANSFER = "expenditure.over-transfer";
    private static final String MIXED = "money.mixed-currency";
    private static final String TWICE = "money.counted-twice";

    private static final Stakeholder OFFICE =
            Stakeholder.builder("a-pk").parent("a").build();

    private static Transfer.Builder transfer(String id, String amount, int day) {
        return Transfer.builder(id)
                .fund("f")
                .programme("p")
                .recipient("a")
                .amount(Money.of(amount, "USD"))
                .date(LocalDate.of(2024, 3, day));
    }

    private static Expenditure.Builder spent(String id, String amount, int year) {
        return Expenditure.builder(id)
                .programme("p")
                .organization("a")
                .amount(Money.of(amount, "USD"))
                .year(year);
    }

    private static JointProgramme budget(String organization, String... amounts) {
        return JointProgramme.builder("p")
                .fund("f")
                .participatingOrganizations("a", "b")
                .implementingPartners("ngo")
                .budget(List.of(amounts).stream()
                        .map(amount -> new BudgetLine(Ref.to(organization), null, Money.of(amount, "USD")))
                        .toList())
                .build();
    }

    private static List<String> only(String code, GcmRecord... records) {
        return Judged.of(records).stream()
                .filter(finding -> finding.startsWith(code + ' '))
                .toList();
    }

    /** Many organizations above what they received: each is judged by its own entries, in whatever part of the book. */
    @Test
    void eachOfManyOrganizationsIsJudgedByItsOwnEntries() {
        List<GcmRecord> records = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String organization = "o-" + i;
            records.add(transfer("t" + i, "10", 1).recipient(organization).build());
            records.add(spent("x" + i, "6", 2024).organization(organization).build());
            records.add(spent("y" + i, i % 2 == 0 ? "5" : "4", 2025)
                    .organization(organization)
                    .build());
        }

        List<String> found = only(OVER_TRANSFER, records.toArray(new GcmRecord[0]));

        assertThat(found).hasSize(150);
    }

    @Test
    void transfersStayWithinTheBudget() {
        JointProgramme budget = budget("a", "60", "40");

        assertThat(only(
                        OVER_BUDGET,
                        transfer("1", "60", 1).build(),
                        transfer("2", "40", 2).build(),
                        budget))
                .isEmpty();
        assertThat(only(
                        OVER_BUDGET,
                        transfer("1", "60", 1).build(),
                        transfer("2", "41", 2).build(),
                        budget))
                .containsExactly(OVER_BUDGET + " 1/amount →2/budget");
    }

    @Test
    void theTransferThatExceedsIsFoundByItsDate() {
        assertThat(only(
                        OVER_BUDGET,
                        transfer("1", "60", 9).build(),
                        transfer("2", "60", 2).build(),
                        budget("a", "100")))
                .containsExactly(OVER_BUDGET + " 0/amount →2/budget");
    }

    @Test
    void refundsReduceWhatWasTransferred() {
        Transfer refund =
                transfer("3", "20", 3).direction(TransferDirection.REFUND).build();

        assertThat(only(
                        OVER_BUDGET,
                        transfer("1", "60", 1).build(),
                        transfer("2", "60", 2).build(),
                        refund,
                        budget("a", "100")))
                .isEmpty();
    }

    private static final String OVER_REFUND = "transfer.refund-over-transfer";

    private static Transfer refund(String id, String amount, int day) {
        return transfer(id, amount, day).direction(TransferDirection.REFUND).build();
    }

    @Test
    void noMoreIsGivenBackThanWasReceived() {
        GcmRecord transfer = transfer("1", "100", 1).build();

        assertThat(only(OVER_REFUND, transfer, refund("2", "60", 2), refund("3", "40", 3)))
                .isEmpty();
        assertThat(only(OVER_REFUND, transfer, refund("2", "60", 2), refund("3", "41", 3), refund("4", "1", 4)))
                .containsExactly(OVER_REFUND + " 2/amount");
    }

    @Test
    void officesGiveBackWhatTheirOrganizationReceived() {
        Transfer byOffice = refund("2", "60", 2).toBuilder().recipient("a-pk").build();
        GcmRecord transfer = transfer("1", "100", 1).build();

        assertThat(only(OVER_REFUND, transfer, refund("3", "41", 3), byOffice, OFFICE))
                .hasSize(1);
        assertThat(only(OVER_REFUND, transfer, refund("3", "41", 3), byOffice)).isEmpty();
    }

    @Test
    void refundOfWhatIsNotToldIsNotJudged() {
        assertThat(only(OVER_REFUND, refund("2", "60", 2))).isEmpty();
        assertThat(only(
                        OVER_TRANSFER,
                        refund("2", "60", 2),
                        spent("3", "1", 2024).build()))
                .isEmpty();
    }

    @Test
    void whoeverGaveBackTooMuchIsReportedForThatAlone() {
        GcmRecord[] records = {
            transfer("1", "100", 1).build(),
            refund("2", "101", 2),
            spent("3", "1", 2024).build()
        };

        assertThat(only(OVER_REFUND, records)).hasSize(1);
        assertThat(only(OVER_TRANSFER, records)).isEmpty();
    }

    @Test
    void officesShareTheBudgetOfTheirOrganization() {
        JointProgramme budget = budget("a-pk", "100");
        Transfer transfer = transfer("1", "101", 1).build();

        assertThat(only(OVER_BUDGET, transfer, budget, OFFICE)).hasSize(1);
        assertThat(only(OVER_BUDGET, transfer, budget)).isEmpty();
    }

    @Test
    void budgetThatIsNotKnownWholeIsNoLimit() {
        Transfer transfer = transfer("1", "101", 1).build();
        JointProgramme open = JointProgramme.builder("p")
                .budget(
                        new BudgetLine(Ref.to("a"), null, Money.of("100", "USD")),
                        new BudgetLine(Ref.to("a"), null, null))
                .build();

        assertThat(only(OVER_BUDGET, transfer, open)).isEmpty();
        assertThat(only(OVER_BUDGET, transfer, budget("b", "100"))).isEmpty();
        assertThat(only(OVER_BUDGET, transfer)).isEmpty();
    }

    @Test
    void directCostsOfTheFundAreNoPartOfAProgramme() {
        Transfer cost =
                transfer("1", "101", 1).purpose(TransferPurpose.DIRECT_COST).build();

        assertThat(only(OVER_BUDGET, cost, budget("a", "100"))).isEmpty();
    }

    @Test
    void amountInAnotherDirectionThanIsKnownHereKeepsSilence() {
        Transfer unknown = transfer("2", "90", 2)
                .direction(Code.parse(TransferDirection.class, "sideways"))
                .build();

        assertThat(only(OVER_BUDGET, transfer("1", "101", 1).build(), unknown, budget("a", "100")))
                .isEmpty();
    }

    @Test
    void reportsOfOneTransferCountOnceAgainstTheBudget() {
        assertThat(only(
                        OVER_BUDGET,
                        transfer("1", "60", 1).reportedBy("fund-office").build(),
                        transfer("2", "60", 1).reportedBy("a").build(),
                        budget("a", "100")))
                .isEmpty();
    }

    @Test
    void expenditureStaysWithinWhatWasTransferred() {
        Transfer transfer = transfer("1", "100", 1).build();

        assertThat(only(
                        OVER_TRANSFER,
                        spent("x", "60", 2024).build(),
                        spent("y", "40", 2025).build(),
                        transfer))
                .isEmpty();
        assertThat(only(
                        OVER_TRANSFER,
                        spent("x", "41", 2025).build(),
                        spent("y", "60", 2024).build(),
                        transfer))
                .containsExactly(OVER_TRANSFER + " 0/amount");
        assertThat(only(
                        OVER_TRANSFER,
                        spent("x", "110", 2024).build(),
                        spent("y", "-10", 2025).build(),
                        transfer))
                .isEmpty();
    }

    @Test
    void whoReceivedNothingThatIsToldIsNotReported() {
        Expenditure other = spent("x", "101", 2024).organization("b").build();

        assertThat(only(OVER_TRANSFER, spent("x", "101", 2024).build())).isEmpty();
        assertThat(only(OVER_TRANSFER, other, transfer("1", "100", 1).build())).isEmpty();
    }

    @Test
    void moneyOfAFundIsInItsCurrency() {
        Fund fund = Fund.builder("f").currency(CurrencyCode.of("EUR")).build();

        assertThat(only(MIXED, transfer("1", "1", 1).build(), fund)).containsExactly(MIXED + " 0/amount/currency");
        assertThat(only(MIXED, spent("x", "1", 2024).build(), fund, budget("a", "1")))
                .containsExactly(MIXED + " 0/amount/currency");
    }

    @Test
    void withoutTheFundTheMostUsedCurrencyIsExpected() {
        Expenditure euros = spent("x", "1", 2024).amount(Money.of("1", "EUR")).build();

        assertThat(only(
                        MIXED,
                        euros,
                        spent("y", "1", 2024).build(),
                        spent("z", "2", 2024).build()))
                .containsExactly(MIXED + " 0/amount/currency");
        assertThat(only(MIXED, euros)).isEmpty();
    }

    @Test
    void implementingPartnerReportsInItsOwnCurrency() {
        Expenditure local = spent("x", "1", 2024)
                .organization("ngo")
                .amount(Money.of("1", "PKR"))
                .build();

        assertThat(only(MIXED, local, spent("y", "1", 2024).build(), budget("a", "1")))
                .isEmpty();
    }

    @Test
    void flowIsReportedByTwoLevels() {
        GcmRecord byFund = transfer("1", "100", 1).reportedBy("fund-office").build();
        GcmRecord byRecipient =
                transfer("2", "100.00", 4).recipient("a-pk").reportedBy("a-pk").build();

        assertThat(only(TWICE, byFund, byRecipient, OFFICE)).containsExactly(TWICE + " 1/amount →0/amount");
        assertThat(new Judged().argumentsOf(TWICE, byFund, byRecipient, OFFICE))
                .containsEntry("reporter", "a-pk")
                .containsEntry("other", "fund-office");
    }

    @Test
    void recordOfTheContextIsCountedFirst() {
        GcmRecord byFund = transfer("1", "100", 9).reportedBy("fund-office").build();
        GcmRecord byRecipient = transfer("2", "100", 4).reportedBy("a").build();

        assertThat(new Judged().context(byFund).findings(byRecipient)).contains(TWICE + " 0/amount");
    }

    @Test
    void twoTransfersAreTwo() {
        assertThat(only(
                        TWICE,
                        transfer("1", "100", 1).build(),
                        transfer("2", "100", 1).build()))
                .isEmpty();
        assertThat(only(
                        TWICE,
                        transfer("1", "100", 1).reportedBy("a").build(),
                        transfer("2", "100", 1).reportedBy("a").build()))
                .isEmpty();
    }

    private static Contribution.Builder given(String id, String amount, String currency, String reporter) {
        return Contribution.builder(id)
                .fund("f")
                .contributor("ministry")
                .amount(Money.of(amount, currency))
                .date(LocalDate.of(2024, 3, 4))
                .reportedBy(reporter);
    }

    @Test
    void contributionThatIsToldInTwoCurrenciesIsOne() {
        GcmRecord both = given("1", "100.00", "EUR", "ministry")
                .received(Money.of("108", "USD"))
                .build();
        GcmRecord byFund = given("2", "108.00", "USD", "fund-office").build();
        GcmRecord byAgency = given("3", "100", "EUR", "agency").build();

        assertThat(only(TWICE, byFund, both)).containsExactly(TWICE + " 0/amount →1/amount");
        assertThat(only(TWICE, byAgency, byFund, both))
                .containsExactly(TWICE + " 0/amount →2/amount", TWICE + " 1/amount →2/amount");
        assertThat(only(TWICE, byFund, byAgency)).isEmpty();
        assertThat(new Judged().context(both).findings(byFund)).contains(TWICE + " 0/amount");
    }

    @Test
    void amountsThatHangTogetherWithoutEndAreSkippedAndSaidSo() {
        List<GcmRecord> chain = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            chain.add(given("c" + i, "" + (100 + i), "EUR", "ministry")
                    .received(Money.of("" + (101 + i), "EUR"))
                    .build());
        }

        assertThat(new Judged().skipped(chain))
                .singleElement()
                .asString()
                .startsWith(TWICE)
                .contains("64");
        assertThat(new Judged().skipped(chain.subList(0, 63))).isEmpty();
    }
}
