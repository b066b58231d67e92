package io.github.gcmsdk.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JointProgrammeTest {

    private static final CurrencyCode USD = CurrencyCode.of("USD");

    private static final Dataset DATASET = Dataset.builder()
            .add(
                    Stakeholder.builder("iom").build(),
                    Stakeholder.builder("iom-pakistan").parent("iom").build(),
                    Stakeholder.builder("iom-lahore").parent("iom-pakistan").build(),
                    Stakeholder.builder("unodc").parent("un-secretariat").build())
            .build();

    private static BudgetLine line(String organization, @Nullable Money amount) {
        return new BudgetLine(Ref.to(organization), null, amount);
    }

    private static JointProgramme programme(BudgetLine... budget) {
        return JointProgramme.builder("p").budget(budget).build();
    }

    @Test
    void budgetIsAddedByCurrency() {
        JointProgramme programme = programme(
                line("iom", Money.of("100.10", "USD")),
                line("unodc", Money.of("7", "USD")),
                line("iom", Money.of("5", "EUR")),
                line("iom", Money.of("0.90", "USD")));

        assertThat(programme.budgetBy("iom"))
                .containsExactly(
                        entry(USD, new BigDecimal("101.00")), entry(CurrencyCode.of("EUR"), new BigDecimal("5")));
    }

    @Test
    void officesAreTheirOrganization() {
        JointProgramme programme =
                programme(line("iom-lahore", Money.of("1", "USD")), line("iom", Money.of("2", "USD")));

        assertThat(programme.budgetBy("iom")).containsExactly(entry(USD, new BigDecimal("2")));
        assertThat(programme.budgetBy("iom", DATASET)).containsExactly(entry(USD, new BigDecimal("3")));
        assertThat(programme.budgetBy("iom-pakistan", DATASET)).containsExactly(entry(USD, new BigDecimal("3")));
    }

    @Test
    void organizationsThatTheDatasetDoesNotHoldAreThemselves() {
        JointProgramme programme =
                programme(line("undp", Money.of("1", "USD")), line("un-secretariat", Money.of("2", "USD")));

        assertThat(programme.budgetBy("undp", DATASET)).containsExactly(entry(USD, new BigDecimal("1")));
        assertThat(programme.budgetBy("unodc", DATASET)).containsExactly(entry(USD, new BigDecimal("2")));
    }

    @Test
    @SuppressWarnings("NullAway") // what was read may miss what is required
    void whatIsNotToldIsNotZero() {
        JointProgramme programme = JointProgramme.builder("p")
                .budget(Arrays.asList(
                        null,
                        line("iom", null),
                        line("iom", new Money(null, USD)),
                        line("iom", new Money(BigDecimal.ONE, null)),
                        new BudgetLine(null, null, Money.of("9", "USD")),
                        new BudgetLine(Ref.external("x", "iom"), null, Money.of("9", "USD"))))
                .build();

        assertThat(programme.budgetBy("iom")).isEmpty();
        assertThat(programme.budgetBy("iom", DATASET)).isEmpty();
    }
}
