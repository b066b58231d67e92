/** How accumulators of this module write down their states. */
@NullMarked
package io.github.gcmsdk.indicator.internal.state;

import org.jspecify.annotations.NullMarked;
