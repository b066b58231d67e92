package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.indicator.IndicatorTypes;
import io.github.gcmsdk.internal.engine.Checker;
import io.github.gcmsdk.internal.engine.DatasetRun;
import io.github.gcmsdk.internal.engine.Plans;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.json.internal.Packing;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.ReferenceResolver;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One call: reads tables as one dataset, judges their records by themselves and together, and makes the report. */
final class CsvCall<T> {

    private static final Plans PLANS = new Plans(IndicatorTypes.all());

    private final CsvReader<T> reader;
    private final Consumer<? super T> records;
    private final CsvFindings findings;
    private final Checker checker;
    private final DatasetRun together;
    private long rows;

    private CsvCall(CsvReader<T> reader, Consumer<? super T> records, DatasetRun together) {
        this.reader = reader;
        this.records = records;
        this.findings = new CsvFindings(reader);
        this.checker = new Checker(PLANS, reader.day(), reader.policy);
        this.together = together;
    }

    static <T> Report run(CsvReader<T> reader, List<CsvSource> tables, Consumer<? super T> records) {
        try (DatasetRun together = new DatasetRun(PLANS, ReferenceResolver.NONE)) {
            CsvCall<T> call = new CsvCall<>(reader, records, together);
            tables.forEach(call::read);
            together.finish(call.findings.log());
            new CsvRelocation<>(reader, call.findings).run(tables);
            return call.findings.report();
        }
    }

    private void read(CsvSource source) {
        try (InputStream bytes = source.open()) {
            RawTable table = new RawTable(source.name(), bytes, reader.limits);
            rows += new CsvReading<>(reader, this, findings, table, rows).run();
        } catch (IOException e) {
            findings.incomplete(source.name(), 0, Packing.reason(e));
            findings.finishTable(source.name(), 0, 0, findings.numbers().next());
        }
    }

    /** Whether there are rules for a record. */
    boolean isKnown(GcmRecord record) {
        return checker.isKnown(record);
    }

    /** What is wrong with a record by itself. */
    List<Problem> judge(GcmRecord record) {
        return checker.check(record, List.of(), Text.UNDETERMINED);
    }

    /** How much more is wrong with the record that was judged last. */
    Map<Rule, Long> further() {
        return checker.further();
    }

    /** Remembers of a record what the rules over several records need. */
    void remember(GcmRecord record, int number) {
        together.add(checker.item(record, number, false));
    }

    /** Gives a record to who asked for it. */
    void give(T made) {
        records.accept(made);
    }
}
