/** The command line, {@code gcm}. */
@NullMarked
package io.github.gcmsdk.cli;

import org.jspecify.annotations.NullMarked;
