/**
 * The rules, each beside its check.
 */
@NullMarked
package io.github.gcmsdk.internal.rule;

import org.jspecify.annotations.NullMarked;
