/**
 * Counts that do not tell who is in them. A {@link io.github.gcmsdk.indicator.disclosure.CountTable} is what readers see;
 * {@link io.github.gcmsdk.indicator.disclosure.Suppression} hides small counts and as many others as it takes that totals do
 * not give them away, which {@link io.github.gcmsdk.indicator.disclosure.Attack} proves by attacking the table as a reader
 * could. {@link io.github.gcmsdk.indicator.disclosure.Differencing} tells what two tables give away together,
 * {@link io.github.gcmsdk.indicator.disclosure.KAnonymity} how many records of microdata are alike, and
 * {@link io.github.gcmsdk.indicator.disclosure.Combinations} counts what may be told of them.
 *
 * <p>What is proved holds against a reader who knows the tables, that counts are not negative, and that parts add up to their
 * totals. Nothing holds against one who knows some of the people counted.
 */
@NullMarked
package io.github.gcmsdk.indicator.disclosure;

import org.jspecify.annotations.NullMarked;
