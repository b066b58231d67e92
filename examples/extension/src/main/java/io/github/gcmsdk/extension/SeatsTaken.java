package io.github.gcmsdk.extension;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.RatioOfSums;
import io.github.gcmsdk.indicator.Share;
import io.github.gcmsdk.indicator.calculator.Calculator;
import io.github.gcmsdk.record.Accumulator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many of the seats of all courses are taken. Sums, division and rounding are those of the library. */
record SeatsTaken() implements Calculator<Course> {

    private static final RatioOfSums RATIO = new RatioOfSums(
            CampusIndicators.SEATS_TAKEN, null, null, null, new TreeMap<>(), null, null, null, List.of());

    @Override
    public String indicator() {
        return CampusIndicators.SEATS_TAKEN.id();
    }

    @Override
    public Class<Course> input() {
        return Course.class;
    }

    @Override
    public List<String> dimensions() {
        return List.of();
    }

    @Override
    public Accumulator<Course, ?, List<Figure>> by(List<String> dimensions) {
        if (!dimensions.isEmpty()) {
            throw new IllegalArgumentException("dimensions: " + indicator() + " has none: " + dimensions);
        }
        return new OfCourses();
    }

    private record OfCourses() implements Accumulator<Course, RatioOfSums.Sums, List<Figure>> {

        @Override
        public RatioOfSums.Sums create() {
            return RATIO.create();
        }

        @Override
        public void add(RatioOfSums.Sums sums, Course course) {
            RATIO.add(sums, Share.of(decimal(course.enrolled()), decimal(course.seats())));
        }

        private static @Nullable BigDecimal decimal(@Nullable Integer number) {
            return number == null ? null : BigDecimal.valueOf(number);
        }

        @Override
        public RatioOfSums.Sums merge(RatioOfSums.Sums left, RatioOfSums.Sums right) {
            return RATIO.merge(left, right);
        }

        @Override
        public List<Figure> result(RatioOfSums.Sums sums) {
            return List.of(RATIO.result(sums));
        }

        @Override
        public void encode(RatioOfSums.Sums sums, OutputStream out) throws IOException {
            RATIO.encode(sums, out);
        }

        @Override
        public RatioOfSums.Sums decode(InputStream in) throws IOException {
            return RATIO.decode(in);
        }
    }
}
