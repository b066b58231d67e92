package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.record.Accumulator;
import io.github.gcmsdk.record.GcmRecord;
import java.util.Collection;
import java.util.List;

/**
 * Computes an indicator from records of one type: a figure for each group of them, or several that their series or the
 * dimension {@code MEASURE} tells apart. What cannot be computed is a figure without a value that says why.
 *
 * <pre>{@code
 * Calculator<Incident> deaths = Calculators.standard().find("10.7.3", Incident.class).orElseThrow();
 * List<Figure> figures = deaths.compute(incidents, List.of("area", "year"));
 * }</pre>
 *
 * <p>Figures of two releases are never mixed: each group has one vintage, that of the records. An implementation is
 * stateless and thread-safe.
 *
 * @param <T> the type of the records
 */
public interface Calculator<T extends GcmRecord> {

    /**
     * The indicator.
     *
     * @return the id of its definition in the catalogue, such as {@code sdg-10.7.3}
     */
    String indicator();

    /**
     * What it is computed from.
     *
     * @return the class of the records
     */
    Class<T> input();

    /**
     * The dimensions by which figures can be asked for. {@code area} is the country or area of the records as it is,
     * {@code region} each region of M49 and of the SDGs that the country is in, by the rule of the indicator.
     *
     * @return the names in lower case; for observations those of the definition, and others are taken as they come
     */
    List<String> dimensions();

    /**
     * What computes the figures, for threads, files and machines.
     *
     * @param dimensions by what the records are grouped, in any case of letters; none for one group
     * @return the accumulator; its figures are in the order of their groups
     * @throws IllegalArgumentException if the indicator cannot be computed by one of them
     */
    Accumulator<T, ?, List<Figure>> by(List<String> dimensions);

    /**
     * The figures of some records.
     *
     * @param records the records
     * @param dimensions by what they are grouped, in any case of letters; none for one group
     * @return the figures in the order of their groups; empty if there are no records
     * @throws IllegalArgumentException if the indicator cannot be computed by one of the dimensions
     */
    default List<Figure> compute(Collection<T> records, List<String> dimensions) {
        return records.stream().collect(by(dimensions).toCollector());
    }
}
