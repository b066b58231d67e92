/**
 * What a third party adds: a record type and two rules ({@link io.github.gcmsdk.extension.Campus}), and two indicators
 * ({@link io.github.gcmsdk.extension.CampusIndicators}).
 */
@NullMarked
package io.github.gcmsdk.extension;

import org.jspecify.annotations.NullMarked;
