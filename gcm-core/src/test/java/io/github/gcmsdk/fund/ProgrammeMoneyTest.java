package io.github.gcmsdk.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ProgrammeMoneyTest {

    private static final Money SIXTY = Money.of("60", "USD");

    private static final Dataset DATASET = Dataset.builder()
            .add(
                    JointProgramme.builder("p")
                            .fund("f")
                            .participatingOrganizations("iom", "unodc")
                            .implementingPartners("ngo")
                            .budget(
                                    new BudgetLine(Ref.to("iom"), Code.of(BudgetCategory.STAFF), SIXTY),
                                    new BudgetLine(Ref.to("iom-pk"), Code.of(BudgetCategory.TRAVEL), SIXTY),
                                    new BudgetLine(Ref.to("unodc"), Code.of(BudgetCategory.STAFF), SIXTY),
                                    new BudgetLine(null, null, Money.of("5", "USD")))
                            .allocations(new Allocation(null, Ref.to("iom"), Money.of("100", "USD")))
                            .build(),
                    Stakeholder.builder("iom-pk").parent("iom").build(),
                    Transfer.builder("t")
                            .fund("f")
                            .programme("p")
                            .recipient("iom")
                            .amount(Money.of("90", "USD"))
                            .date(LocalDate.of(2024, 3, 1))
                            .build(),
                    Expenditure.builder("x")
                            .programme("p")
                            .organization("iom-pk")
                            .category(BudgetCategory.TRAVEL)
                            .amount(Money.of("40", "USD"))
                            .year(2024)
                            .build(),
                    Expenditure.builder("y")
                            .programme("p")
                            .organization("ngo")
                            .amount(Money.of("30", "USD"))
                            .year(2024)
                            .build())
            .build();

    private static Map<CurrencyCode, BigDecimal> usd(String amount) {
        return Map.of(CurrencyCode.of("USD"), new BigDecimal(amount));
    }

    @Test
    void moneyOfAnOrganizationIsThatOfItsOffices() {
        ProgrammeMoney.Row iom =
                ProgrammeMoney.of("p", DATASET).byOrganization().get("iom");

        assertThat(iom.budgeted()).isEqualTo(usd("120"));
        assertThat(iom.allocated()).isEqualTo(usd("100"));
        assertThat(iom.transferred()).isEqualTo(usd("90"));
        assertThat(iom.spent()).isEqualTo(usd("40"));
    }

    @Test
    void whatIsNotToldIsNotZero() {
        ProgrammeMoney.Row unodc =
                ProgrammeMoney.of("p", DATASET).byOrganization().get("unodc");

        assertThat(unodc.budgeted()).isEqualTo(usd("60"));
        assertThat(unodc.transferred()).isEmpty();
        assertThat(unodc.spent()).isEmpty();
    }

    @Test
    void categoriesTellBudgetAndExpenditure() {
        Map<Code<BudgetCategory>, ProgrammeMoney.Row> rows =
                ProgrammeMoney.of("p", DATASET).byCategory();

        assertThat(rows.get(Code.of(BudgetCategory.STAFF)).budgeted()).isEqualTo(usd("120"));
        assertThat(rows.get(Code.of(BudgetCategory.TRAVEL)).spent()).isEqualTo(usd("40"));
        assertThat(rows).hasSize(2);
    }

    @Test
    void totalHoldsWhatNamesNobodyAndNotWhatPartnersReport() {
        ProgrammeMoney money = ProgrammeMoney.of("p", DATASET);

        assertThat(money.total().budgeted()).isEqualTo(usd("185"));
        assertThat(money.total().spent()).isEqualTo(usd("40"));
        assertThat(money.byOrganization()).containsOnlyKeys("iom", "unodc");
    }

    @Test
    void programmeMustBeThere() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ProgrammeMoney.of("q", DATASET))
                .withMessageContaining("id");
    }
}
