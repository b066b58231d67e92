package io.github.gcmsdk.framework;

import java.util.Objects;

/**
 * A label that names one objective by its number, with words that belong to another: "Objective 23: return and
 * reintegration". Immutable, thread-safe and value-based.
 *
 * @param stated the objective of the number
 * @param meant the objective to which the words belong
 */
public record LabelDisagreement(Objective stated, Objective meant) {

    /**
     * A disagreement of its parts.
     *
     * @param stated the objective of the number
     * @param meant the objective to which the words belong
     * @throws NullPointerException if a part is null
     */
    public LabelDisagreement {
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(meant, "meant");
    }
}
