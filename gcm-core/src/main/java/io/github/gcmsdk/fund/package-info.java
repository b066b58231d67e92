/**
 * Money and the funds that carry it.
 *
 * <p>{@link io.github.gcmsdk.fund.CurrencyCode} holds an ISO 4217 code with its minor units. Like every code that others
 * own it is open: an unknown text is kept as it came and answers {@code false} to {@code isKnown()}.
 */
@NullMarked
package io.github.gcmsdk.fund;

import org.jspecify.annotations.NullMarked;
