package io.github.gcmsdk.indicator.death;

import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deaths and disappearances in the course of migration, as a source reported them. Never holds the name of a person.
 *
 * <pre>{@code {"type": "incident", "id": "i-1", "kind": "incident", "date": "2021-03", "route": "Central Mediterranean", "area": "LBY", "dead": 3, "missing": 12,
 *  "survivors": 40, "sourceQuality": 3}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param kind what the row stands for
 * @param date when it happened, as exactly as known
 * @param route the route of migration
 * @param area the country or area of the incident: ISO 3166-1 alpha-3 or M49
 * @param place the place in words
 * @param coordinates the place on the map
 * @param dead how many died
 * @param missing how many are missing, at least
 * @param survivors how many survived
 * @param females how many of them all were women or girls
 * @param males how many of them all were men or boys
 * @param children how many of them all were children, who are counted as females or males too
 * @param cause the cause of death
 * @param originCountries where the people came from, in no order; a code that is not known stays as it is
 * @param sourceQuality how good the source is, 1 to 5
 * @param uris where it was reported
 * @param meta what every record may carry besides
 */
public record Incident(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @Nullable @Valid Code<IncidentKind> kind,
        @Nullable TimePeriod date,
        @Nullable @Visible @Tidy(groups = Advice.class) String route,
        @Nullable @Visible @Tidy(groups = Advice.class) String area,
        @Nullable @Visible @Tidy(groups = Advice.class) String place,
        @Nullable @Valid Coordinates coordinates,
        @Nullable @Min(value = 0, message = "{value.range}") Integer dead,
        @Nullable @Min(value = 0, message = "{value.range}") Integer missing,
        @Nullable @Min(value = 0, message = "{value.range}") Integer survivors,
        @Nullable @Min(value = 0, message = "{value.range}") Integer females,
        @Nullable @Min(value = 0, message = "{value.range}") Integer males,
        @Nullable @Min(value = 0, message = "{value.range}") Integer children,
        @Nullable @Visible @Tidy(groups = Advice.class) String cause,
        @Distinct(groups = Advice.class) List<@NotNull @Visible @Tidy(groups = Advice.class) String> originCountries,

        @Nullable @Min(value = 1, message = "{value.range}") @Max(value = 5, message = "{value.range}")
        Integer sourceQuality,

        @Distinct(groups = Advice.class) List<@NotNull @Visible @Tidy(groups = Advice.class) String> uris,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Copies the lists.
     *
     * @param id unique among the records of this type in a dataset
     * @param kind what the row stands for, or null
     * @param date when it happened, as exactly as known, or null
     * @param route the route of migration, or null
     * @param area the country or area of the incident: ISO 3166-1 alpha-3 or M49, or null
     * @param place the place in words, or null
     * @param coordinates the place on the map, or null
     * @param dead how many died, or null
     * @param missing how many are missing, at least, or null
     * @param survivors how many survived, or null
     * @param females how many of them all were women or girls, or null
     * @param males how many of them all were men or boys, or null
     * @param children how many of them all were children, who are counted as females or males too, or null
     * @param cause the cause of death, or null
     * @param originCountries where the people came from, in no order; a code that is not known stays as it is
     * @param sourceQuality how good the source is, 1 to 5, or null
     * @param uris where it was reported
     * @param meta what every record may carry besides
     */
    public Incident {
        originCountries = Lists.copy(originCountries);
        uris = Lists.copy(uris);
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins an incident.
     *
     * @param id unique among the records of this type in a dataset
     * @return a builder
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds what this incident holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of an incident. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private @Nullable Code<IncidentKind> kind;
        private @Nullable TimePeriod date;
        private @Nullable String route;
        private @Nullable String area;
        private @Nullable String place;
        private @Nullable Coordinates coordinates;
        private @Nullable Integer dead;
        private @Nullable Integer missing;
        private @Nullable Integer survivors;
        private @Nullable Integer females;
        private @Nullable Integer males;
        private @Nullable Integer children;
        private @Nullable String cause;
        private List<String> originCountries = List.of();
        private @Nullable Integer sourceQuality;
        private List<String> uris = List.of();
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(Incident from) {
            id = from.id;
            kind = from.kind;
            date = from.date;
            route = from.route;
            area = from.area;
            place = from.place;
            coordinates = from.coordinates;
            dead = from.dead;
            missing = from.missing;
            survivors = from.survivors;
            females = from.females;
            males = from.males;
            children = from.children;
            cause = from.cause;
            originCountries = from.originCountries;
            sourceQuality = from.sourceQuality;
            uris = from.uris;
            meta = from.meta;
        }

        /**
         * Sets what the row stands for.
         *
         * @param kind what the row stands for, or null
         * @return this builder
         */
        public Builder kind(@Nullable Code<IncidentKind> kind) {
            this.kind = kind;
            meta = meta.withoutRest("/kind");
            return this;
        }

        /**
         * Sets what the row stands for.
         *
         * @param kind what the row stands for
         * @return this builder
         */
        public Builder kind(IncidentKind kind) {
            return kind(Code.of(kind));
        }

        /**
         * Sets when it happened.
         *
         * @param date when it happened, as exactly as known, or null
         * @return this builder
         */
        public Builder date(@Nullable TimePeriod date) {
            this.date = date;
            meta = meta.withoutRest("/date");
            return this;
        }

        /**
         * Sets the route of migration.
         *
         * @param route the route of migration, or null
         * @return this builder
         */
        public Builder route(@Nullable String route) {
            this.route = route;
            meta = meta.withoutRest("/route");
            return this;
        }

        /**
         * Sets the country or area of the incident: ISO 3166-1 alpha-3 or M49.
         *
         * @param area the country or area of the incident: ISO 3166-1 alpha-3 or M49, or null
         * @return this builder
         */
        public Builder area(@Nullable String area) {
            this.area = area;
            meta = meta.withoutRest("/area");
            return this;
        }

        /**
         * Sets the place in words.
         *
         * @param place the place in words, or null
         * @return this builder
         */
        public Builder place(@Nullable String place) {
            this.place = place;
            meta = meta.withoutRest("/place");
            return this;
        }

        /**
         * Sets the place on the map.
         *
         * @param coordinates the place on the map, or null
         * @return this builder
         */
        public Builder coordinates(@Nullable Coordinates coordinates) {
            this.coordinates = coordinates;
            meta = meta.withoutRest("/coordinates");
            return this;
        }

        /**
         * Sets how many died.
         *
         * @param dead how many died, or null
         * @return this builder
         */
        public Builder dead(@Nullable Integer dead) {
            this.dead = dead;
            meta = meta.withoutRest("/dead");
            return this;
        }

        /**
         * Sets how many are missing.
         *
         * @param missing how many are missing, at least, or null
         * @return this builder
         */
        public Builder missing(@Nullable Integer missing) {
            this.missing = missing;
            meta = meta.withoutRest("/missing");
            return this;
        }

        /**
         * Sets how many survived.
         *
         * @param survivors how many survived, or null
         * @return this builder
         */
        public Builder survivors(@Nullable Integer survivors) {
            this.survivors = survivors;
            meta = meta.withoutRest("/survivors");
            return this;
        }

        /**
         * Sets how many of them all were women or girls.
         *
         * @param females how many of them all were women or girls, or null
         * @return this builder
         */
        public Builder females(@Nullable Integer females) {
            this.females = females;
            meta = meta.withoutRest("/females");
            return this;
        }

        /**
         * Sets how many of them all were men or boys.
         *
         * @param males how many of them all were men or boys, or null
         * @return this builder
         */
        public Builder males(@Nullable Integer males) {
            this.males = males;
            meta = meta.withoutRest("/males");
            return this;
        }

        /**
         * Sets how many of them all were children.
         *
         * @param children how many of them all were children, who are counted as females or males too, or null
         * @return this builder
         */
        public Builder children(@Nullable Integer children) {
            this.children = children;
            meta = meta.withoutRest("/children");
            return this;
        }

        /**
         * Sets the cause of death.
         *
         * @param cause the cause of death, or null
         * @return this builder
         */
        public Builder cause(@Nullable String cause) {
            this.cause = cause;
            meta = meta.withoutRest("/cause");
            return this;
        }

        /**
         * Sets where the people came from.
         *
         * @param originCountries where the people came from, in no order; a code that is not known stays as it is
         * @return this builder
         */
        public Builder originCountries(List<String> originCountries) {
            this.originCountries = originCountries;
            meta = meta.withoutRest("/originCountries");
            return this;
        }

        /**
         * Sets how good the source is.
         *
         * @param sourceQuality how good the source is, 1 to 5, or null
         * @return this builder
         */
        public Builder sourceQuality(@Nullable Integer sourceQuality) {
            this.sourceQuality = sourceQuality;
            meta = meta.withoutRest("/sourceQuality");
            return this;
        }

        /**
         * Sets where it was reported.
         *
         * @param uris where it was reported
         * @return this builder
         */
        public Builder uris(List<String> uris) {
            this.uris = uris;
            meta = meta.withoutRest("/uris");
            return this;
        }

        /**
         * Sets what every record may carry besides.
         *
         * @param meta the meta
         * @return this builder
         */
        public Builder meta(Meta meta) {
            this.meta = meta;
            return this;
        }

        /**
         * Sets names that other systems gave to the same thing.
         *
         * @param identifiers the names
         * @return this builder
         */
        public Builder identifiers(Identifier... identifiers) {
            return meta(meta.withIdentifiers(List.of(identifiers)));
        }

        /**
         * Makes the incident. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the incident
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public Incident build() {
            return new Incident(
                    id,
                    kind,
                    date,
                    route,
                    area,
                    place,
                    coordinates,
                    dead,
                    missing,
                    survivors,
                    females,
                    males,
                    children,
                    cause,
                    originCountries,
                    sourceQuality,
                    uris,
                    meta);
        }
    }
}
