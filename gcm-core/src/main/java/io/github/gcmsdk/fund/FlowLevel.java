package io.github.gcmsdk.fund;

/** On which of its ways from the contributor to those who work with it money is looked at. Levels are never added. */
public enum FlowLevel {
    /** What contributors paid into a fund. */
    CONTRIBUTION,
    /** What a fund transferred to organizations, less what came back. */
    TRANSFER,
    /** What those organizations spent. */
    EXPENDITURE,
    /** What implementing partners of a programme spent, as they or others report it. */
    IMPLEMENTATION
}
