package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.record.Accumulator;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Supplier;

/**
 * The dataset rules as an accumulator of records: a run is the state, its findings are the result. The rules themselves
 * stay as they are, since they share the one key log of their run, which is what is merged.
 *
 * @param runs makes runs that have taken nothing
 * @param findings makes the logs that they report to
 */
public record DatasetRuns(Supplier<DatasetRun> runs, Supplier<FindingLog> findings)
        implements Accumulator<Item, DatasetRun, FindingLog> {

    @Override
    public DatasetRun create() {
        return runs.get();
    }

    @Override
    public void add(DatasetRun run, Item item) {
        run.add(item);
    }

    @Override
    public DatasetRun merge(DatasetRun left, DatasetRun right) {
        left.addAll(right);
        return left;
    }

    @Override
    public FindingLog result(DatasetRun run) {
        FindingLog result = findings.get();
        run.finish(result);
        return result;
    }

    @Override
    public void close(DatasetRun run) {
        run.close();
    }

    @Override
    public void encode(DatasetRun run, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        run.write(data);
        data.flush();
    }

    @Override
    public DatasetRun decode(InputStream in) throws IOException {
        DatasetRun run = create();
        try {
            run.read(new DataInputStream(in));
            return run;
        } catch (IOException | RuntimeException e) {
            run.close();
            throw e;
        }
    }
}
