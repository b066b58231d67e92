package io.github.gcmsdk.cli;

import io.github.gcmsdk.indicator.progress.Progress;
import io.github.gcmsdk.indicator.progress.ProgressMethod;
import io.github.gcmsdk.indicator.progress.Target;
import java.math.BigDecimal;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The progress of one series, with what it was judged by. */
record Judged(
        YearlySeries.Of of,
        @Nullable BigDecimal base,
        @Nullable BigDecimal current,
        Target target,
        ProgressMethod method,
        Progress progress) {

    static Judged of(YearlySeries.Of of, SortedMap<Integer, BigDecimal> values, Target target, ProgressMethod method) {
        Progress progress = Progress.of(values, target, method);
        return new Judged(
                of,
                valueIn(progress.baseYear(), values),
                valueIn(progress.currentYear(), values),
                target,
                method,
                progress);
    }

    private static @Nullable BigDecimal valueIn(@Nullable Integer year, SortedMap<Integer, BigDecimal> values) {
        return year == null ? null : values.get(year);
    }
}
