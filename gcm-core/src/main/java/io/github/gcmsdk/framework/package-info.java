/**
 * The vocabulary of the Global Compact for Safe, Orderly and Regular Migration (A/RES/73/195).
 *
 * <p>A tour. {@link io.github.gcmsdk.framework.Objective} holds the 23 objectives, each with its paragraph, titles,
 * handle, actions and cross-references; {@link io.github.gcmsdk.framework.GuidingPrinciple} the ten principles of
 * paragraph 15. Both are closed: a partner cannot add to them. {@link io.github.gcmsdk.framework.ActionCode} and
 * {@link io.github.gcmsdk.framework.SdgTarget} are open: they hold whatever a partner wrote, say whether it is known, and
 * suggest what was probably meant.
 *
 * <p>{@link io.github.gcmsdk.framework.ObjectiveResolver} finds the objective that a label names, by number, by words, or
 * by both. Its {@link io.github.gcmsdk.framework.Resolution} is an objective with
 * {@link io.github.gcmsdk.framework.Evidence}, or a refusal with candidates; it never guesses.
 *
 * <p>The facts are read, once and when first asked for, from the code lists {@code objectives}, {@code actions},
 * {@code principles}, {@code sdg-goals} and {@code sdg-targets}, which carry their source, date and SHA-256: see
 * {@link io.github.gcmsdk.record.CodeList}. Everything here is immutable and thread-safe.
 */
@NullMarked
package io.github.gcmsdk.framework;

import org.jspecify.annotations.NullMarked;
