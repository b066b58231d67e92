package io.github.gcmsdk.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A header and records, in their order.
 *
 * <p>Immutable and thread-safe.
 */
public final class Dataset {

    private final DatasetHeader header;
    private final List<GcmRecord> records;
    private final Rest rest;
    private final Map<Class<?>, Map<String, GcmRecord>> byId = new LinkedHashMap<>();

    private Dataset(DatasetHeader header, List<GcmRecord> records, Rest rest) {
        this.header = header;
        this.rest = rest;
        this.records = Collections.unmodifiableList(new ArrayList<>(records));
        for (GcmRecord record : this.records) {
            String id = record.id();
            if (id != null) {
                byId.computeIfAbsent(record.getClass(), type -> new HashMap<>()).putIfAbsent(id, record);
            }
        }
    }

    /**
     * Begins a dataset.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the dataset says of itself.
     *
     * @return the header, {@link DatasetHeader#NONE} if it says nothing
     */
    public DatasetHeader header() {
        return header;
    }

    /**
     * All records, in their order.
     *
     * @return the records
     */
    public List<GcmRecord> records() {
        return records;
    }

    /**
     * What the document held besides its header and records: unknown members of it, and what stood in the place of a
     * record without being one.
     *
     * @return values by JSON Pointer from the document
     */
    public Rest rest() {
        return rest;
    }

    /**
     * The records of one type, in their order.
     *
     * @param <T> the type
     * @param type the type
     * @return the records, empty if there are none
     */
    public <T extends GcmRecord> List<T> records(Class<T> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * The record of a type and id, which must be there.
     *
     * @param <T> the type
     * @param type the type
     * @param id the id
     * @return the record; the first, if several have the id
     * @throws NoSuchElementException if there is none
     */
    public <T extends GcmRecord> T get(Class<T> type, String id) {
        return find(type, id)
                .orElseThrow(() -> new NoSuchElementException("id: no " + type.getSimpleName() + " has this id"));
    }

    /**
     * The record of a type and id.
     *
     * @param <T> the type
     * @param type the type: a record, or an interface that several are of, such as {@code Party}
     * @param id the id; none has null
     * @return the record; the first, if several have the id; empty if none has
     */
    public <T extends GcmRecord> Optional<T> find(Class<T> type, @Nullable String id) {
        return id == null
                ? Optional.empty()
                : byId.entrySet().stream()
                        .filter(records -> type.isAssignableFrom(records.getKey()))
                        .flatMap(records ->
                                Optional.ofNullable(records.getValue().get(id)).stream())
                        .map(type::cast)
                        .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dataset that
                && header.equals(that.header)
                && records.equals(that.records)
                && rest.equals(that.rest);
    }

    @Override
    public int hashCode() {
        return 31 * header.hashCode() + records.hashCode();
    }

    @Override
    public String toString() {
        return "Dataset[" + records.size() + " records]";
    }

    /** Collects the parts of a dataset. */
    public static final class Builder {
        private DatasetHeader header = DatasetHeader.NONE;
        private final List<GcmRecord> records = new ArrayList<>();
        private Rest rest = Rest.EMPTY;

        private Builder() {}

        /**
         * Sets what the dataset says of itself.
         *
         * @param header the header
         * @return this builder
         */
        public Builder header(DatasetHeader header) {
            this.header = header;
            return this;
        }

        /**
         * Adds records.
         *
         * @param records the records, in order
         * @return this builder
         */
        public Builder add(GcmRecord... records) {
            return addAll(List.of(records));
        }

        /**
         * Adds records.
         *
         * @param records the records, in order
         * @return this builder
         */
        public Builder addAll(Iterable<? extends GcmRecord> records) {
            records.forEach(this.records::add);
            return this;
        }

        /**
         * Sets what the document held besides its header and records.
         *
         * @param rest values by JSON Pointer from the document
         * @return this builder
         */
        public Builder rest(Rest rest) {
            this.rest = rest;
            return this;
        }

        /**
         * Makes the dataset.
         *
         * @return the dataset
         */
        public Dataset build() {
            return new Dataset(header, records, rest);
        }
    }
}
