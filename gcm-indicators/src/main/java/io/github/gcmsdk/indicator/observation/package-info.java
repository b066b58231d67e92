/**
 * Values of indicators: an {@link io.github.gcmsdk.indicator.observation.Observation} is one value for an area, a time and a
 * breakdown.
 */
@NullMarked
package io.github.gcmsdk.indicator.observation;

import org.jspecify.annotations.NullMarked;
