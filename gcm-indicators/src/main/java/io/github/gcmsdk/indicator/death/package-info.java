/**
 * Deaths and disappearances in the course of migration (indicator 10.7.3), from single
 * {@linkplain io.github.gcmsdk.indicator.death.Incident incidents}.
 */
@NullMarked
package io.github.gcmsdk.indicator.death;

import org.jspecify.annotations.NullMarked;
