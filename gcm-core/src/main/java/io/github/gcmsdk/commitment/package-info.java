/**
 * What States and partners commit themselves to: {@link io.github.gcmsdk.commitment.Pledge pledges} with their
 * {@link io.github.gcmsdk.commitment.Measure measures}, {@link io.github.gcmsdk.commitment.Practice practices}, {@link
 * io.github.gcmsdk.commitment.NationalImplementationPlan national implementation plans}, the {@link
 * io.github.gcmsdk.commitment.PolicyFramework policy frameworks} that their work is in line with, and the {@link
 * io.github.gcmsdk.commitment.VoluntaryReview reviews} that tell how it goes, with what they {@link
 * io.github.gcmsdk.commitment.ReviewCoverage cover}.
 */
@NullMarked
package io.github.gcmsdk.commitment;

import org.jspecify.annotations.NullMarked;
