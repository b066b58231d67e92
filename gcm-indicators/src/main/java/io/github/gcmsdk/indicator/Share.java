package io.github.gcmsdk.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one area, or one group, gives to a {@link RatioOfSums}: what stands above the line, what stands below, and whom it
 * stands for.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param numerator what stands above; null if it is missing, suppressed or not applicable, and never zero for that
 * @param denominator what stands below; null likewise
 * @param population how many people live in the area, for the coverage of a region; null if that is of no interest
 */
public record Share(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal population) {

    /**
     * A part and the whole that it is a part of.
     *
     * @param part the part, or null if it is missing
     * @param whole the whole, the part included, or null if it is missing
     * @return the share
     */
    public static Share of(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return new Share(part, whole, null);
    }

    /**
     * A part and the rest beside it, such as the refugees of an origin and those who stayed (indicator 10.7.4).
     *
     * @param part the part, or null if it is missing
     * @param rest the whole without the part, or null if it is missing
     * @return the share, with the rest for the population
     */
    public static Share ofRest(@Nullable BigDecimal part, @Nullable BigDecimal rest) {
        return new Share(part, part == null || rest == null ? null : part.add(rest), rest);
    }

    /**
     * This share with the people that it stands for.
     *
     * @param people how many people live in the area
     * @return a share
     */
    public Share ofPopulation(BigDecimal people) {
        return new Share(numerator, denominator, people);
    }
}
