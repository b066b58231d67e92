/** The reader and the writer: slices of the text, binders from tokens to records, places of findings. */
@NullMarked
package io.github.gcmsdk.json.internal;

import org.jspecify.annotations.NullMarked;
