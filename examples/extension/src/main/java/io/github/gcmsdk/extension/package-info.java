/** A record type and two rules of a third party; {@link io.github.gcmsdk.extension.Campus} lists them. */
@NullMarked
package io.github.gcmsdk.extension;

import org.jspecify.annotations.NullMarked;
