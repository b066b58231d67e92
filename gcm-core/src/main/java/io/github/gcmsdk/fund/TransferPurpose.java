package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Coded;

/** What a fund transfers money for. */
public enum TransferPurpose implements Coded {
    /** A joint programme. */
    PROGRAMME,
    /** Costs of the fund itself, such as those of its management unit. */
    DIRECT_COST
}
