package io.github.gcmsdk.indicator.internal.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks through a series in time for values that stand off, and for changes of its level.
 *
 * <p>The change from one value to the next is that of their logarithms, so that growth is no anomaly. It is a jump if it is
 * more than so many times the usual change: the median of all changes, scaled to a standard deviation, but no less than
 * {@value #LEAST_CHANGE}, and for counts no less than what chance does to numbers of their size. A jump that is taken back
 * by the next change is one value that stands off; one that is not is another level. The first and the last value have a
 * neighbour on one side only, and are taken to stand off.
 */
final class Jumps {

    /** What is found. */
    enum Kind {
        /** One value stands off. */
        OUTLIER,
        /** A factor that an error of the unit makes. */
        SCALE,
        /** All values from here on stand at another level. */
        BREAK
    }

    /** A value that was found, its neighbour, and the factor if it is one of a unit. */
    record Found(Kind kind, Point point, Point neighbour, int factor) {}

    /** Fewer values do not tell what is usual. */
    private static final int FEWEST = 5;

    /** Makes a median of absolute deviations comparable with a standard deviation. */
    private static final double CONSISTENCY = 1.4826;

    /** 5 %: a series that hardly moves is not to be held to that. */
    private static final double LEAST_CHANGE = 0.05;

    private static final List<Integer> FACTORS = List.of(100, 1000, 1_000_000);

    /** How near to the factor, as a logarithm: 15 %. */
    private static final double NEAR = StrictMath.log(1.15);

    /** Of smaller counts, a hundredfold is not surprising. */
    private static final double LEAST_COUNT = 10;

    private final List<Point> points;
    private final double[] changes;
    private final double usual;
    private final double deviations;

    /** Takes points in the order of their time, and how many deviations are too many. */
    Jumps(List<Point> points, double deviations) {
        this.points = points;
        this.deviations = deviations;
        changes = new double[points.size()];
        for (int i = 1; i < changes.length; i++) {
            changes[i] = points.get(i).logarithm() - points.get(i - 1).logarithm();
        }
        usual = CONSISTENCY * Math.max(median(changes), LEAST_CHANGE);
    }

    /** The lower median of the sizes of changes; the first is none. */
    private static double median(double[] changes) {
        double[] sizes = Arrays.stream(changes).skip(1).map(Math::abs).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[(sizes.length - 1) / 2];
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        int last = points.size() - 1;
        for (int i = 1; i <= last; i++) {
            if (!isJump(i)) {
                continue;
            }
            boolean back =
                    i < last && isJump(i + 1) && Math.abs(changes[i] + changes[i + 1]) <= Math.abs(changes[i]) / 2;
            if (back || i == last) {
                single(i, i - 1, i, found);
                i += back ? 1 : 0;
            } else if (i == 1) {
                single(0, 1, i, found);
            } else {
                level(i, found);
            }
        }
        return found;
    }

    private boolean isJump(int i) {
        if (points.size() < FEWEST) {
            return factor(i) != 0;
        }
        return Math.abs(changes[i]) > deviations * Math.max(usual, chance(i));
    }

    /** The standard deviation of the logarithm of the ratio of two counts, if nothing but chance tells them apart. */
    private double chance(int i) {
        Point a = points.get(i - 1);
        Point b = points.get(i);
        return a.count() && b.count() ? Math.sqrt(1 / a.value() + 1 / b.value()) : 0;
    }

    /** The factor of a unit that a change is close to; 0 if there is none. */
    private int factor(int i) {
        Point a = points.get(i - 1);
        Point b = points.get(i);
        if (a.count() && b.count() && Math.min(a.value(), b.value()) < LEAST_COUNT) {
            return 0;
        }
        for (int factor : FACTORS) {
            if (Math.abs(Math.abs(changes[i]) - StrictMath.log(factor)) <= NEAR) {
                return factor;
            }
        }
        return 0;
    }

    /** One value stands off, unless the series is said to break between the two. */
    private void single(int place, int neighbour, int change, List<Found> found) {
        int factor = factor(change);
        if (factor != 0 || !points.get(change).breaks()) {
            Kind kind = factor == 0 ? Kind.OUTLIER : Kind.SCALE;
            found.add(new Found(kind, points.get(place), points.get(neighbour), factor));
        }
    }

    private void level(int place, List<Found> found) {
        int factor = factor(place);
        if (factor != 0 || !points.get(place).breaks()) {
            Kind kind = factor == 0 ? Kind.BREAK : Kind.SCALE;
            found.add(new Found(kind, points.get(place), points.get(place - 1), factor));
        }
    }
}
