package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.IndicatorDefinition;
import java.util.List;

/**
 * What a third party adds to the indicators: definitions, and calculators for them or for those of this library. It is found
 * by {@link java.util.ServiceLoader} when {@link Calculators#installed()} is asked for, and not before: what lies on the
 * class path changes no figure by itself.
 *
 * <p>An implementation has a public constructor without parameters, and is stateless and thread-safe.
 */
public interface IndicatorExtension {

    /**
     * Definitions. One of an id that the catalogue has already replaces it. A definition whose formula names the series that
     * stand above and below needs no calculator: there is one for all of them.
     *
     * @return the definitions
     */
    default List<IndicatorDefinition> definitions() {
        return List.of();
    }

    /**
     * Calculators. One for an indicator and a type of records that has a calculator already replaces it.
     *
     * @return the calculators
     */
    default List<Calculator<?>> calculators() {
        return List.of();
    }
}
