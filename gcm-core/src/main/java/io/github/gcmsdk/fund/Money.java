package io.github.gcmsdk.fund;

import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.RecordRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * An amount in a currency. Exact: the amount never passes through a binary floating-point number.
 *
 * <pre>{@code {"amount": 1500000.00, "currency": "USD"}}</pre>
 *
 * <p>In JSON the amount is a number, or a string in plain notation such as {@code "1500000.00"}: digits, a point, a minus
 * sign. Many programs read every JSON number as a binary one, and partners write a string to keep an amount from being
 * rounded on the way. Amounts are the only numbers that may be strings; they are written as numbers.
 *
 * <p>Immutable, thread-safe, value-based. Equality is that of {@link BigDecimal}: 1.0 and 1.00 differ.
 *
 * @param amount the amount, negative for a correction
 * @param currency the ISO 4217 code
 */
@RecordRules(groups = Advice.class)
public record Money(
        @NotNull BigDecimal amount, @NotNull @Valid CurrencyCode currency) {

    /**
     * An amount in a currency.
     *
     * @param amount the amount in plain decimal notation
     * @param currency the ISO 4217 code
     * @return the money
     * @throws NumberFormatException if the amount is not a number
     * @throws IllegalArgumentException if the currency is unknown
     */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), CurrencyCode.of(currency));
    }
}
