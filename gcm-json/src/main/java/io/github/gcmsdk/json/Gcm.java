package io.github.gcmsdk.json;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Report.InputSummary;
import io.github.gcmsdk.finding.Waiver;
import io.github.gcmsdk.internal.engine.Checker;
import io.github.gcmsdk.internal.engine.DatasetRun;
import io.github.gcmsdk.internal.engine.Draft;
import io.github.gcmsdk.internal.engine.Extensions;
import io.github.gcmsdk.internal.engine.FindingLog;
import io.github.gcmsdk.internal.engine.Plans;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.engine.StandardTypes;
import io.github.gcmsdk.internal.engine.Waiving;
import io.github.gcmsdk.internal.rule.ReaderRules;
import io.github.gcmsdk.json.internal.DatasetComparison;
import io.github.gcmsdk.json.internal.DatasetWriting;
import io.github.gcmsdk.json.internal.Emission;
import io.github.gcmsdk.json.internal.MapperModule;
import io.github.gcmsdk.json.internal.Reading;
import io.github.gcmsdk.json.internal.Rereading;
import io.github.gcmsdk.json.internal.Settings;
import io.github.gcmsdk.json.internal.Sifting;
import io.github.gcmsdk.json.internal.Source;
import io.github.gcmsdk.json.internal.Spool;
import io.github.gcmsdk.json.internal.Tooling;
import io.github.gcmsdk.json.internal.TypeBinders;
import io.github.gcmsdk.json.internal.Writers;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.Extension;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.record.ReferenceResolver;
import io.github.gcmsdk.record.UnknownRecord;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RulePolicy;
import io.github.gcmsdk.text.Text;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JacksonModule;

/**
 * Reads, judges and writes data on the Global Compact for Migration. Bad data never throws: it becomes findings with
 * their rule, place and mend. A wrong call throws.
 *
 * <pre>{@code
 * Report report = Gcm.standard().validate(Path.of("partner.ndjson"));
 * report.findings().forEach(finding -> System.out.println(finding.format(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Gcm {

    private static final int MAX_SAMPLES = 100;

    private final List<RecordType<?>> types;
    private final Settings settings;
    private final List<Input> context;
    private final Writers writers;

    private Gcm(Builder builder) {
        types = List.copyOf(builder.types);
        settings = new Settings(
                new Plans(types),
                new TypeBinders(types),
                RuleCatalogue.standard().with(furtherRules(types)),
                builder.policy,
                builder.waivers,
                builder.limits,
                builder.memory,
                builder.asOf,
                builder.maxSamples,
                builder.hash,
                builder.resolver,
                builder.progress,
                builder.threads);
        for (String code : builder.policy.codes()) {
            if (settings.rules().find(code).isEmpty()) {
                throw new IllegalArgumentException("policy: no rule is called " + code);
            }
        }
        // What cannot be checked or read is refused here, by name, and not at the first record.
        settings.plans().compileUnproven();
        settings.binders().compileUnproven();
        context = List.copyOf(builder.context);
        writers = new Writers(types);
    }

    /**
     * The standard types and rules, at their declared severities.
     *
     * @return the entry to the library
     */
    public static Gcm standard() {
        return builder().build();
    }

    /**
     * Begins with the standard types and rules.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    private static List<Rule> furtherRules(List<RecordType<?>> types) {
        return types.stream()
                .flatMap(type -> type.rules().stream())
                .<Rule>map(RecordRule::rule)
                .distinct()
                .toList();
    }

    /**
     * The rules that are run: those of this library, then those of registered types and extensions.
     *
     * @return the catalogue
     */
    public RuleCatalogue rules() {
        return settings.rules();
    }

    /**
     * The registered types of records.
     *
     * @return the types, the standard ones first
     */
    public List<RecordType<?>> types() {
        return types;
    }

    /**
     * Judges files as one dataset, in bounded memory: what rules about several records must remember goes on in temporary
     * files. If those fail, the rules are among the skipped ones of the report.
     *
     * @param files the files
     * @return the report
     * @throws UncheckedIOException if a file cannot be opened; the message names the file and the reason
     */
    public Report validate(Path... files) {
        return validate(Arrays.stream(files).map(Input::of).toList());
    }

    /**
     * Judges inputs as one dataset, each under its own header.
     *
     * @param inputs the inputs
     * @return the report
     * @throws UncheckedIOException if an input cannot be opened
     */
    public Report validate(List<Input> inputs) {
        return run(inputs, null, null).report();
    }

    /**
     * Judges a dataset in memory; findings have no place in a text. What was read and could not be held by the types is
     * told again.
     *
     * @param dataset the dataset
     * @return the report
     */
    public Report validate(Dataset dataset) {
        LocalDate asOf = settings.asOf() != null
                ? settings.asOf()
                : Objects.requireNonNullElseGet(dataset.header().created(), LocalDate::now);
        Checker checker = new Checker(settings.plans(), asOf, settings.policy());
        FindingLog findings =
                new FindingLog(settings.policy(), settings.maxSamples(), new Waiving(settings.waivers(), asOf));
        Rereading rereading = new Rereading(settings, writers);
        Rereading.Result header = rereading.of(dataset.header());
        Stream.concat(header.problems().stream(), checker.check(dataset.header(), header.unreadable()).stream())
                .map(problem -> problem.at("/dataset" + problem.pointer()))
                .forEach(problem -> findings.addAboutInput(problem, 0));
        rereading.of(dataset).forEach(problem -> findings.addAboutInput(problem, 0));
        String language = dataset.header().languageOrUndetermined();
        List<GcmRecord> records = dataset.records();
        for (int i = 0; i < records.size(); i++) {
            judge(records.get(i), i, language, checker, findings);
        }
        judgeTogether(dataset, checker, findings);
        if (records.isEmpty() && !findings.has(ReaderRules.RECORDS_MISPLACED)) {
            findings.addAboutInput(Problem.of(ReaderRules.EMPTY, "", null), 0);
        }
        name(findings, records);
        findings.settle(true);
        InputSummary summary =
                new InputSummary("", 0, records.size(), records.size() - findings.rejected(0, records.size()), null);
        return new Report(
                findings.isComplete(),
                asOf,
                Tooling.of(settings.policy(), settings.rules()),
                List.of(summary),
                List.of(),
                findings.counts(),
                findings.waived(),
                findings.rules(),
                Tooling.skipped(settings.policy(), settings.rules(), findings),
                List.of(),
                findings.findings());
    }

    private void judge(GcmRecord record, int number, String language, Checker checker, FindingLog findings) {
        if (!checker.isKnown(record)) {
            throw new IllegalArgumentException(
                    "record: its type is not registered: " + record.getClass().getName());
        }
        Rereading.Result read = new Rereading(settings, writers).of(record);
        read.problems().forEach(problem -> findings.add(problem, number));
        checker.check(record, read.unreadable(), language).forEach(problem -> findings.add(problem, number));
        checker.further().forEach((rule, count) -> findings.addFurther(rule, count, number));
    }

    private void judgeTogether(Dataset dataset, Checker checker, FindingLog findings) {
        try (DatasetRun run = new DatasetRun(settings.plans(), settings.resolver(), settings.memory())) {
            run.addHeader(dataset.header(), 0);
            List<GcmRecord> records = dataset.records();
            for (int i = 0; i < records.size(); i++) {
                run.add(checker.item(records.get(i), i, dataset.header().isComplete()));
            }
            run.finish(findings);
        }
    }

    private void name(FindingLog findings, List<GcmRecord> records) {
        for (Draft draft : findings.drafts()) {
            if (!draft.isDocumentLevel()) {
                draft.locate(key(draft.number(), records), draft.problem().pointer(), null);
            }
            if (draft.related() != null) {
                draft.locateRelated(key(draft.related().record(), records), null);
            }
        }
    }

    private RecordKey key(int number, List<GcmRecord> records) {
        GcmRecord record = records.get(number);
        String type = record instanceof UnknownRecord unknown
                ? unknown.type()
                : settings.plans().nameOf(record.getClass());
        return new RecordKey(type, record.id(), number);
    }

    /**
     * Judges one record by the rules of its type; rules about several records need a dataset.
     *
     * @param <T> the type of the record
     * @param record the record
     * @return the record with its findings
     */
    public <T extends GcmRecord> Checked<T> check(T record) {
        LocalDate asOf = Objects.requireNonNullElseGet(settings.asOf(), LocalDate::now);
        FindingLog findings = new FindingLog(settings.policy(), Integer.MAX_VALUE, new Waiving(holding(asOf), asOf));
        judge(record, 0, Text.UNDETERMINED, new Checker(settings.plans(), asOf, settings.policy()), findings);
        name(findings, List.of(record));
        findings.settle(false);
        List<Finding> found = findings.findings();
        return new Checked<>(record, found);
    }

    /** One record is no place to tell of waivers that have expired. */
    private List<Waiver> holding(LocalDate asOf) {
        return settings.waivers().stream()
                .filter(waiver -> waiver.holdsOn(asOf))
                .toList();
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the dataset as far as it could be read, and what was found
     * @throws UncheckedIOException if the file cannot be opened
     */
    public ReadResult read(Path file) {
        return read(List.of(Input.of(file)));
    }

    /**
     * Reads inputs as one dataset; its header is the first that there is.
     *
     * @param inputs the inputs
     * @return the dataset as far as it could be read, and what was found
     * @throws UncheckedIOException if an input cannot be opened
     */
    public ReadResult read(List<Input> inputs) {
        List<GcmRecord> records = new ArrayList<>();
        Reading reading = run(inputs, records::add, null);
        Dataset dataset = Dataset.builder()
                .header(reading.header())
                .addAll(records)
                .rest(reading.rest())
                .build();
        return new ReadResult(dataset, reading.report());
    }

    /**
     * Reads and judges inputs as one dataset, and gives out its records one by one, in their order, in memory that does not
     * grow with them. An input whose header does not stand first is searched for it before its records come.
     *
     * @param inputs the inputs
     * @return the records; it is to be closed
     */
    public RecordStream stream(List<Input> inputs) {
        List<Input> asked = List.copyOf(inputs);
        return new RecordStream(emission -> run(asked, null, emission).report());
    }

    /**
     * Reads and judges files as one dataset, and gives out its records one by one, as {@link #stream(List)} does.
     *
     * @param files the files
     * @return the records; it is to be closed
     */
    public RecordStream stream(Path... files) {
        return stream(Arrays.stream(files).map(Input::of).toList());
    }

    /**
     * Reads and judges inputs as one dataset, and hands its records to a sink one by one, in their order, in memory that
     * does not grow with them. The reading waits for the sink.
     *
     * @param inputs the inputs
     * @param sink takes a record; false ends the reading, which makes the report incomplete, and rules about several records
     *     are skipped then
     * @return the report
     * @throws UncheckedIOException if an input cannot be opened
     */
    public Report stream(List<Input> inputs, Predicate<StreamedRecord> sink) {
        return run(inputs, null, new Emission(Objects.requireNonNull(sink, "sink"), () -> false))
                .report();
    }

    private Reading run(List<Input> inputs, @Nullable Consumer<GcmRecord> records, @Nullable Emission emission) {
        List<Spool> spools = new ArrayList<>();
        try {
            return Reading.of(
                    settings,
                    sources(inputs, spools, emission),
                    sources(context, spools, null),
                    records,
                    null,
                    emission);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            spools.forEach(Gcm::close);
        }
    }

    /**
     * Judges an input and parts its records: those without an error that counts go on, the others go back with all that was
     * found in them. Memory does not grow with the records, but for what dataset rules must remember; the input is read
     * several times. Every record of the report goes one way or the other. What is about the input as a whole stands in the
     * report only.
     *
     * <p>The accepted ones are written as NDJSON, the header first, as they came but for line breaks. Each rejected one is a
     * line of NDJSON, {@code {"record": …, "findings": […]}}, its findings as in a report; what could not be read as JSON is
     * {@code {"record": null, "text": "…", "findings": […]}}, with the text as far as it is UTF-8, or null if it is longer
     * than the limit. {@code "more": true} says that still more was found in it than is told.
     *
     * @param input the input
     * @param accepted where the accepted records go; the stream stays open
     * @param rejected where the rejected records go; the stream stays open
     * @param language the language of the messages; English if it is not shipped
     * @return the report
     * @throws UncheckedIOException if the input cannot be read or a stream cannot be written to
     */
    public Report sift(Input input, OutputStream accepted, OutputStream rejected, Locale language) {
        List<Spool> spools = new ArrayList<>();
        try (Sifting sifting = new Sifting(findings -> ReportWriter.elements(findings, language))) {
            Reading reading = Reading.of(
                    settings,
                    sources(List.of(input), spools, null),
                    sources(context, spools, null),
                    null,
                    sifting,
                    null);
            OutputStream good = new BufferedOutputStream(accepted);
            OutputStream bad = new BufferedOutputStream(rejected);
            sifting.write(reading, good, bad);
            good.flush();
            bad.flush();
            return reading.report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            spools.forEach(Gcm::close);
        }
    }

    private static List<Source> sources(List<Input> inputs, List<Spool> spools, @Nullable Emission emission) {
        List<Source> sources = new ArrayList<>();
        for (Input input : inputs) {
            try {
                Source.Opener opener = input::open;
                if (!input.isRepeatable()) {
                    Spool spool = new Spool(input.open());
                    spools.add(spool);
                    opener = spool::open;
                }
                Source.Opener bytes = opener;
                sources.add(new Source(input.name(), emission == null ? bytes : () -> emission.watched(bytes.open())));
            } catch (IOException e) {
                throw new UncheckedIOException(input.name() + ": " + Input.reason(e), e);
            }
        }
        return sources;
    }

    private static void close(Spool spool) {
        try {
            spool.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file cannot be deleted", e);
        }
    }

    /**
     * Compares two datasets, record by record: what was added, removed, and changed, and at which places. Values are not
     * told.
     *
     * @param old the earlier dataset
     * @param now the later one
     * @return the differences
     * @throws IllegalArgumentException if a type of record is not registered
     */
    public DatasetDiff diff(Dataset old, Dataset now) {
        return new DatasetComparison(writers).compare(old, now);
    }

    /**
     * Writes a dataset as one JSON document. Reading and writing loses nothing.
     *
     * @param dataset the dataset
     * @param file the file, replaced if it is there; {@code .ndjson} and {@code .jsonl} are written line by line
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(Dataset dataset, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new DatasetWriting(writers).write(dataset, file.toString(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException(file.toString(), e.getCause());
        }
    }

    /**
     * Writes a dataset as one JSON document; the stream stays open.
     *
     * @param dataset the dataset
     * @param out where to write
     * @throws UncheckedIOException if the stream cannot be written to
     */
    public void write(Dataset dataset, OutputStream out) {
        new DatasetWriting(writers).document(dataset, out);
    }

    /**
     * Writes a dataset line by line, the header first; the stream stays open.
     *
     * @param dataset the dataset
     * @param out where to write
     * @throws UncheckedIOException if the stream cannot be written to
     */
    public void writeLines(Dataset dataset, OutputStream out) {
        new DatasetWriting(writers).lines(dataset, out);
    }

    Writers writers() {
        return writers;
    }

    /**
     * A module for an application's own {@code JsonMapper}: it reads and writes records, what they are made of, and whole
     * datasets. Reading is strict: what cannot be read throws with the rule and the pointer. Rules are not run.
     *
     * @return the module
     */
    public JacksonModule jacksonModule() {
        return new MapperModule(this, settings, writers);
    }

    /** Collects what differs from the standard. */
    public static final class Builder {
        private List<RecordType<?>> types = new ArrayList<>(StandardTypes.all());
        private RulePolicy policy = RulePolicy.DECLARED;
        private List<Waiver> waivers = List.of();
        private Limits limits = Limits.STANDARD;
        private long memory = DatasetRun.standardMemory();
        private @Nullable LocalDate asOf;
        private int maxSamples = MAX_SAMPLES;
        private boolean hash;
        private List<Input> context = List.of();
        private ReferenceResolver resolver = ReferenceResolver.NONE;
        private Consumer<Progress> progress = step -> {};
        private int threads = 1;

        private Builder() {}

        /**
         * Adds a type of record.
         *
         * @param type the type
         * @return this builder
         */
        public Builder add(RecordType<?> type) {
            types.add(Objects.requireNonNull(type, "type"));
            return this;
        }

        /**
         * Adds what an extension adds.
         *
         * @param extension the extension
         * @return this builder
         * @throws IllegalArgumentException if the name of a type or the code of a rule lacks the prefix of the extension
         */
        public Builder add(Extension extension) {
            types = Extensions.add(types, Objects.requireNonNull(extension, "extension"));
            return this;
        }

        /**
         * Adds all extensions that {@link java.util.ServiceLoader} finds. Without this call none is loaded, so that what
         * lies on the class path changes no verdict by itself.
         *
         * @return this builder
         * @throws IllegalArgumentException if the name of a type or the code of a rule lacks the prefix of its extension
         */
        public Builder extensions() {
            Extensions.installed().forEach(this::add);
            return this;
        }

        /**
         * Sets the severities of rules.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder policy(RulePolicy policy) {
            this.policy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Sets what accepts findings. What is accepted stays in the report, as waived, and counts for nothing; a waiver
         * that has expired, or that nothing needs, is a finding.
         *
         * @param waivers the waivers
         * @return this builder
         */
        public Builder waivers(List<Waiver> waivers) {
            this.waivers = List.copyOf(waivers);
            return this;
        }

        /**
         * Sets limits on what input controls.
         *
         * @param limits the limits
         * @return this builder
         */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Sets how much memory a call may use to remember ids, references and what else rules about several records need;
         * it goes on in temporary files, and the report is the same. Without it, a quarter of the heap and at most 512 MB.
         * Where several calls run at once, divide.
         *
         * @param bytes how many bytes, 0 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less than 0
         */
        public Builder memory(long bytes) {
            if (bytes < 0) {
                throw new IllegalArgumentException("bytes: less than 0");
            }
            this.memory = bytes;
            return this;
        }

        /**
         * Sets the as-of day: whatever depends on today uses it. Without it, the day on which the dataset was made is
         * taken, else today.
         *
         * @param asOf the day
         * @return this builder
         */
        public Builder asOf(LocalDate asOf) {
            this.asOf = Objects.requireNonNull(asOf, "asOf");
            return this;
        }

        /**
         * Sets how many findings of a rule a report shows; they are all counted. 100 without it.
         *
         * @param maxSamples the number, 0 or more
         * @return this builder
         */
        public Builder maxSamples(int maxSamples) {
            if (maxSamples < 0) {
                throw new IllegalArgumentException("maxSamples: less than 0");
            }
            this.maxSamples = maxSamples;
            return this;
        }

        /**
         * Sets whether reports carry the SHA-256 of the inputs.
         *
         * @param hash true to hash
         * @return this builder
         */
        public Builder hash(boolean hash) {
            this.hash = hash;
            return this;
        }

        /**
         * Sets inputs whose records may be referred to, and are not judged.
         *
         * @param context the inputs: files or bytes, since every call reads them
         * @return this builder
         * @throws IllegalArgumentException if one of them is a stream
         */
        public Builder context(List<Input> context) {
            for (Input input : context) {
                if (!input.isRepeatable()) {
                    throw new IllegalArgumentException(
                            "context: a stream can be read only once, and the context is read by every call: "
                                    + input.name());
                }
            }
            this.context = List.copyOf(context);
            return this;
        }

        /**
         * Sets what knows records that lie elsewhere.
         *
         * @param resolver the resolver
         * @return this builder
         */
        public Builder resolver(ReferenceResolver resolver) {
            this.resolver = Objects.requireNonNull(resolver, "resolver");
            return this;
        }

        /**
         * Sets what is told how far the reading has come, now and then.
         *
         * @param progress takes the progress
         * @return this builder
         */
        public Builder progress(Consumer<Progress> progress) {
            this.progress = Objects.requireNonNull(progress, "progress");
            return this;
        }

        /**
         * Sets how many threads judge the records of an input, the one that calls among them. What is found, counted and
         * written is the same for any number. Rules of third parties then run on several threads at once. 1 without it.
         *
         * @param threads the number, 1 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder threads(int threads) {
            if (threads < 1) {
                throw new IllegalArgumentException("threads: less than 1");
            }
            this.threads = threads;
            return this;
        }

        /**
         * Makes the entry to the library.
         *
         * @return the entry
         * @throws IllegalArgumentException if a type cannot be read or checked, two have one name, or the policy names a
         *     rule that does not exist
         */
        public Gcm build() {
            return new Gcm(this);
        }
    }
}
