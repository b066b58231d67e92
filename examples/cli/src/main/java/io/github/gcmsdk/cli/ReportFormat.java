package io.github.gcmsdk.cli;

import java.util.Locale;

/** The forms of a report on data. */
enum ReportFormat {
    TEXT,
    JSON,
    CSV;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
