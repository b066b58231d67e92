package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Report.Incomplete;
import io.github.gcmsdk.finding.Report.InputSummary;
import io.github.gcmsdk.internal.engine.Draft;
import io.github.gcmsdk.internal.engine.FindingLog;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.json.internal.Tooling;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import java.util.ArrayList;
import java.util.List;

/** What is found in the tables of one call, and what of them could not be read. */
final class CsvFindings {

    private final CsvReader<?> reader;
    private final FindingLog log;
    private final RecordNumbers numbers = new RecordNumbers();
    private final List<InputSummary> read = new ArrayList<>();
    private final List<Integer> firstNumbers = new ArrayList<>();
    private final List<Incomplete> incomplete = new ArrayList<>();
    private long incompleteCount;

    /** Finds the place of a finding. */
    @FunctionalInterface
    interface Locating {
        CsvPlace find();
    }

    CsvFindings(CsvReader<?> reader) {
        this.reader = reader;
        this.log = new FindingLog(reader.policy, reader.maxSamples);
    }

    FindingLog log() {
        return log;
    }

    RecordNumbers numbers() {
        return numbers;
    }

    /** Adds a finding about a table as a whole, before the rows that come next. */
    void aboutTable(Problem problem, Location location) {
        Draft draft = log.addAboutInput(problem, numbers.next());
        if (draft != null) {
            draft.locate(null, problem.pointer(), location);
        }
    }

    /** Adds a finding about a cell or record; where it is, is asked for only if the finding is kept. */
    void aboutRow(Problem problem, int number, int index, RawRow row, Locating place) {
        Draft draft = log.add(problem, number);
        if (draft != null) {
            CsvPlace found = place.find();
            draft.locate(new RecordKey(null, null, index), found.pointer(), found.location());
            draft.identify(row.sha256());
        }
    }

    /** Counts further findings about a row. */
    void further(Rule rule, long count, int number) {
        log.addFurther(rule, count, number);
    }

    /** Notes that something is not read. */
    void incomplete(String table, long line, String reason) {
        incompleteCount++;
        if (incomplete.size() < reader.maxSamples) {
            incomplete.add(new Incomplete(table, line, reason));
        }
    }

    /** Notes that a table is read: the rows since a number are its own. */
    void finishTable(String table, long bytes, int rows, int firstNumber) {
        read.add(new InputSummary(table, bytes, rows, rows, null));
        firstNumbers.add(firstNumber);
    }

    /** The first number of a table that is read. */
    int startOfTable(int table) {
        return firstNumbers.get(table);
    }

    /** The number behind the last one of a table that is read. */
    int endOfTable(int table) {
        return table + 1 < firstNumbers.size() ? firstNumbers.get(table + 1) : numbers.next();
    }

    Report report() {
        List<InputSummary> inputs = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            InputSummary table = read.get(i);
            long rejected = numbers.countRejected(startOfTable(i), endOfTable(i), log);
            inputs.add(
                    new InputSummary(table.name(), table.bytes(), table.records(), table.records() - rejected, null));
        }
        return new Report(
                incompleteCount == 0 && log.isComplete(),
                reader.day(),
                Tooling.of(reader.policy, RuleCatalogue.standard()),
                inputs,
                incomplete,
                log.counts(),
                log.waived(),
                log.rules(),
                Tooling.skipped(reader.policy, RuleCatalogue.standard(), log),
                List.of(),
                log.findings());
    }
}
