package io.github.gcmsdk.cli;

import io.github.gcmsdk.finding.FindingStatus;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;
import java.util.Locale;

/** What makes the exit code 1. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    boolean isMetBy(Report report) {
        return switch (this) {
            case ERROR -> !report.isValid();
            case WARNING -> !report.isValid() || report.count(Severity.WARNING) > 0;
            case NEVER -> false;
        };
    }

    /** The same, of what the baseline is not known to have: what neither report shows counts as new. */
    boolean isMetByNew(Report report) {
        boolean isNew = report.findings().stream()
                .anyMatch(finding -> counts(finding.severity())
                        && !finding.isWaived()
                        && finding.status() != FindingStatus.UNCHANGED);
        boolean isCut =
                report.rules().stream().anyMatch(rule -> counts(rule.severity()) && rule.sampled() < rule.count());
        return this != NEVER && (!report.complete() || isNew || isCut);
    }

    private boolean counts(Severity severity) {
        return severity == Severity.ERROR || severity == Severity.WARNING && this == WARNING;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
