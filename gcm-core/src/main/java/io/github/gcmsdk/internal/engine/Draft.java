package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.finding.Waiver;
import io.github.gcmsdk.internal.engine.DatasetRule.Place;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A sampled finding, until its record and its location are known. */
public final class Draft {

    /** In the order of the input; what is about an input as a whole comes before its records. */
    static final Comparator<Draft> ORDER = Comparator.<Draft>comparingInt(draft -> draft.number)
            .thenComparing(draft -> !draft.documentLevel)
            .thenComparingLong(draft -> draft.sequence);

    /** As a reader meets the findings: those of one record by their places in the text. */
    static final Comparator<Draft> READING_ORDER = Comparator.<Draft>comparingInt(draft -> draft.number)
            .thenComparing(draft -> !draft.documentLevel)
            .thenComparingLong(draft -> draft.location == null ? 0 : draft.location.offset())
            .thenComparingLong(draft -> draft.sequence);

    final Severity severity;
    long sequence;
    final boolean documentLevel;
    private final int number;
    private Problem problem;
    private final @Nullable Place related;

    /** Whether it is compared with the waivers. */
    boolean waivable;

    /** What accepts it, null until one does. */
    @Nullable
    Waiver waiver;

    private @Nullable RecordKey key;
    private @Nullable Location location;
    private String identity = "";
    private @Nullable RecordKey relatedKey;
    private @Nullable Location relatedLocation;

    Draft(
            Problem problem,
            Severity severity,
            int number,
            boolean documentLevel,
            long sequence,
            @Nullable Place related) {
        this.problem = problem;
        this.severity = severity;
        this.number = number;
        this.documentLevel = documentLevel;
        this.sequence = sequence;
        this.related = related;
    }

    /** The number of the record in the dataset. */
    public int number() {
        return number;
    }

    public boolean isDocumentLevel() {
        return documentLevel;
    }

    public Problem problem() {
        return problem;
    }

    public @Nullable Place related() {
        return related;
    }

    public @Nullable RecordKey key() {
        return key;
    }

    public @Nullable Location location() {
        return location;
    }

    public @Nullable RecordKey relatedKey() {
        return relatedKey;
    }

    public @Nullable Location relatedLocation() {
        return relatedLocation;
    }

    /** Sets which record it is, and where; the pointer may have been made that of the text. */
    public void locate(@Nullable RecordKey record, String pointer, @Nullable Location place) {
        key = record;
        problem = problem.at(pointer);
        location = place;
    }

    /** Sets what stands for the id of a record that has none. */
    public void identify(String contentHash) {
        identity = contentHash;
    }

    String identity() {
        return identity;
    }

    /** Sets what was probably meant. */
    void suggest(@Nullable String suggestion) {
        problem = new Problem(problem.rule(), problem.pointer(), problem.arguments(), suggestion);
    }

    /** Sets the same for the related record. */
    public void locateRelated(RecordKey record, @Nullable Location place) {
        relatedKey = record;
        relatedLocation = place;
    }
}
