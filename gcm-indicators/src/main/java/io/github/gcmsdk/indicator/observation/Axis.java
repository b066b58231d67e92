package io.github.gcmsdk.indicator.observation;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something by which observations are told apart: the area, the time, the sex. An observation has one code on each axis.
 *
 * <p>The codes are those of the {@link Observation}: of {@link #PERIOD} {@code 2024-Q2}, of {@link #STATUS} {@code A}, of
 * {@link #VINTAGE} {@code 2024-12-20}. The empty text is the code of what is absent; but of a dimension that an
 * observation does not name it has the total, {@value #TOTAL}.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param name the name of the component or the dimension
 * @param isDimension whether it is one of the dimensions of an observation, and no component of its own
 */
public record Axis(String name, boolean isDimension) implements Comparable<Axis> {

    /** The code of all codes of a dimension together, as in SDMX. */
    public static final String TOTAL = "_T";

    /** The id of the indicator. */
    public static final Axis INDICATOR = new Axis("indicator", false);

    /** The code of the series. */
    public static final Axis SERIES = new Axis("series", false);

    /** The area. */
    public static final Axis AREA = new Axis("area", false);

    /** The other end of a corridor: the origin of those who are in an area, say. */
    public static final Axis COUNTERPART = new Axis("counterpart", false);

    /** The time, as fine as it is told. */
    public static final Axis PERIOD = new Axis("period", false);

    /** The calendar year in which the time lies. */
    public static final Axis YEAR = new Axis("year", false);

    /** The unit of the value. */
    public static final Axis UNIT = new Axis("unit", false);

    /** The power of ten that the value is to be multiplied with. It tells how a value is written, and no figures apart. */
    public static final Axis MULTIPLIER = new Axis("multiplier", false);

    /** What is to be known of the value. It tells no figures apart. */
    public static final Axis STATUS = new Axis("status", false);

    /** How the value came about. It tells no figures apart. */
    public static final Axis NATURE = new Axis("nature", false);

    /** The day of the release. */
    public static final Axis VINTAGE = new Axis("vintage", false);

    /** The dimension {@code SEX}. */
    public static final Axis SEX = dimension("SEX");

    /** The dimension {@code AGE}. */
    public static final Axis AGE = dimension("AGE");

    /** How fine a period is: a year stands beside its quarters as a total beside its members. */
    static final Axis GRANULARITY = new Axis("granularity of the period", false);

    private static final Comparator<Axis> ORDER =
            Comparator.comparing(Axis::isDimension).thenComparing(Axis::name);

    /**
     * Checks the name.
     *
     * @param name the name of the component or the dimension
     * @param isDimension whether it is one of the dimensions of an observation
     */
    public Axis {
        Objects.requireNonNull(name, "name");
    }

    /**
     * A dimension.
     *
     * @param id the name of the dimension, as in {@link Observation#dimensions()}
     * @return the axis
     */
    public static Axis dimension(String id) {
        return new Axis(id, true);
    }

    /** Whether observations of different codes are different figures. */
    boolean tellsFiguresApart() {
        return !equals(STATUS) && !equals(NATURE) && !equals(MULTIPLIER);
    }

    /** What an observation has that says nothing. */
    String absent() {
        return isDimension ? TOTAL : "";
    }

    @Override
    public int compareTo(Axis other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return name;
    }
}
