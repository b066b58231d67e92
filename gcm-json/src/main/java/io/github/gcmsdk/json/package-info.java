/** From the bytes of a partner's file to records and findings, and back. */
@NullMarked
package io.github.gcmsdk.json;

import org.jspecify.annotations.NullMarked;
