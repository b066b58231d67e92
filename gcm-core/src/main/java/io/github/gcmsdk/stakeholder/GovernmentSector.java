package io.github.gcmsdk.stakeholder;

import io.github.gcmsdk.record.Coded;

/** What a government body is charged with; whole-of-government coverage counts them (A/RES/73/195, paragraph 15(i)). */
public enum GovernmentSector implements Coded {
    /** Foreign affairs. */
    FOREIGN_AFFAIRS,
    /** Interior. */
    INTERIOR,
    /** Labour. */
    LABOUR,
    /** The diaspora, citizens abroad. */
    DIASPORA,
    /** Justice. */
    JUSTICE,
    /** Health. */
    HEALTH,
    /** Education. */
    EDUCATION,
    /** Planning. */
    PLANNING,
    /** Statistics. */
    STATISTICS,
    /** Finance. */
    FINANCE,
    /** Social protection. */
    SOCIAL_PROTECTION
}
