package io.github.gcmsdk.record;

import java.util.List;
import java.util.Locale;

/**
 * A constant of a code list: an enum that says how the constant is written in JSON.
 *
 * <p>By default the code is the constant's name in lower kebab case: {@code CO_CHAIR} is written {@code "co-chair"}.
 */
public interface Coded {

    /**
     * The Java name of the constant.
     *
     * @return the name, as {@link Enum#name()} gives it
     */
    String name();

    /**
     * The code, as it stands in JSON.
     *
     * @return the code, never blank
     */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Other spellings that are read as this code, and reported as {@code code.alias}.
     *
     * @return the accepted spellings, empty for most
     */
    default List<String> aliases() {
        return List.of();
    }
}
