package io.github.gcmsdk.commitment;

import io.github.gcmsdk.record.Coded;

/** What a statement of a review rests on. */
public enum ReviewEvidenceKind implements Coded {
    /** An observation of an indicator. */
    OBSERVATION,
    /** A pledge. */
    PLEDGE,
    /** A practice. */
    PRACTICE,
    /** A joint programme. */
    JOINT_PROGRAMME,
    /** An action of a national implementation plan. */
    PLAN_ACTION
}
