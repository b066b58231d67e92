/**
 * Text in languages.
 *
 * <p>{@link io.github.gcmsdk.text.LanguageTag} holds a BCP 47 language tag, judged by the grammar of RFC 5646 and by a
 * dated snapshot of the IANA registry. Like every code that others own it is open: an unknown text is kept as it came and
 * answers {@code false} to {@code isKnown()}.
 */
@NullMarked
package io.github.gcmsdk.text;

import org.jspecify.annotations.NullMarked;
