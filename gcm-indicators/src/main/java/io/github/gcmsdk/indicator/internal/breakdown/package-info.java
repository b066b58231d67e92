/** What a breakdown says: which dimension a name means, and whether parts are a whole. Sums and rules go by the same answers. */
@NullMarked
package io.github.gcmsdk.indicator.internal.breakdown;

import org.jspecify.annotations.NullMarked;
