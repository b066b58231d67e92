/**
 * What States and partners commit themselves to: {@link io.github.gcmsdk.commitment.Pledge pledges} with their
 * {@link io.github.gcmsdk.commitment.Measure measures}, and the {@link io.github.gcmsdk.commitment.PolicyFramework policy
 * frameworks} that their work is in line with.
 */
@NullMarked
package io.github.gcmsdk.commitment;

import org.jspecify.annotations.NullMarked;
