package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.IndicatorCatalogue;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.record.GcmRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The calculators of the indicators of a catalogue.
 *
 * <p>Immutable and thread-safe.
 */
public final class Calculators {

    private final IndicatorCatalogue catalogue;
    private final Map<String, Calculator<?>> byIndicatorAndInput;

    private Calculators(IndicatorCatalogue catalogue, Map<String, Calculator<?>> byIndicatorAndInput) {
        this.catalogue = catalogue;
        this.byIndicatorAndInput = Collections.unmodifiableMap(byIndicatorAndInput);
    }

    /**
     * The calculators of this library.
     *
     * @return the calculators
     */
    public static Calculators standard() {
        return Standard.CALCULATORS;
    }

    /**
     * The calculators of this library for the definitions of a catalogue, which may be others.
     *
     * @param catalogue the catalogue
     * @return the calculators
     */
    public static Calculators of(IndicatorCatalogue catalogue) {
        return of(catalogue, List.of());
    }

    /**
     * The calculators of this library and of extensions.
     *
     * @param extensions the extensions; of two for one indicator and type, the later one counts
     * @return the calculators
     * @throws IllegalArgumentException if there is a calculator for an indicator that is not defined
     */
    public static Calculators of(IndicatorExtension... extensions) {
        IndicatorCatalogue catalogue = IndicatorCatalogue.standard();
        for (IndicatorExtension extension : extensions) {
            catalogue = catalogue.with(extension.definitions());
        }
        return of(catalogue, List.of(extensions));
    }

    /**
     * The calculators of this library and of all extensions that {@link ServiceLoader} finds.
     *
     * @return the calculators
     * @throws IllegalArgumentException if there is a calculator for an indicator that is not defined
     */
    public static Calculators installed() {
        return of(ServiceLoader.load(IndicatorExtension.class).stream()
                .map(ServiceLoader.Provider::get)
                .toArray(IndicatorExtension[]::new));
    }

    private static Calculators of(IndicatorCatalogue catalogue, List<IndicatorExtension> extensions) {
        Map<String, Calculator<?>> all = new LinkedHashMap<>();
        List<Calculator<?>> calculators = new ArrayList<>(StandardCalculators.of(catalogue));
        extensions.forEach(extension -> calculators.addAll(extension.calculators()));
        for (Calculator<?> calculator : calculators) {
            if (catalogue.get(calculator.indicator()).isEmpty()) {
                throw new IllegalArgumentException("calculators: no definition of " + calculator.indicator());
            }
            all.put(calculator.indicator() + ' ' + calculator.input().getName(), calculator);
        }
        return new Calculators(catalogue, all);
    }

    /**
     * The definitions of the indicators, those without a calculator too.
     *
     * @return the catalogue
     */
    public IndicatorCatalogue catalogue() {
        return catalogue;
    }

    /**
     * All calculators.
     *
     * @return the calculators, those of extensions last
     */
    public List<Calculator<?>> all() {
        return List.copyOf(byIndicatorAndInput.values());
    }

    /**
     * The calculators of an indicator, one for each type of records that it can be computed from. A code of the 2030 Agenda
     * may stand for several indicators, such as {@code 16.2.2} for all victims and for those of each form of exploitation.
     *
     * @param code the id of a definition, or the code of an indicator of the 2030 Agenda
     * @return the calculators; empty if the indicator is not in the catalogue, or cannot be computed
     */
    public List<Calculator<?>> find(String code) {
        return byIndicatorAndInput.values().stream()
                .filter(calculator -> calculator.indicator().equals(code)
                        || catalogue.get(calculator.indicator()).stream()
                                .map(IndicatorDefinition::sdgIndicators)
                                .anyMatch(codes -> codes.contains(code)))
                .toList();
    }

    /**
     * The calculator of an indicator for some type of records.
     *
     * @param <T> the type of the records
     * @param code the id of a definition, or the code of an indicator of the 2030 Agenda; the first definition counts
     * @param input the class of the records
     * @return the calculator, empty if there is none
     */
    public <T extends GcmRecord> Optional<Calculator<T>> find(String code, Class<T> input) {
        return find(code).stream()
                .filter(calculator -> calculator.input() == input)
                .map(calculator -> {
                    @SuppressWarnings("unchecked") // its input is T
                    Calculator<T> found = (Calculator<T>) calculator;
                    return found;
                })
                .findFirst();
    }

    private static final class Standard {
        static final Calculators CALCULATORS = of(IndicatorCatalogue.standard());
    }
}
