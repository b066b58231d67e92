package io.github.gcmsdk.fund;

/**
 * Why records are taken for reports of one flow. Always the fund, the programme, the organization, the direction, stage or
 * category are equal, the reporters differ, and no identifier keeps the records apart. The amount and its currency are
 * equal too, or one of the records tells both amounts; nothing is ever converted.
 */
public enum MergeReason {
    /** They carry one identifier, which also stands for a reporter or a day that is not told. */
    SHARED_IDENTIFIER,
    /** They are of one day, or expenditures of one year. */
    SAME_DATE,
    /** Their days lie close together: a transfer is booked when it leaves, and when it arrives. */
    NEAR_DATE,
    /**
     * They carry one identifier or lie close together, and tell different amounts, which a contribution among them tells as
     * what was given and what was received.
     */
    COUNTER_VALUE,
    /** There is one record: nothing was merged. */
    SINGLE
}
