/**
 * Tables in. A {@link io.github.gcmsdk.indicator.csv.CsvReader} reads a file row by row, by a
 * {@link io.github.gcmsdk.indicator.csv.CsvMapping} that says which columns it needs and what a row becomes; whatever is
 * wrong is a finding at its line and column. {@link io.github.gcmsdk.indicator.csv.SharedFiles} has the mappings of files
 * as their publishers share them.
 */
@NullMarked
package io.github.gcmsdk.indicator.csv;

import org.jspecify.annotations.NullMarked;
