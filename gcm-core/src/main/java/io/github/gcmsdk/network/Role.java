package io.github.gcmsdk.network;

import io.github.gcmsdk.record.Coded;

/** What a stakeholder is in a network. */
public enum Role implements Coded {
    /** Chairs the network. */
    CHAIR,
    /** Chairs it with others. */
    CO_CHAIR,
    /** Coordinates it (A/RES/73/195, paragraph 45(a)). */
    COORDINATOR,
    /** Coordinates it with others. */
    CO_COORDINATOR,
    /** Serves as its secretariat. */
    SECRETARIAT,
    /** Serves as its secretariat with others. */
    CO_SECRETARIAT,
    /** Sits in its executive committee. */
    EXECUTIVE_COMMITTEE,
    /** Is a member. */
    MEMBER,
    /** Observes. */
    OBSERVER,
    /** Works with it. */
    PARTNER,
    /** Takes part by office. */
    EX_OFFICIO
}
