package io.github.gcmsdk.indicator;

import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Definitions of indicators, by id. The definitions of this library are {@linkplain #standard() a dataset}; others are read
 * as datasets of {@code indicator-definition} records are, and {@linkplain #with laid over it}. The limited set of
 * indicators for the Compact (A/79/590) is not in it: its list was not at hand, and is loaded by whoever has it.
 *
 * <p>Immutable and thread-safe.
 */
public final class IndicatorCatalogue {

    private static final String RESOURCE = "catalogue.json";

    private final Map<String, IndicatorDefinition> byId;

    private IndicatorCatalogue(Map<String, IndicatorDefinition> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /**
     * The definitions of this library.
     *
     * @return the catalogue
     */
    public static IndicatorCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /**
     * This catalogue with further definitions; one of an id that is here already replaces it.
     *
     * @param definitions the definitions of a dataset, which was read and judged before
     * @return a catalogue
     */
    public IndicatorCatalogue with(Dataset definitions) {
        return with(definitions.records(IndicatorDefinition.class));
    }

    /**
     * This catalogue with further definitions; one of an id that is here already replaces it.
     *
     * @param definitions the definitions
     * @return a catalogue
     */
    public IndicatorCatalogue with(Collection<IndicatorDefinition> definitions) {
        Map<String, IndicatorDefinition> all = new LinkedHashMap<>(byId);
        definitions.forEach(definition -> all.put(definition.id(), definition));
        return new IndicatorCatalogue(all);
    }

    /**
     * The definition of an indicator.
     *
     * @param id the id, such as {@code sdg-10.7.4}
     * @return the definition, empty if there is none
     */
    public Optional<IndicatorDefinition> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The definitions that are, or are part of, an indicator of the 2030 Agenda.
     *
     * @param code the code, such as {@code 16.2.2}
     * @return the definitions in the order of the catalogue; empty if there is none
     */
    public List<IndicatorDefinition> of(IndicatorCode code) {
        return byId.values().stream()
                .filter(definition -> definition.sdgIndicators().contains(code.value()))
                .toList();
    }

    /**
     * The definition under which a series is published.
     *
     * @param series the code of the series, such as {@code SM_DTH_MIGR}
     * @return the definition, empty if no indicator has the series
     */
    public Optional<IndicatorDefinition> ofSeries(String series) {
        return byId.values().stream()
                .filter(definition ->
                        definition.series().stream().anyMatch(one -> one.code().equals(series)))
                .findFirst();
    }

    /**
     * All definitions.
     *
     * @return the definitions in the order of the catalogue
     */
    public List<IndicatorDefinition> all() {
        return List.copyOf(byId.values());
    }

    private static final class Standard {
        static final IndicatorCatalogue CATALOGUE = new IndicatorCatalogue(Map.of()).with(dataset());

        private static Dataset dataset() {
            try (@Nullable InputStream in = IndicatorCatalogue.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the catalogue is not in the jar: " + RESOURCE);
                }
                Gcm.Builder gcm = Gcm.builder();
                for (RecordType<?> type : IndicatorTypes.all()) {
                    gcm.add(type);
                }
                return gcm.build().read(List.of(Input.of(RESOURCE, in))).orThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
