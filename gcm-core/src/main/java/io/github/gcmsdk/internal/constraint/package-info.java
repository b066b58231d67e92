/**
 * The validators behind the annotations of {@code io.github.gcmsdk.rule}.
 */
@NullMarked
package io.github.gcmsdk.internal.constraint;

import org.jspecify.annotations.NullMarked;
