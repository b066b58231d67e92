/**
 * What all records are made of.
 *
 * <p>Reference data is shipped as a {@link io.github.gcmsdk.record.CodeList}: a table with its version, date, source
 * and SHA-256. A {@link io.github.gcmsdk.record.Coded} constant is an entry of such a list, or of a list of ours, that
 * Java code can name.
 */
@NullMarked
package io.github.gcmsdk.record;

import org.jspecify.annotations.NullMarked;
