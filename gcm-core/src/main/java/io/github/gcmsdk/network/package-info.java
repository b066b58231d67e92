/**
 * {@link io.github.gcmsdk.network.MigrationNetwork Networks} on migration, who holds which role in them, their groups and
 * workplans, the {@link io.github.gcmsdk.network.Event events} that they hold, and how much of society and of government
 * takes part ({@link io.github.gcmsdk.network.Coverage}).
 */
@NullMarked
package io.github.gcmsdk.network;

import org.jspecify.annotations.NullMarked;
