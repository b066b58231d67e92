package io.github.gcmsdk.fund;

/**
 * Why records are taken for reports of one flow. Always the fund, the programme, the organization, the amount and its
 * currency, the direction, stage or category are equal, the reporters differ, and no identifier keeps the records apart.
 */
public enum MergeReason {
    /** They carry one identifier, which also stands for a reporter or a day that is not told. */
    SHARED_IDENTIFIER,
    /** They are of one day, or expenditures of one year. */
    SAME_DATE,
    /** Their days lie at most ten days apart: a transfer is booked when it leaves, and when it arrives. */
    NEAR_DATE,
    /** There is one record: nothing was merged. */
    SINGLE
}
