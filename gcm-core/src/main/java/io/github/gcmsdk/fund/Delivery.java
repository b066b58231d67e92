package io.github.gcmsdk.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much of its money an organization spent. The rate is kept as its two sides, and rounded once, when it is asked for.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param organization the organization, by name
 * @param currency the currency of both amounts; null where a statement does not tell it
 * @param netFunded transfers less refunds
 * @param expenditure what it spent
 */
public record Delivery(
        String organization, @Nullable CurrencyCode currency, BigDecimal netFunded, BigDecimal expenditure) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Takes the parts.
     *
     * @param organization the organization, by name
     * @param currency the currency of both amounts, or null
     * @param netFunded transfers less refunds
     * @param expenditure what it spent
     */
    public Delivery {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(netFunded, "netFunded");
        Objects.requireNonNull(expenditure, "expenditure");
    }

    /**
     * The rate of delivery: expenditure in percent of the net funded amount.
     *
     * @param decimals to how many decimals it is rounded, half up
     * @return the rate; above 100 if more was spent than received; empty if the net funded amount is not above 0
     */
    public Optional<BigDecimal> percent(int decimals) {
        return netFunded.signum() <= 0
                ? Optional.empty()
                : Optional.of(expenditure.multiply(HUNDRED).divide(netFunded, decimals, RoundingMode.HALF_UP));
    }

    /**
     * What the organization still holds.
     *
     * @return the net funded amount less the expenditure
     */
    public BigDecimal balance() {
        return netFunded.subtract(expenditure);
    }
}
