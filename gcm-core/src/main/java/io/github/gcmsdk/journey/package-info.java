/**
 * Accounts of journeys, there and back, without personal data.
 *
 * <p>A {@link io.github.gcmsdk.journey.JourneyAccount} has {@linkplain io.github.gcmsdk.journey.JourneyStage stages} in
 * months and countries, is known by a pseudonym, and says by which {@linkplain io.github.gcmsdk.journey.Consent consent}
 * it is held. The rules {@code privacy.*} watch over it.
 */
@NullMarked
package io.github.gcmsdk.journey;

import org.jspecify.annotations.NullMarked;
