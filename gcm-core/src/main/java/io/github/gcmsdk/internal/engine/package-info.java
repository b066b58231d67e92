/**
 * The engine: plans compiled from annotations, the walk through a record, the memory of dataset rules, the report.
 */
@NullMarked
package io.github.gcmsdk.internal.engine;

import org.jspecify.annotations.NullMarked;
