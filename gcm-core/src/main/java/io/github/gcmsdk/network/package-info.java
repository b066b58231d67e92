/**
 * {@link io.github.gcmsdk.network.MigrationNetwork Networks} on migration, who holds which role in them, their groups and
 * workplans, and the {@link io.github.gcmsdk.network.Event events} that they hold.
 */
@NullMarked
package io.github.gcmsdk.network;

import org.jspecify.annotations.NullMarked;
