package io.github.gcmsdk.indicator.internal.rule;

import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;

/**
 * A positive value of a series in time.
 *
 * @param record the number of its record
 * @param period its time
 * @param logarithm the natural logarithm of the value
 * @param value the value, as far as a double tells it
 * @param count whether it is a whole number
 * @param breaks whether its status says that the series breaks here
 */
record Point(int record, TimePeriod period, double logarithm, double value, boolean count, boolean breaks) {

    static Point of(int record, TimePeriod period, BigDecimal value, boolean breaks) {
        double number = value.doubleValue();
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return new Point(record, period, StrictMath.log(number), number, whole, breaks);
    }
}
