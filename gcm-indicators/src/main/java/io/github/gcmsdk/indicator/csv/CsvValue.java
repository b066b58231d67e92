package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.indicator.observation.ObservationStatus;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of numbers says: a number, or why there is none. Nothing but a number is a number; zero least of all.
 *
 * <table>
 * <caption>Signs that stand in the place of a number</caption>
 * <tr><th>in the cell</th><th>status</th></tr>
 * <tr><td>nothing, {@code ..} {@code ...} {@code N} {@code NA} {@code N/A} {@code #N/A} {@code NaN} {@code null} {@code :}
 *     {@code ~}</td><td>missing, {@code O}</td></tr>
 * <tr><td>{@code <5} and the like, {@code *}, {@code :c}</td><td>suppressed, {@code Q}</td></tr>
 * <tr><td>{@code .} {@code :z}</td><td>not applicable, {@code M}</td></tr>
 * <tr><td>a hyphen or a dash</td><td>unreadable: nil for some publishers, missing for others</td></tr>
 * </table>
 *
 * <p>Case does not count. Immutable, thread-safe, value-based.
 *
 * @param value the number, or null if there is none
 * @param status normal with a number, else why there is none; missing if the cell could not be read
 * @param text the cell, blank if there is none
 */
public record CsvValue(@Nullable BigDecimal value, ObservationStatus status, String text) {

    /**
     * Checks that status and value agree.
     *
     * @param value the number, or null if there is none
     * @param status normal with a number, else why there is none
     * @param text the cell, blank if there is none
     * @throws IllegalArgumentException if there is a number and a status without one, or neither
     */
    public CsvValue {
        if ((value == null) != status.isWithoutValue()) {
            throw new IllegalArgumentException("status: does not go with the value: " + status);
        }
    }

    /**
     * The number, if there is one and it is an int. {@link CsvRow#count} sees to it that it is.
     *
     * @return the number, or null
     */
    public @Nullable Integer toInteger() {
        return value == null ? null : value.intValueExact();
    }

    /**
     * The number of a cell that has one.
     *
     * @return the number
     * @throws NullPointerException if there is none
     */
    public BigDecimal orThrow() {
        return Objects.requireNonNull(value, "value: none");
    }
}
