/** The checks of the rules on records of this module. */
@NullMarked
package io.github.gcmsdk.indicator.internal.rule;

import org.jspecify.annotations.NullMarked;
