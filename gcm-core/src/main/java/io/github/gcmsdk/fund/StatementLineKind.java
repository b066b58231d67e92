package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Coded;

/**
 * What a line of a fund statement stands for. The first six increase the balance, the next seven reduce it; a
 * negative amount corrects.
 */
public enum StatementLineKind implements Coded {
    /** The balance at the start. */
    OPENING,
    /** Contributions of contributors. */
    CONTRIBUTION,
    /** Interest that the fund earned. */
    INTEREST,
    /** Interest that participating organizations earned and paid in. */
    PARTICIPANT_INTEREST,
    /** Other income. */
    OTHER_INCOME,
    /** Money that participating organizations gave back. */
    REFUND,
    /** The fee of the administrative agent. */
    ADMINISTRATIVE_AGENT_FEE,
    /** Direct costs of the fund. */
    DIRECT_COST,
    /** Bank charges. */
    BANK_CHARGE,
    /** Transfers to participating organizations. */
    TRANSFER,
    /** Transfers to other funds. */
    FUND_TRANSFER,
    /** Money given back to contributors. */
    CONTRIBUTOR_REFUND,
    /** Other expenditure. */
    OTHER_EXPENDITURE,
    /** The balance at the end. */
    CLOSING;

    /**
     * Whether lines of this kind add to the balance.
     *
     * @return true for those up to {@link #REFUND}
     */
    public boolean increases() {
        return compareTo(REFUND) <= 0;
    }

    /**
     * Whether lines of this kind take from the balance.
     *
     * @return true for those from {@link #ADMINISTRATIVE_AGENT_FEE} to {@link #OTHER_EXPENDITURE}
     */
    public boolean reduces() {
        return !increases() && this != CLOSING;
    }
}
