/**
 * What changes in populations tell of migration: the growth of stocks, and net migration by the ratios of those who survive
 * from one census to the next.
 */
@NullMarked
package io.github.gcmsdk.indicator.population;

import org.jspecify.annotations.NullMarked;
