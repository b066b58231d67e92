/**
 * The actors of migration governance: {@link io.github.gcmsdk.stakeholder.Stakeholder}, its kinds by paragraph 44 of
 * A/RES/73/195 and beyond, and {@link io.github.gcmsdk.stakeholder.Party}, who can make a pledge.
 */
@NullMarked
package io.github.gcmsdk.stakeholder;

import org.jspecify.annotations.NullMarked;
