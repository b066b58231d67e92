package io.github.gcmsdk.indicator.internal.rule;

import io.github.gcmsdk.indicator.IndicatorCatalogue;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.Series;
import io.github.gcmsdk.indicator.observation.Observation;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a catalogue expects of observations. It is asked for when the first observation comes: it is read as records are. */
final class Expectations {

    private final Supplier<IndicatorCatalogue> catalogue;
    private volatile @Nullable Index index;

    Expectations(Supplier<IndicatorCatalogue> catalogue) {
        this.catalogue = catalogue;
    }

    private record Index(Map<String, Expectation> byIndicator, Map<String, Expectation> bySeries) {

        static Index of(IndicatorCatalogue catalogue) {
            Index made = new Index(new HashMap<>(), new HashMap<>());
            for (IndicatorDefinition definition : catalogue.all()) {
                made.byIndicator.put(definition.id(), Expectation.of(definition));
                for (Series series : definition.series()) {
                    made.bySeries.putIfAbsent(series.code(), Expectation.of(definition, series));
                }
            }
            return made;
        }
    }

    private Index index() {
        Index known = index;
        if (known == null) {
            known = Index.of(catalogue.get());
            index = known;
        }
        return known;
    }

    /** What is expected of an observation: by its series, else by its indicator; null if neither is known. */
    @Nullable
    Expectation of(Observation observation) {
        Expectation bySeries =
                observation.series() == null ? null : index().bySeries.get(observation.series());
        return bySeries != null || observation.indicator() == null
                ? bySeries
                : index().byIndicator.get(observation.indicator());
    }

    /** Whether a series is one that an organization publishes. */
    boolean isOfficial(@Nullable String series) {
        return series != null && index().bySeries.containsKey(series);
    }

    /** The ids of all indicators. */
    Set<String> indicators() {
        return index().byIndicator.keySet();
    }
}
