/**
 * {@link io.github.gcmsdk.network.MigrationNetwork Networks} on migration, who holds which role in them, their groups and
 * workplans, the {@link io.github.gcmsdk.network.Event events} that they hold, how much of society and of government takes
 * part ({@link io.github.gcmsdk.network.Coverage}), who speaks for whom ({@link io.github.gcmsdk.network.Representation}), and
 * how what is done lines up with policies ({@link io.github.gcmsdk.network.PolicyCoherence}).
 */
@NullMarked
package io.github.gcmsdk.network;

import org.jspecify.annotations.NullMarked;
