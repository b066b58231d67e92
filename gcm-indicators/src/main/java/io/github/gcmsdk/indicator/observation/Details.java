package io.github.gcmsdk.indicator.observation;

import io.github.gcmsdk.record.Meta;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The components of an observation that are no axis, and not the value. */
record Details(
        @Nullable String id,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        List<String> footnotes,
        Meta meta) {

    static Details of(Observation from) {
        return new Details(from.id(), from.lower(), from.upper(), from.footnotes(), from.meta());
    }

    /** Begins an observation with all of it but the meta, which is to be set last. */
    @SuppressWarnings("NullAway") // an observation that was read may miss its id
    Observation.Builder begin() {
        return Observation.builder(id).lower(lower).upper(upper).footnotes(footnotes);
    }
}
