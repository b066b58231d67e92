/**
 * One way to compute any indicator: {@link io.github.gcmsdk.indicator.calculator.Calculators} finds a
 * {@link io.github.gcmsdk.indicator.calculator.Calculator} by the id of a definition, and it gives figures for records, by
 * the dimensions that are asked for.
 *
 * <p>Calculators add up observations themselves, and not by a {@link io.github.gcmsdk.indicator.observation.RollUp}, since the
 * two remember other things:
 * <ul>
 *   <li>A calculator remembers what was said at each place. The same value twice is one value, two values contradict each other,
 *       and which observations are totals is seen in the end, from how far each is broken down. A formula needs several series
 *       beside each other, each of its own release.
 *   <li>A roll-up remembers a sum for each key, of any number of observations and by columns; it is told by its caller what are
 *       totals and parts, and cannot tell a repetition from a member.
 * </ul>
 *
 * <p>What must be the same has one place: {@link io.github.gcmsdk.indicator.area.Area#isAggregate}, whether parts are all of a
 * whole (a code that nobody names is as absent as one without a value), which names of dimensions are one, and what is an
 * estimate. They differ in two points, each by what it knows. Where parts are lacking, a calculator calls the figure missing and
 * a roll-up not computable. A value without a unit is of the unit of the others for a calculator, whose definition has one, and
 * says so; for a roll-up it is of another unit, and is not added.
 */
@NullMarked
package io.github.gcmsdk.indicator.calculator;

import org.jspecify.annotations.NullMarked;
