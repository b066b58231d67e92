/**
 * The memory of the rules about several records: entries under keys, in memory up to a budget, then in temporary files.
 * {@link io.github.gcmsdk.internal.keylog.SpillingKeyLog} takes entries into a {@link Table}; a full table becomes a
 * {@link SortedFile}, and before the first look the files are merged into one. Everything is sorted in one way, by
 * {@link Key} and record, so that a {@link Group} of entries is the same wherever it comes from.
 */
@NullMarked
package io.github.gcmsdk.internal.keylog;

import org.jspecify.annotations.NullMarked;
