package io.github.gcmsdk.indicator.remittance;

import io.github.gcmsdk.fund.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a service takes of the amount that is sent, in percent: the fee, and what its rate of exchange is worse than the one
 * between banks. A rate better than that makes the margin negative, and the total may be negative too: that is arithmetic,
 * and stays (metadata of indicator 10.c.1).
 *
 * <p>Quotients are kept to 34 digits and not rounded before the mean.
 *
 * @param fee the fee in percent of the amount
 * @param margin the margin on the rate of exchange, in percent
 */
public record TotalCost(BigDecimal fee, BigDecimal margin) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What a quote comes to.
     *
     * @param quote a quote
     * @return the cost; empty if the amount, the fee or a rate is missing, if the amount or the rate between banks is zero,
     *     or if the service did not tell its rate: then the margin is unknown, and not zero
     */
    public static Optional<TotalCost> of(RemittanceQuote quote) {
        return Boolean.TRUE.equals(quote.transparent())
                ? feeOf(quote)
                        .flatMap(fee -> margin(quote.exchangeRate(), quote.interbankRate())
                                .map(margin -> new TotalCost(fee, margin)))
                : Optional.empty();
    }

    /**
     * The fee of a quote alone. It is what the survey publishes for a service that does not tell its rate: no total, for the
     * margin is unknown.
     *
     * @param quote a quote
     * @return the fee in percent of the amount; empty if either is missing, or the amount is not above zero
     */
    public static Optional<BigDecimal> feeOf(RemittanceQuote quote) {
        BigDecimal sent = amount(quote.sent());
        return sent == null || sent.signum() <= 0 || quote.fee() == null
                ? Optional.empty()
                : Optional.of(HUNDRED.multiply(quote.fee()).divide(sent, MathContext.DECIMAL128));
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static Optional<BigDecimal> margin(@Nullable BigDecimal applied, @Nullable BigDecimal interbank) {
        if (applied == null || interbank == null || interbank.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(HUNDRED.multiply(interbank.subtract(applied)).divide(interbank, MathContext.DECIMAL128));
    }

    /**
     * Fee and margin together.
     *
     * @return the total in percent of the amount
     */
    public BigDecimal total() {
        return fee.add(margin);
    }
}
