/**
 * One way to compute any indicator: {@link io.github.gcmsdk.indicator.calculator.Calculators} finds a
 * {@link io.github.gcmsdk.indicator.calculator.Calculator} by the id of a definition, and it gives figures for records, by
 * the dimensions that are asked for.
 */
@NullMarked
package io.github.gcmsdk.indicator.calculator;

import org.jspecify.annotations.NullMarked;
