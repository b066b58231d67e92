package io.github.gcmsdk.indicator.policy;

import io.github.gcmsdk.record.Coded;

/** The answer to an item of the inquiry. */
public enum AnswerValue implements Coded {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Only for migrants with a regular status; an answer of domain 1. */
    REGULAR_ONLY,
    /** Not answered. */
    UNKNOWN
}
