package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Coded;

/** Which way the money of a transfer goes. */
public enum TransferDirection implements Coded {
    /** From the fund to the recipient. */
    TRANSFER,
    /** Back from the recipient to the fund. */
    REFUND
}
