package io.github.gcmsdk.network;

import io.github.gcmsdk.record.Coded;

/** What somebody does at an event. */
public enum ParticipantRole implements Coded {
    /** Chairs. */
    CHAIR,
    /** Moderates. */
    MODERATOR,
    /** Speaks. */
    SPEAKER,
    /** Sits on a panel. */
    PANELLIST,
    /** Takes part. */
    PARTICIPANT,
    /** Supports the event, with money or otherwise. */
    SUPPORTER
}
