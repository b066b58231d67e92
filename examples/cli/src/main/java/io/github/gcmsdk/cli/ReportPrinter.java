package io.github.gcmsdk.cli;

import io.github.gcmsdk.finding.Report;

/** Prints reports, one after another. */
interface ReportPrinter {

    /** Prints a report. */
    void print(Report report);

    /** Ends what was printed. */
    void end();
}
