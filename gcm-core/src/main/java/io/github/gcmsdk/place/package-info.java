/**
 * Places: countries, regions, and the regional commissions of the United Nations.
 *
 * <p>{@link io.github.gcmsdk.place.CountryCode} holds the alpha-3 code of a country, {@link
 * io.github.gcmsdk.place.RegionCode} an M49 region or the acronym of a regional commission, {@link
 * io.github.gcmsdk.place.RegionalCommission} the five commissions with the members that a source names.
 *
 * <p>Codes are open: a text that no list knows is kept as it came, answers {@code false} to {@code isKnown()} and, where
 * it is another spelling of a known code, offers that code as a {@code suggestion()}. The lists are the resources {@code
 * countries}, {@code withdrawn-countries}, {@code regions}, {@code regional-commissions} and {@code commission-members}
 * of {@link io.github.gcmsdk.record.CodeList}; they carry their version, date and source, and imply no opinion on the
 * legal status of any country, territory or area.
 */
@NullMarked
package io.github.gcmsdk.place;

import org.jspecify.annotations.NullMarked;
