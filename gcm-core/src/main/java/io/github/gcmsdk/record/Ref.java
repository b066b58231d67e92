package io.github.gcmsdk.record;

import io.github.gcmsdk.rule.RecordRules;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reference to another record: its id, or, for what lies elsewhere, the name that another system gave to it.
 *
 * <pre>{@code "iom-pakistan"
 * {"scheme": "gcm-pledge", "value": "0143", "title": {"en": "…"}}}</pre>
 *
 * <p>The target's type is the type argument; rules on references read it there. Immutable, thread-safe, value-based.
 *
 * @param <T> the type of the record that is meant
 * @param id the id of the record, null for what lies elsewhere
 * @param scheme the system that names what lies elsewhere, null for an id
 * @param value its name there, null for an id
 * @param title what it is called, empty if nothing is said
 */
@RecordRules
@SuppressWarnings("UnusedTypeParameter") // it tells rules which type of record is meant
public record Ref<T>(
        @Nullable String id,
        @Nullable String scheme,
        @Nullable String value,
        @Valid Text title) {

    /**
     * Takes the parts.
     *
     * @param id the id of the record, null for what lies elsewhere
     * @param scheme the system that names what lies elsewhere, null for an id
     * @param value its name there, null for an id
     * @param title what it is called, null or empty if nothing is said
     */
    public Ref {
        title = title == null ? Text.EMPTY : title;
    }

    /**
     * A reference to a record of the dataset or its context.
     *
     * @param <T> the type of the record that is meant
     * @param id its id
     * @return the reference
     */
    public static <T> Ref<T> to(String id) {
        return new Ref<>(id, null, null, Text.EMPTY);
    }

    /**
     * A reference to what lies elsewhere.
     *
     * @param <T> the type of the record that is meant
     * @param scheme the system that names it
     * @param value its name there
     * @return the reference
     */
    public static <T> Ref<T> external(String scheme, String value) {
        return new Ref<>(null, scheme, value, Text.EMPTY);
    }

    /**
     * Whether the reference is an id.
     *
     * @return false for what lies elsewhere
     */
    public boolean isLocal() {
        return id != null;
    }

    /**
     * Whether the reference is this id.
     *
     * @param other an id
     * @return true if it is
     */
    public boolean isTo(@Nullable String other) {
        return id != null && id.equals(other);
    }

    // Rules look references up by the thousand; what a record inherits is linked at the first call, part by part.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ref<?> ref
                && Objects.equals(id, ref.id)
                && Objects.equals(scheme, ref.scheme)
                && Objects.equals(value, ref.value)
                && title.equals(ref.title);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * Objects.hashCode(id) + Objects.hashCode(scheme)) + Objects.hashCode(value))
                + title.hashCode();
    }
}
