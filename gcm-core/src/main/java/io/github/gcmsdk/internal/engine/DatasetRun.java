package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.internal.keylog.KeyLogFormat;
import io.github.gcmsdk.internal.keylog.Notes;
import io.github.gcmsdk.internal.keylog.SpillingKeyLog;
import io.github.gcmsdk.internal.keylog.Storage;
import io.github.gcmsdk.internal.keylog.StorageException;
import io.github.gcmsdk.internal.rule.DatasetRules;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.ReferenceResolver;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleParameter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dataset rules at work on one dataset. If the temporary files of their memory fail, nothing is thrown: the rules that
 * could not run, or not to their end, are told to the log of findings.
 */
public final class DatasetRun implements AutoCloseable {

    /** Why a rule was skipped: there was no room on the disk, or it could not be written or read. */
    public static final String STORAGE_FAILED = "storage.failed";

    private final List<DatasetRule> rules;
    private final Plans plans;
    private final ReferenceResolver resolver;
    private final SpillingKeyLog log;
    private boolean contextComplete = true;
    private boolean failed;

    /** Rules that remember as much in memory as the heap allows, and what is more in temporary files. */
    public DatasetRun(Plans plans, ReferenceResolver resolver) {
        this(plans, resolver, standardMemory());
    }

    /** A quarter of the heap, and no more than 512 MB. */
    public static long standardMemory() {
        return Math.min(Runtime.getRuntime().maxMemory() / 4, 512L << 20);
    }

    /** Rules that remember so many bytes in memory, and what is more in temporary files. */
    public DatasetRun(Plans plans, ReferenceResolver resolver, long memory) {
        this(plans, resolver, new SpillingKeyLog(memory, Storage.TEMPORARY_FILES));
    }

    DatasetRun(Plans plans, ReferenceResolver resolver, SpillingKeyLog log) {
        this.rules = Stream.concat(DatasetRules.all().stream(), plans.datasetRules().stream())
                .toList();
        this.plans = plans;
        this.resolver = resolver;
        this.log = log;
    }

    /** Takes a record of the dataset or of its context. */
    public void add(Item item) {
        remember(() -> note(item, log));
    }

    /** Notes for a thread that looks at records before they are taken. */
    public Notes notes() {
        return log.notes();
    }

    /** Notes what is needed of a record, on whatever thread; what is noted is to be taken. */
    public void note(Item item, KeyNotes notes) {
        for (DatasetRule rule : rules) {
            rule.add(item, notes);
        }
    }

    /** Takes what was noted of records; the notes are empty then. */
    public void take(Notes notes) {
        remember(() -> log.add(notes));
        notes.clear();
    }

    /** Takes the header of an input whose records begin at a number. */
    public void addHeader(DatasetHeader header, int number) {
        remember(() -> rules.forEach(rule -> rule.addHeader(header, number, log)));
    }

    /** Takes what another run has taken, which is closed then. A record counts once: it was given to one of the two. */
    public void addAll(DatasetRun other) {
        contextComplete &= other.contextComplete;
        if (other.failed) {
            fail();
        }
        remember(() -> log.addAll(other.log));
        other.close();
    }

    private void remember(Runnable step) {
        if (failed) {
            return;
        }
        try {
            step.run();
        } catch (StorageException e) {
            fail();
        }
    }

    private void fail() {
        failed = true;
        log.close();
    }

    /** Says that a part of the context could not be read. */
    public void missContext() {
        contextComplete = false;
    }

    /** Judges all records and reports to a log of findings. */
    public void finish(FindingLog findings) {
        Out out = new Out(findings);
        for (DatasetRule rule : rules) {
            remember(() -> rule.finish(log, out));
            if (failed) {
                rule.rules().forEach(skipped -> findings.skip(skipped, STORAGE_FAILED));
            }
        }
    }

    /** Judges nothing: what was taken is not all, and every rule about several records is skipped. */
    public void abandon(FindingLog findings, String reason) {
        rules.forEach(rule -> rule.rules().forEach(skipped -> findings.skip(skipped, reason)));
    }

    /** Writes what was taken. */
    void write(DataOutputStream out) throws IOException {
        try {
            out.writeBoolean(contextComplete);
            out.writeBoolean(failed);
            if (!failed) {
                KeyLogFormat.write(log, out);
            }
        } catch (StorageException e) {
            throw new IOException(e);
        }
    }

    /** Takes what was written. */
    void read(DataInputStream in) throws IOException {
        contextComplete = in.readBoolean();
        if (in.readBoolean()) {
            fail();
        } else {
            KeyLogFormat.read(in, log);
        }
    }

    /** Deletes the temporary files. */
    @Override
    public void close() {
        log.close();
    }

    private final class Out implements DatasetRule.Findings {
        private final FindingLog findings;

        Out(FindingLog findings) {
            this.findings = findings;
        }

        @Override
        public void at(
                Rule rule,
                int record,
                String pointer,
                DatasetRule.@Nullable Place related,
                @Nullable Supplier<@Nullable String> suggestion,
                String... arguments) {
            suggest(findings.addOfDataset(Problem.of(rule, pointer, null, arguments), record, related), suggestion);
        }

        @Override
        public void atHeader(
                Rule rule,
                int number,
                String pointer,
                @Nullable Supplier<@Nullable String> suggestion,
                String... arguments) {
            suggest(findings.addAboutInput(Problem.of(rule, pointer, null, arguments), number), suggestion);
        }

        private static void suggest(@Nullable Draft draft, @Nullable Supplier<@Nullable String> suggestion) {
            if (draft != null && suggestion != null) {
                draft.suggest(suggestion.get());
            }
        }

        @Override
        public <T> T parameter(Rule rule, RuleParameter<T> parameter) {
            return findings.parameter(rule, parameter);
        }

        @Override
        public void skip(Rule rule, String reason) {
            findings.skip(rule, reason);
        }

        @Override
        public boolean isContextComplete() {
            return contextComplete;
        }

        @Override
        public boolean fits(String typeName, String target) {
            Class<?> type = typeOf(typeName);
            Class<?> wanted = classOf(target);
            return type == null || wanted != null && wanted.isAssignableFrom(type);
        }

        /** A resolver is asked for any record where the type that is meant is none of those registered. */
        @Override
        public boolean existsElsewhere(String target, String id) {
            Class<?> wanted = classOf(target);
            return resolver.exists(wanted == null ? GcmRecord.class : wanted, id);
        }

        private @Nullable Class<?> classOf(String target) {
            Class<?> type = typeOf(target);
            return type == null ? plans.classNamed(target) : type;
        }

        @Override
        public @Nullable Class<?> typeOf(String typeName) {
            var type = plans.named(typeName);
            return type == null ? null : type.type();
        }
    }
}
