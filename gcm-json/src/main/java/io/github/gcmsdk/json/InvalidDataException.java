package io.github.gcmsdk.json;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;

/**
 * Data was asked for that has errors. The message tells how many and of which rules, and repeats nothing of the data.
 */
public final class InvalidDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Kept out of the serialized form: a report is not serializable. */
    private final transient Report report;

    InvalidDataException(Report report) {
        super(message(report));
        this.report = report;
    }

    private static String message(Report report) {
        StringBuilder message = new StringBuilder("the data has ")
                .append(report.count(Severity.ERROR))
                .append(report.count(Severity.ERROR) == 1 ? " error" : " errors");
        report.rules().stream()
                .filter(rule -> rule.severity() == Severity.ERROR)
                .forEach(rule ->
                        message.append(", ").append(rule.code()).append(" × ").append(rule.count()));
        return report.complete()
                ? message.toString()
                : message.append(", and could not all be read").toString();
    }

    /**
     * What was found.
     *
     * @return the report
     */
    public Report report() {
        return report;
    }
}
