package io.github.gcmsdk.stakeholder;

import io.github.gcmsdk.record.Coded;

/**
 * What an actor is: the thirteen kinds of stakeholders of A/RES/73/195, paragraph 44, in its order, and the actors that
 * the paragraph does not list.
 */
public enum StakeholderKind implements Coded {
    /** Migrants themselves. */
    MIGRANTS,
    /** Civil society. */
    CIVIL_SOCIETY,
    /** Organizations of migrants and of diasporas. */
    MIGRANT_DIASPORA_ORGANIZATION,
    /** Faith-based organizations. */
    FAITH_BASED_ORGANIZATION,
    /** Local authorities and communities. */
    LOCAL_AUTHORITIES_AND_COMMUNITIES,
    /** The private sector. */
    PRIVATE_SECTOR,
    /** Trade unions. */
    TRADE_UNION,
    /** Parliamentarians. */
    PARLIAMENTARIANS,
    /** National human rights institutions. */
    NATIONAL_HUMAN_RIGHTS_INSTITUTION,
    /** The International Red Cross and Red Crescent Movement. */
    RED_CROSS_RED_CRESCENT,
    /** Academia. */
    ACADEMIA,
    /** The media. */
    MEDIA,
    /** Other relevant stakeholders. */
    OTHER,
    /** A State, a ministry, or another body of a government. */
    GOVERNMENT,
    /** An entity of the United Nations system. */
    UN_ENTITY,
    /** Another organization of States. */
    INTERGOVERNMENTAL_ORGANIZATION,
    /** A bank or fund of States (paragraph 43). */
    INTERNATIONAL_FINANCIAL_INSTITUTION,
    /** Employers' organizations (paragraph 22). */
    EMPLOYERS_ORGANIZATION,
    /** Philanthropic foundations (paragraph 43). */
    FOUNDATION,
    /** Women's organizations. */
    WOMENS_ORGANIZATION,
    /** Youth organizations. */
    YOUTH_ORGANIZATION;

    /**
     * Whether paragraph 44 lists the kind.
     *
     * @return true for its thirteen kinds, {@link #OTHER} included
     */
    public boolean isInParagraph44() {
        return ordinal() <= OTHER.ordinal();
    }

    /**
     * Whether the kind counts for whole-of-society coverage: the twelve that paragraph 44 names.
     *
     * @return true for them
     */
    public boolean countsForWholeOfSociety() {
        return ordinal() < OTHER.ordinal();
    }
}
