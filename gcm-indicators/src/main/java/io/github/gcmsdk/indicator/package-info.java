/**
 * What is measured, and how: the {@linkplain io.github.gcmsdk.indicator.IndicatorCatalogue catalogue} holds an
 * {@link io.github.gcmsdk.indicator.IndicatorDefinition} for each indicator. What goes into a figure, and the figures
 * themselves, stand in a package for each field: observations, deaths, policies, recruitment, remittances.
 */
@NullMarked
package io.github.gcmsdk.indicator;

import org.jspecify.annotations.NullMarked;
