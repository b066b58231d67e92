/**
 * What is measured: an indicator of the 2030 Agenda is named by an
 * {@link io.github.gcmsdk.indicator.IndicatorCode}.
 */
@NullMarked
package io.github.gcmsdk.indicator;

import org.jspecify.annotations.NullMarked;
