package io.github.gcmsdk.cli;

import java.util.Locale;

/** The forms of a report. */
enum Format {
    TEXT,
    JSON;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
