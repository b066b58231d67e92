package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Report.Incomplete;
import io.github.gcmsdk.finding.Report.InputSummary;
import io.github.gcmsdk.internal.engine.Checker;
import io.github.gcmsdk.internal.engine.DatasetRun;
import io.github.gcmsdk.internal.engine.Draft;
import io.github.gcmsdk.internal.engine.FindingLog;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.engine.Sha256;
import io.github.gcmsdk.internal.engine.Waiving;
import io.github.gcmsdk.internal.rule.ReaderRules;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.record.Rest;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One call: reads inputs as one dataset, judges it, and makes the report. */
public final class Reading {

    /** Why something is missing in the report: whoever asked for records wanted no more. */
    private static final String STOPPED = "reading.stopped";

    private static final int BATCHES_AHEAD = 4;

    final Settings settings;
    final FindingLog findings;
    final DatasetRun dataset;
    private final @Nullable Consumer<GcmRecord> records;
    private final @Nullable Sifting sifting;
    private final @Nullable Emission emission;
    private boolean stopped;
    private int position;
    final Map<String, JsonValue> rest = new LinkedHashMap<>();
    private final List<Source> sources;
    private final LocalDate asOf;
    private final ExecutorService threads;
    private final List<Incomplete> incomplete = new ArrayList<>();
    private long incompleteCount;
    private final List<InputSummary> summaries = new ArrayList<>();
    private final List<Integer> firstNumbers = new ArrayList<>();
    private int next;

    private Reading(
            Settings settings,
            List<Source> sources,
            @Nullable Consumer<GcmRecord> records,
            @Nullable Sifting sifting,
            @Nullable Emission emission) {
        this.sifting = sifting;
        this.emission = emission;
        this.settings = settings;
        this.sources = sources;
        this.records = records;
        this.asOf = asOf(settings, sources);
        // The one that reads judges, too. None is started before it is needed.
        this.threads = Executors.newFixedThreadPool(Math.max(1, settings.threads() - 1), Reading::thread);
        this.findings = new FindingLog(settings.policy(), settings.maxSamples(), new Waiving(settings.waivers(), asOf));
        this.dataset = new DatasetRun(settings.plans(), settings.resolver(), settings.memory());
        if (sifting != null || emission != null) {
            findings.locateAll();
        }
    }

    /** The day that was asked for, else that of the first header that tells one, else today. */
    private static LocalDate asOf(Settings settings, List<Source> sources) {
        if (settings.asOf() != null) {
            return settings.asOf();
        }
        return sources.stream()
                .map(source -> source.header.created())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(LocalDate::now);
    }

    /**
     * Reads and judges.
     *
     * @param context sources whose records may be referred to, and are not judged
     * @param records is given each record that could be read; null if nothing is to be kept
     * @param sifting is given the findings of each record; null if records are not parted
     * @param emission is given each record with its findings; null if they are not handed on
     */
    public static Reading of(
            Settings settings,
            List<Source> sources,
            List<Source> context,
            @Nullable Consumer<GcmRecord> records,
            @Nullable Sifting sifting,
            @Nullable Emission emission)
            throws IOException {
        Headers headers = new Headers(settings);
        for (Source source : sources) {
            find(headers, source);
        }
        Reading reading = new Reading(settings, sources, records, sifting, emission);
        try (DatasetRun dataset = reading.dataset) {
            reading.readContext(context, headers);
            for (Source source : sources) {
                reading.read(source);
            }
            if (reading.stopped) {
                dataset.abandon(reading.findings, STOPPED);
            } else {
                dataset.finish(reading.findings);
            }
        } finally {
            reading.threads.shutdown();
        }
        reading.finish();
        return reading;
    }

    /** A failure here comes again, and is told, when the records are read. */
    @SuppressWarnings("EmptyCatch")
    private static void find(Headers headers, Source source) {
        try {
            headers.find(source);
        } catch (IOException e) {
            // What of the header was found before holds.
        }
    }

    private void readContext(List<Source> context, Headers headers) throws IOException {
        int[] number = {0};
        for (Source source : context) {
            headers.find(source);
            FindingLog unheard = new FindingLog(settings.policy(), 0);
            Checker checker = new Checker(settings.plans(), asOf);
            RecordReading.Context records = record -> dataset.add(checker.item(record, --number[0], false));
            new InputReading(this, source, unheard, 0, records).run();
        }
        if (incompleteCount > 0) {
            dataset.missContext();
        }
    }

    private void read(Source source) {
        int first = next;
        firstNumbers.add(first);
        InputReading input = new InputReading(this, source, findings, first, null);
        try {
            if (stopped) {
                incomplete(source.name, 1, STOPPED);
            } else {
                input.run();
            }
        } catch (IOException e) {
            stopped = emission != null && emission.isCancelled();
            incomplete(source.name, input.line(), stopped ? STOPPED : Packing.reason(e));
        } catch (Emission.Stopped e) {
            stopped = true;
            incomplete(source.name, input.line(), STOPPED);
        }
        next = input.nextNumber();
        if (source.headerSlice == null) {
            dataset.addHeader(DatasetHeader.NONE, first); // rules of headers are told that there is none
        }
        int total = next - first;
        long accepted = (long) total - findings.rejected(first, next);
        summaries.add(new InputSummary(source.name, input.bytes(), total, accepted, sha256(source)));
    }

    private @Nullable String sha256(Source source) {
        if (!settings.hash()) {
            return null;
        }
        try (DigestInputStream stream = new DigestInputStream(source.openPacked(), Sha256.digest())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return Sha256.hex(stream.getMessageDigest());
        } catch (IOException e) {
            return null; // what failed to be read is in the report
        }
    }

    LocalDate asOf() {
        return asOf;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "gcm-judge");
        thread.setDaemon(true);
        return thread;
    }

    /** What judges the records of a source on several threads, or null if there is one. */
    @Nullable
    JudgingAhead ahead(Source source, boolean isContext, BiConsumer<Slice, RecordJudge.Judged> settle) {
        return settings.threads() == 1
                ? null
                : new JudgingAhead(
                        threads,
                        BATCHES_AHEAD * settings.threads(),
                        () -> new RecordJudge(this, source, isContext),
                        dataset,
                        settle);
    }

    /** Takes the located findings of a record. */
    void located(int number, List<Draft> drafts) {
        if (sifting != null && !drafts.isEmpty()) {
            sifting.take(number, drafts, findings);
        }
        if (emission != null) {
            emission.take(drafts, findings);
        }
    }

    /** Takes a record that is judged, or null if it could not be read. */
    void settled(String input, RecordKey key, @Nullable GcmRecord record) {
        if (emission != null) {
            emission.hand(input, key, record);
        }
    }

    /** Takes a record of the dataset. */
    void record(GcmRecord record) {
        position++;
        if (records != null) {
            records.accept(record);
        }
    }

    /** Keeps what stands in the place of a record; records that are lost do not count, as they are not written back. */
    void keepInPlaceOfRecord(JsonValue value) {
        keep(Pointers.element("/records", position++), value);
    }

    /** Keeps what is neither header nor record, if anything is kept at all. */
    void keep(String pointer, JsonValue value) {
        if (records != null) {
            rest.putIfAbsent(pointer, value);
        }
    }

    /** Notes that something could not be read. */
    void incomplete(String input, long line, String reason) {
        incompleteCount++;
        if (incomplete.size() < settings.maxSamples()) {
            incomplete.add(new Incomplete(input, line, reason));
        }
    }

    private void finish() throws IOException {
        if (next == 0 && !sources.isEmpty()) {
            String name = sources.isEmpty() ? "" : sources.get(0).name;
            boolean reported = incompleteCount > 0 || findings.has(ReaderRules.RECORDS_MISPLACED);
            Draft draft = reported ? null : findings.addAboutInput(Problem.of(ReaderRules.EMPTY, "", null), 0);
            if (draft != null) {
                draft.locate(null, "", new Location(name, 1, 1, 0));
            }
        }
        new Relocation(this).run();
        findings.settle(incompleteCount == 0 && findings.isComplete());
        recount();
    }

    /** Dataset rules reject records too: what was accepted is counted in the end. */
    private void recount() {
        for (int i = 0; i < summaries.size(); i++) {
            InputSummary summary = summaries.get(i);
            int first = firstNumbers.get(i);
            int last = first + (int) summary.records();
            long accepted = summary.records() - findings.rejected(first, last);
            summaries.set(
                    i,
                    new InputSummary(summary.name(), summary.bytes(), summary.records(), accepted, summary.sha256()));
        }
    }

    List<Source> sources() {
        return sources;
    }

    /** The number of the first record of each source. */
    int firstNumber(int source) {
        return firstNumbers.get(source);
    }

    RecordKey key(int source, int number, @Nullable String type, @Nullable String id) {
        return new RecordKey(type, id, number - firstNumbers.get(source));
    }

    /** The header of the first source that has one. */
    public DatasetHeader header() {
        return sources.stream()
                .filter(source -> source.headerSlice != null)
                .map(source -> source.header)
                .findFirst()
                .orElse(DatasetHeader.NONE);
    }

    /** What the inputs hold besides headers and records. */
    public Rest rest() {
        return Rest.of(rest);
    }

    /** The report. */
    public Report report() {
        return new Report(
                incompleteCount == 0 && findings.isComplete(),
                asOf,
                Tooling.of(settings.policy(), settings.rules()),
                summaries,
                incomplete,
                findings.counts(),
                findings.waived(),
                findings.rules(),
                Tooling.skipped(settings.policy(), settings.rules(), findings),
                List.of(),
                findings.findings());
    }
}
