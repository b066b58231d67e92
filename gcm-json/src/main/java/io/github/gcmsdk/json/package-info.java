/**
 * Reading, writing and judging data on the Global Compact for Migration as JSON. {@link io.github.gcmsdk.json.Gcm} is the
 * entry: it takes {@link io.github.gcmsdk.json.Input inputs} to reports and datasets, and writes datasets;
 * {@link io.github.gcmsdk.json.ReportWriter} writes reports.
 */
@NullMarked
package io.github.gcmsdk.json;

import org.jspecify.annotations.NullMarked;
