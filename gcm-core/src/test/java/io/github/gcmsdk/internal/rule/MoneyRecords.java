package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.fund.Allocation;
import io.github.gcmsdk.fund.BudgetCategory;
import io.github.gcmsdk.fund.BudgetLine;
import io.github.gcmsdk.fund.Contribution;
import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.fund.Expenditure;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.fund.FundFees;
import io.github.gcmsdk.fund.FundStatement;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.fund.ProgrammeCountry;
import io.github.gcmsdk.fund.ProgrammeStatus;
import io.github.gcmsdk.fund.StatementLine;
import io.github.gcmsdk.fund.StatementLineKind;
import io.github.gcmsdk.fund.Transfer;
import io.github.gcmsdk.fund.TransferDirection;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.stakeholder.StakeholderKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Records of few funds, programmes and organizations that come to all kinds of disagreement. */
final class MoneyRecords {

    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

    private MoneyRecords() {}

    static GcmRecord record(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> fund(random);
            case 1 ->
                Stakeholder.builder(organization(random))
                        .kinds(any(random, StakeholderKind.values()))
                        .parent(random.nextInt(4) == 0 ? Ref.to(organization(random)) : null)
                        .build();
            case 2 ->
                Contribution.builder("c" + random.nextInt(3))
                        .fund("f")
                        .contributor(organization(random))
                        .amount(money(random))
                        .received(random.nextBoolean() ? money(random) : null)
                        .reportedBy(reporter(random))
                        .date(day(random))
                        .build();
            case 3, 4 ->
                Transfer.builder("t" + random.nextInt(6))
                        .fund("f")
                        .programme(random.nextInt(4) == 0 ? null : Ref.to("p"))
                        .recipient(organization(random))
                        .amount(money(random))
                        .date(day(random))
                        .direction(random.nextInt(4) == 0 ? Code.of(TransferDirection.REFUND) : null)
                        .reportedBy(reporter(random))
                        .build();
            case 5 ->
                Expenditure.builder("x" + random.nextInt(4))
                        .programme("p")
                        .organization(organization(random))
                        .amount(money(random))
                        .year(2024)
                        .build();
            case 6 -> statement(random);
            default -> programme(random);
        };
    }

    private static Fund fund(Random random) {
        return Fund.builder("f")
                .currency(random.nextInt(3) == 0 ? null : CurrencyCode.of("USD"))
                .fees(new FundFees(BigDecimal.ONE, SEVEN))
                .maximumDuration(12)
                .build();
    }

    private static JointProgramme programme(Random random) {
        return JointProgramme.builder("p")
                .fund("f")
                .participatingOrganizations(organization(random), organization(random))
                .conveningOrganization(organization(random))
                .countries(new ProgrammeCountry(CountryCode.of("PAK"), null))
                .endorsedBy(random.nextBoolean() ? List.of() : List.of(Ref.to(organization(random))))
                .status(ProgrammeStatus.APPROVED)
                .period(Period.of("2024-01-01", any(random, "2024-12-31", "2025-01-01")))
                .budget(
                        line(BudgetCategory.STAFF, random),
                        line(any(random, BudgetCategory.STAFF, BudgetCategory.INDIRECT_SUPPORT), random))
                .allocations(new Allocation(null, Ref.to(organization(random)), money(random)))
                .build();
    }

    private static BudgetLine line(BudgetCategory category, Random random) {
        return new BudgetLine(Ref.to(organization(random)), Code.of(category), money(random));
    }

    private static FundStatement statement(Random random) {
        return FundStatement.builder("s" + random.nextInt(2))
                .fund("f")
                .lines(
                        line(StatementLineKind.CONTRIBUTION, "100"),
                        line(StatementLineKind.ADMINISTRATIVE_AGENT_FEE, any(random, "1", "10")))
                .build();
    }

    private static StatementLine line(StatementLineKind kind, String amount) {
        return new StatementLine(Code.of(kind), null, new BigDecimal(amount));
    }

    private static String organization(Random random) {
        return any(random, "o1", "o2", "o3");
    }

    private static @Nullable Ref<Stakeholder> reporter(Random random) {
        return random.nextInt(3) == 0 ? null : Ref.to(organization(random));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2024, 3, any(random, 1, 5, 31));
    }

    private static Money money(Random random) {
        return Money.of(any(random, "100", "100.0", "200", "7"), any(random, "USD", "USD", "USD", "EUR"));
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
