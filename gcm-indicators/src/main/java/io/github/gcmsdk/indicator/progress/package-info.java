/**
 * How far a series has come towards 2030: {@link io.github.gcmsdk.indicator.progress.Progress}, by a
 * {@link io.github.gcmsdk.indicator.progress.ProgressMethod}.
 */
@NullMarked
package io.github.gcmsdk.indicator.progress;

import org.jspecify.annotations.NullMarked;
