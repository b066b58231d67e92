package io.github.gcmsdk.commitment;

import io.github.gcmsdk.record.Coded;

/** What a policy framework is. */
public enum FrameworkKind implements Coded {
    /** A national development plan. */
    NATIONAL_DEVELOPMENT_PLAN,
    /** A United Nations Sustainable Development Cooperation Framework. */
    COOPERATION_FRAMEWORK,
    /** A migration policy. */
    MIGRATION_POLICY,
    /** A law. */
    LAW,
    /** An agreement of two States. */
    BILATERAL_AGREEMENT
}
