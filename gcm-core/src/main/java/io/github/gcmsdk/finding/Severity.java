package io.github.gcmsdk.finding;

import io.github.gcmsdk.record.Coded;

/** How much a finding matters, by the words of RFC 2119. */
public enum Severity implements Coded {
    /** Data must not be so. */
    ERROR,
    /** Data should not be so. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    INFO
}
