package io.github.gcmsdk.benchmark;

import io.github.gcmsdk.indicator.IndicatorCode;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A file of observations names an indicator in every row. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class IndicatorCodeBenchmark {

    /** As the framework writes it, and as a title does. */
    @Param({"10.7.2", "SDG Indicator 10.7.2"})
    public String text = "";

    /**
     * Lenient reading.
     *
     * @return the code, so that the work is not optimised away
     */
    @Benchmark
    public IndicatorCode parse() {
        return IndicatorCode.parse(text);
    }
}
