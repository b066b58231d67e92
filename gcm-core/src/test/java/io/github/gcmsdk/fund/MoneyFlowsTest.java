package io.github.gcmsdk.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One programme's dollars on their way: given by a ministry, transferred by a fund, spent by IOM and a partner. */
class MoneyFlowsTest {

    private static final CurrencyCode USD = CurrencyCode.of("USD");
    private static final CurrencyCode EUR = CurrencyCode.of("EUR");

    private static final JointProgramme PROGRAMME = JointProgramme.builder("p")
            .fund("f")
            .participatingOrganizations("iom", "unodc")
            .implementingPartners("ngo")
            .build();

    private static Contribution.Builder contribution(String id, String amount, String currency) {
        return Contribution.builder(id)
                .fund("f")
                .contributor("ministry")
                .amount(Money.of(amount, currency))
                .date(LocalDate.of(2024, 1, 15));
    }

    private static Transfer.Builder transfer(String id, String amount) {
        return Transfer.builder(id)
                .fund("f")
                .programme("p")
                .recipient("iom")
                .amount(Money.of(amount, "USD"))
                .date(LocalDate.of(2024, 3, 1));
    }

    private static Expenditure.Builder spent(String id, String organization, String amount) {
        return Expenditure.builder(id)
                .programme("p")
                .organization(organization)
                .amount(Money.of(amount, "USD"))
                .year(2024);
    }

    private static MoneyFlows flows(GcmRecord... records) {
        return MoneyFlows.of(Dataset.builder().add(PROGRAMME).add(records).build());
    }

    private static Map<CurrencyCode, BigDecimal> usd(String amount) {
        return Map.of(USD, new BigDecimal(amount));
    }

    @Test
    void everyLevelHasItsOwnTotal() {
        MoneyFlows flows = flows(
                contribution("c", "100", "USD").build(),
                transfer("t", "90").build(),
                spent("x", "iom", "80").build(),
                spent("y", "ngo", "30").build());

        assertThat(flows.total(FlowLevel.CONTRIBUTION)).isEqualTo(usd("100"));
        assertThat(flows.total(FlowLevel.TRANSFER)).isEqualTo(usd("90"));
        assertThat(flows.total(FlowLevel.EXPENDITURE)).isEqualTo(usd("80"));
        assertThat(flows.total(FlowLevel.IMPLEMENTATION)).isEqualTo(usd("30"));
        assertThat(flows.merged()).isEmpty();
    }

    @Test
    void levelThatNobodyTellsIsNotZero() {
        assertThat(flows().total(FlowLevel.TRANSFER)).isEmpty();
    }

    @Test
    void flowThatTwoLevelsReportCountsOnce() {
        Transfer byFund = transfer("t1", "90").reportedBy("fund-office").build();
        Transfer byRecipient =
                transfer("t2", "90.00").recipient("iom-pk").reportedBy("iom-pk").build();
        Stakeholder office = Stakeholder.builder("iom-pk").parent("iom").build();

        MoneyFlows flows = flows(byFund, byRecipient, office);

        assertThat(flows.total(FlowLevel.TRANSFER)).isEqualTo(usd("90"));
        assertThat(flows.merged()).singleElement().satisfies(flow -> {
            assertThat(flow.records()).containsExactlyInAnyOrder(byFund, byRecipient);
            assertThat(flow.reason()).isEqualTo(MergeReason.SAME_DATE);
            assertThat(flow.from()).isEqualTo("f");
            assertThat(flow.to()).isEqualTo("iom");
        });
    }

    @Test
    void whatMayBeOneFlowIsCountedEachAndNamed() {
        Transfer untold = transfer("t1", "90").build();
        Transfer told = transfer("t2", "90").reportedBy("iom").build();

        MoneyFlows flows = flows(untold, told);

        assertThat(flows.total(FlowLevel.TRANSFER)).isEqualTo(usd("180"));
        assertThat(flows.unsure())
                .singleElement()
                .satisfies(records -> assertThat(records).containsExactlyInAnyOrder(untold, told));
    }

    @Test
    void refundIsTakenOff() {
        MoneyFlows flows = flows(
                transfer("t", "90").build(),
                transfer("r", "15").direction(TransferDirection.REFUND).build());

        assertThat(flows.total(FlowLevel.TRANSFER)).isEqualTo(usd("75"));
        assertThat(flows.flows().get(1).from()).isEqualTo("iom");
        assertThat(flows.flows().get(1).to()).isEqualTo("f");
    }

    @Test
    void currenciesAreNeverAdded() {
        MoneyFlows flows = flows(
                contribution("a", "100", "USD").build(),
                contribution("b", "100", "EUR").build());

        assertThat(flows.total(FlowLevel.CONTRIBUTION))
                .isEqualTo(Map.of(USD, new BigDecimal("100"), EUR, new BigDecimal("100")));
    }

    @Test
    void whatTheFundReceivedCounts() {
        Contribution byMinistry =
                contribution("a", "100", "EUR").reportedBy("ministry").build();
        Contribution byFund = contribution("b", "100", "EUR")
                .received(Money.of("108", "USD"))
                .reportedBy("fund-office")
                .build();

        MoneyFlows flows = flows(byMinistry, byFund);

        assertThat(flows.total(FlowLevel.CONTRIBUTION)).isEqualTo(usd("108"));
        assertThat(flows.merged().get(0).records()).containsExactly(byFund, byMinistry);
    }

    @Test
    void promisesAreNotMoneyYet() {
        Contribution pledge =
                contribution("a", "100", "USD").stage(ContributionStage.PLEDGE).build();
        Contribution deposit =
                contribution("b", "100", "USD").stage(ContributionStage.DEPOSIT).build();

        MoneyFlows flows = flows(pledge, deposit);

        assertThat(flows.total(FlowLevel.CONTRIBUTION)).isEqualTo(usd("100"));
        assertThat(flows.leftOut()).containsExactly(new MoneyFlows.LeftOut(pledge, MoneyFlows.Reason.NOT_PAID));
    }

    @Test
    void whatDoesNotTellItsAmountIsLeftOut() {
        Transfer without = Transfer.builder("t").fund("f").recipient("iom").build();

        assertThat(flows(without).leftOut())
                .containsExactly(new MoneyFlows.LeftOut(without, MoneyFlows.Reason.INCOMPLETE));
    }

    @Test
    void nameOfWhatLiesElsewhereTellsItsScheme() {
        Transfer transfer =
                transfer("t", "90").recipient(Ref.external("iati", "XM-1")).build();

        assertThat(flows(transfer).flows().get(0).party()).isEqualTo("iati:XM-1");
    }

    @Test
    void ledgerIsThatOfTheFund() {
        FundLedger ledger = FundLedger.of(
                "f",
                flows(
                        contribution("c1", "100", "USD").build(),
                        contribution("c2", "50", "USD")
                                .contributor("agency")
                                .date(null)
                                .build(),
                        transfer("t", "90").build(),
                        transfer("u", "7").fund("other").build(),
                        spent("x", "iom", "60").build(),
                        spent("y", "ngo", "30").build()));

        assertThat(ledger.total().contributed()).isEqualTo(usd("150"));
        assertThat(ledger.total().netFunded()).isEqualTo(usd("90"));
        assertThat(ledger.total().spent()).isEqualTo(usd("60"));
        assertThat(ledger.total().balanceOfFund()).isEqualTo(usd("60"));
        assertThat(ledger.total().balanceOfOrganizations()).isEqualTo(usd("30"));
        assertThat(ledger.byContributor()).containsOnlyKeys("ministry", "agency");
        assertThat(ledger.byOrganization()).containsOnlyKeys("iom");
        assertThat(ledger.byProgramme().get("p").spent()).isEqualTo(usd("60"));
        assertThat(ledger.byYear()).containsOnlyKeys(2024);
        assertThat(ledger.deliveries())
                .containsExactly(new Delivery("iom", USD, new BigDecimal("90"), new BigDecimal("60")));
    }

    @Test
    void ledgerUntilAYearHoldsWhatHappenedBefore() {
        FundLedger ledger = FundLedger.of(
                "f",
                flows(
                        transfer("t", "90").build(),
                        transfer("u", "50").date(LocalDate.of(2025, 1, 1)).build()));

        assertThat(ledger.until(2024).total().netFunded()).isEqualTo(usd("90"));
        assertThat(ledger.until(2025).total().netFunded()).isEqualTo(usd("140"));
        assertThat(ledger.byYear().get(2025).netFunded()).isEqualTo(usd("50"));
    }

    @Test
    void balanceOfWhatOneSideDoesNotTellIsNotKnown() {
        FundLedger ledger = FundLedger.of("f", flows(transfer("t", "90").build()));

        assertThat(ledger.total().balanceOfFund()).isEmpty();
        assertThat(ledger.total().balanceOfOrganizations()).isEmpty();
        assertThat(ledger.deliveries()).isEmpty();
    }

    @Test
    void contributionThatIsToldInTwoCurrenciesCountsOnceAsItWasReceived() {
        Contribution byMinistry = contribution("1", "100", "EUR")
                .received(Money.of("108.50", "USD"))
                .reportedBy("ministry")
                .build();
        Contribution byFund =
                contribution("2", "108.5", "USD").reportedBy("fund-office").build();
        Contribution byAgency =
                contribution("3", "100.00", "EUR").reportedBy("agency").build();

        MoneyFlows flows = flows(byFund, byMinistry, byAgency);

        assertThat(flows.total(FlowLevel.CONTRIBUTION)).isEqualTo(usd("108.50"));
        assertThat(flows.merged()).singleElement().satisfies(flow -> {
            assertThat(flow.records()).first().isEqualTo(byMinistry);
            assertThat(flow.records()).containsExactlyInAnyOrder(byFund, byMinistry, byAgency);
            assertThat(flow.reason()).isEqualTo(MergeReason.COUNTER_VALUE);
        });
        assertThat(flows(byFund, byAgency).merged()).isEmpty();
        assertThat(flows(byFund, byAgency).total(FlowLevel.CONTRIBUTION))
                .isEqualTo(Map.of(USD, new BigDecimal("108.5"), EUR, new BigDecimal("100.00")));
    }

    @Test
    void windowOfDaysIsThatOfTheCaller() {
        Dataset dataset = Dataset.builder()
                .add(
                        transfer("1", "100").reportedBy("fund-office").build(),
                        transfer("2", "100")
                                .reportedBy("iom")
                                .date(LocalDate.of(2024, 3, 13))
                                .build())
                .build();

        assertThat(MoneyFlows.of(dataset).merged()).isEmpty();
        assertThat(MoneyFlows.of(dataset, 11).merged()).isEmpty();
        assertThat(MoneyFlows.of(dataset, 12).merged()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoneyFlows.of(dataset, -1))
                .withMessage("days: negative: -1");
    }
}
