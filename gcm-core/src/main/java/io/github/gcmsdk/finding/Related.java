package io.github.gcmsdk.finding;

import org.jspecify.annotations.Nullable;

/**
 * Another place that a finding is about, such as the first of two records with one id.
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param record the record
 * @param pointer the place in the record
 * @param location the place in the input, null for objects in memory
 */
public record Related(
        RecordKey record, String pointer, @Nullable Location location) {}
