package io.github.gcmsdk.record;

import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.JsonValue.JsonString;
import org.jspecify.annotations.Nullable;

/**
 * A record whose type is missing or unknown here, kept as it came.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param content the whole object, its {@code type} and {@code id} included
 */
public record UnknownRecord(JsonObject content) implements GcmRecord {

    @Override
    public @Nullable String id() {
        return content.members().get("id") instanceof JsonString id ? id.value() : null;
    }

    /**
     * The type as it was written.
     *
     * @return the type, or null if there is none
     */
    public @Nullable String type() {
        return content.members().get("type") instanceof JsonString type ? type.value() : null;
    }

    @Override
    public Meta meta() {
        return Meta.NONE;
    }
}
