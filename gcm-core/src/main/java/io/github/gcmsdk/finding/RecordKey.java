package io.github.gcmsdk.finding;

import org.jspecify.annotations.Nullable;

/**
 * Which record is meant.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param type the type as it was written, null if there is none
 * @param id the id as it was written, null if there is none
 * @param index the record's place in its input, from 0, the header not counted
 */
public record RecordKey(@Nullable String type, @Nullable String id, long index) {}
