/**
 * What sending money costs (indicator 10.c.1), from single
 * {@linkplain io.github.gcmsdk.indicator.remittance.RemittanceQuote quotes}.
 */
@NullMarked
package io.github.gcmsdk.indicator.remittance;

import org.jspecify.annotations.NullMarked;
