package io.github.gcmsdk.rule;

/**
 * The validation group of warnings and infos. Errors are in the default group, so that a plain
 * {@code jakarta.validation.Validator}, or {@code @Valid} in a framework, never rejects data for an advice.
 */
public interface Advice {}
