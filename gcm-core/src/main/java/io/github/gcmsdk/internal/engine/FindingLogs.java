package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.record.Accumulator;
import io.github.gcmsdk.rule.Rule;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Counts and samples as an accumulator of what is found in each record.
 *
 * @param logs makes empty logs
 * @param rules knows the rule of a code
 */
public record FindingLogs(Supplier<FindingLog> logs, Function<String, Rule> rules)
        implements Accumulator<RecordProblems, FindingLog, FindingLog> {

    @Override
    public FindingLog create() {
        return logs.get();
    }

    @Override
    public void add(FindingLog log, RecordProblems record) {
        record.problems().forEach(problem -> log.add(problem, record.number()));
    }

    @Override
    public FindingLog merge(FindingLog left, FindingLog right) {
        left.addAll(right);
        return left;
    }

    @Override
    public FindingLog result(FindingLog log) {
        return log;
    }

    @Override
    public void encode(FindingLog log, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        new FindingLogFormat(rules).write(log, data);
        data.flush();
    }

    @Override
    public FindingLog decode(InputStream in) throws IOException {
        FindingLog log = create();
        new FindingLogFormat(rules).read(new DataInputStream(in), log);
        return log;
    }
}
