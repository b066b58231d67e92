package io.github.gcmsdk.record;

/** Who may see a dataset. */
public enum Sensitivity implements Coded {
    /** Everybody. */
    PUBLIC,
    /** Those that work with it. */
    RESTRICTED,
    /** Those that are named. */
    CONFIDENTIAL,
    /** Those that are named, and no copy leaves them. */
    STRICTLY_CONFIDENTIAL
}
