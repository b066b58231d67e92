/**
 * The command line, {@code gcm}: {@link io.github.gcmsdk.cli.Main} is where it starts, each command is a class of its own.
 * What people read goes through {@link io.github.gcmsdk.cli.Printer}, which lets no control character of the data reach a
 * terminal.
 */
@NullMarked
package io.github.gcmsdk.cli;

import org.jspecify.annotations.NullMarked;
