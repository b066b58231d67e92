/**
 * Flows between areas, and what they tell of migration: how intense it is, how one-sided, how concentrated. See
 * {@link io.github.gcmsdk.indicator.flow.FlowMatrix}.
 */
@NullMarked
package io.github.gcmsdk.indicator.flow;

import org.jspecify.annotations.NullMarked;
