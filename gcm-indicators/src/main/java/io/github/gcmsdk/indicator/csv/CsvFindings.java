package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Report.Incomplete;
import io.github.gcmsdk.finding.Report.InputSummary;
import io.github.gcmsdk.internal.engine.Draft;
import io.github.gcmsdk.internal.engine.FindingLog;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.engine.Sha256;
import io.github.gcmsdk.json.internal.Tooling;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What is found in one table, and what of it could not be read. */
final class CsvFindings {

    private final CsvReader<?> reader;
    private final String name;
    private final FindingLog log;
    private final List<Incomplete> incomplete = new ArrayList<>();
    private long incompleteCount;

    CsvFindings(CsvReader<?> reader, String name) {
        this.reader = reader;
        this.name = name;
        this.log = new FindingLog(reader.policy, reader.maxSamples);
    }

    /** Adds a finding about the table as a whole. */
    void aboutTable(Problem problem, Location location) {
        Draft draft = log.addAboutInput(problem, 0);
        if (draft != null) {
            draft.locate(null, problem.pointer(), location);
        }
    }

    /** Adds a finding about a row; its place is asked for only if the finding is kept. */
    void aboutRow(Problem problem, int row, Cells cells, Supplier<Location> location) {
        Draft draft = log.add(problem, row);
        if (draft != null) {
            draft.locate(new RecordKey(null, null, row), problem.pointer(), location.get());
            draft.identify(Sha256.hex(String.join("\0", cells.texts())));
        }
    }

    /** Counts further findings about a row. */
    void further(Rule rule, long count, int row) {
        log.addFurther(rule, count, row);
    }

    /** Notes that a row is not read. */
    void skip(int row, long line, Rule reason) {
        log.reject(row);
        incomplete(line, reason.code());
    }

    /** Notes that something is not read. */
    void incomplete(long line, String reason) {
        incompleteCount++;
        if (incomplete.size() < reader.maxSamples) {
            incomplete.add(new Incomplete(name, line, reason));
        }
    }

    boolean isComplete() {
        return incompleteCount == 0;
    }

    Report report(long bytes, int rows) {
        return new Report(
                isComplete() && log.isComplete(),
                reader.day(),
                Tooling.of(reader.policy, RuleCatalogue.standard()),
                List.of(new InputSummary(name, bytes, rows, (long) rows - log.rejected(0, rows), null)),
                incomplete,
                log.counts(),
                log.waived(),
                log.rules(),
                Tooling.skipped(reader.policy, RuleCatalogue.standard(), log),
                List.of(),
                log.findings());
    }
}
