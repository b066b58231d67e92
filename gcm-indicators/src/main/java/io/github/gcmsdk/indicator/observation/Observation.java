package io.github.gcmsdk.indicator.observation;

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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One value of an indicator: for an area, a time and a breakdown, as known on a day.
 *
 * <pre>{@code {"type": "observation", "id": "o-1", "indicator": "sdg-10.7.3", "series": "SM_DTH_MIGR", "area": "1", "period": "2021", "value": 6216,
 *  "unit": "NUMBER", "status": "A", "vintage": "2024-12-20"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param indicator the id of the indicator in the catalogue
 * @param series the code of the series
 * @param area the area: ISO 3166-1 alpha-3 or M49
 * @param counterpart the other end of a corridor
 * @param period the time that the value is about
 * @param value the value; absent if it is missing, suppressed or not applicable, which the status tells
 * @param dimensions the breakdown: the code of each dimension; the total of one that is not named
 * @param unit the unit of the value
 * @param multiplier the power of ten that the value is to be multiplied with, 0 if absent
 * @param status what is to be known of the value
 * @param nature how the value came about
 * @param lower the lower bound of its interval
 * @param upper the upper bound of its interval
 * @param footnotes remarks
 * @param vintage the day of the release that it is from
 * @param meta what every record may carry besides
 */
public record Observation(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @Nullable @Visible @Tidy(groups = Advice.class) String indicator,
        @Nullable @Visible @Tidy(groups = Advice.class) String series,
        @Nullable @Visible @Tidy(groups = Advice.class) String area,
        @Nullable @Visible @Tidy(groups = Advice.class) String counterpart,
        @Nullable TimePeriod period,
        @Nullable BigDecimal value,
        Map<String, @NotNull @Visible @Tidy(groups = Advice.class) String> dimensions,
        @Nullable @Visible @Tidy(groups = Advice.class) String unit,
        @Nullable Integer multiplier,
        @Nullable @Valid Code<ObservationStatus> status,
        @Nullable @Valid Code<Nature> nature,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Distinct(groups = Advice.class) List<@NotNull @Visible @Tidy(groups = Advice.class) String> footnotes,
        @Nullable LocalDate vintage,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Copies the lists.
     *
     * @param id unique among the records of this type in a dataset
     * @param indicator the id of the indicator in the catalogue, or null
     * @param series the code of the series, or null
     * @param area the area: ISO 3166-1 alpha-3 or M49, or null
     * @param counterpart the other end of a corridor, or null
     * @param period the time that the value is about, or null
     * @param value the value; absent if it is missing, suppressed or not applicable, which the status tells, or null
     * @param dimensions the breakdown: the code of each dimension; the total of one that is not named
     * @param unit the unit of the value, or null
     * @param multiplier the power of ten that the value is to be multiplied with, 0 if absent, or null
     * @param status what is to be known of the value, or null
     * @param nature how the value came about, or null
     * @param lower the lower bound of its interval, or null
     * @param upper the upper bound of its interval, or null
     * @param footnotes remarks
     * @param vintage the day of the release that it is from, or null
     * @param meta what every record may carry besides
     */
    public Observation {
        dimensions = dimensions == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        footnotes = Lists.copy(footnotes);
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Whether the value is an estimate, by its nature (estimated, modelled) or its status (estimated, imputed, forecast).
     *
     * @return true if it says so itself; false if it says something else, or nothing
     */
    public boolean isEstimate() {
        return (nature != null && nature.known().filter(Nature::isEstimate).isPresent())
                || (status != null
                        && status.known().filter(ObservationStatus::isEstimate).isPresent());
    }

    /**
     * Begins an observation.
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
     * @return a builder that holds what this observation holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of an observation. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private @Nullable String indicator;
        private @Nullable String series;
        private @Nullable String area;
        private @Nullable String counterpart;
        private @Nullable TimePeriod period;
        private @Nullable BigDecimal value;
        private Map<String, String> dimensions = Map.of();
        private @Nullable String unit;
        private @Nullable Integer multiplier;
        private @Nullable Code<ObservationStatus> status;
        private @Nullable Code<Nature> nature;
        private @Nullable BigDecimal lower;
        private @Nullable BigDecimal upper;
        private List<String> footnotes = List.of();
        private @Nullable LocalDate vintage;
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(Observation from) {
            id = from.id;
            indicator = from.indicator;
            series = from.series;
            area = from.area;
            counterpart = from.counterpart;
            period = from.period;
            value = from.value;
            dimensions = from.dimensions;
            unit = from.unit;
            multiplier = from.multiplier;
            status = from.status;
            nature = from.nature;
            lower = from.lower;
            upper = from.upper;
            footnotes = from.footnotes;
            vintage = from.vintage;
            meta = from.meta;
        }

        /**
         * Sets the id of the indicator in the catalogue.
         *
         * @param indicator the id of the indicator in the catalogue, or null
         * @return this builder
         */
        public Builder indicator(@Nullable String indicator) {
            this.indicator = indicator;
            meta = meta.withoutRest("/indicator");
            return this;
        }

        /**
         * Sets the code of the series.
         *
         * @param series the code of the series, or null
         * @return this builder
         */
        public Builder series(@Nullable String series) {
            this.series = series;
            meta = meta.withoutRest("/series");
            return this;
        }

        /**
         * Sets the area: ISO 3166-1 alpha-3 or M49.
         *
         * @param area the area: ISO 3166-1 alpha-3 or M49, or null
         * @return this builder
         */
        public Builder area(@Nullable String area) {
            this.area = area;
            meta = meta.withoutRest("/area");
            return this;
        }

        /**
         * Sets the other end of a corridor.
         *
         * @param counterpart the other end of a corridor, or null
         * @return this builder
         */
        public Builder counterpart(@Nullable String counterpart) {
            this.counterpart = counterpart;
            meta = meta.withoutRest("/counterpart");
            return this;
        }

        /**
         * Sets the time that the value is about.
         *
         * @param period the time that the value is about, or null
         * @return this builder
         */
        public Builder period(@Nullable TimePeriod period) {
            this.period = period;
            meta = meta.withoutRest("/period");
            return this;
        }

        /**
         * Sets the value.
         *
         * @param value the value; absent if it is missing, suppressed or not applicable, which the status tells, or
         * null
         * @return this builder
         */
        public Builder value(@Nullable BigDecimal value) {
            this.value = value;
            meta = meta.withoutRest("/value");
            return this;
        }

        /**
         * Sets the breakdown: the code of each dimension.
         *
         * @param dimensions the breakdown: the code of each dimension; the total of one that is not named
         * @return this builder
         */
        public Builder dimensions(Map<String, String> dimensions) {
            this.dimensions = dimensions;
            meta = meta.withoutRest("/dimensions");
            return this;
        }

        /**
         * Sets the unit of the value.
         *
         * @param unit the unit of the value, or null
         * @return this builder
         */
        public Builder unit(@Nullable String unit) {
            this.unit = unit;
            meta = meta.withoutRest("/unit");
            return this;
        }

        /**
         * Sets the power of ten that the value is to be multiplied with.
         *
         * @param multiplier the power of ten that the value is to be multiplied with, 0 if absent, or null
         * @return this builder
         */
        public Builder multiplier(@Nullable Integer multiplier) {
            this.multiplier = multiplier;
            meta = meta.withoutRest("/multiplier");
            return this;
        }

        /**
         * Sets what is to be known of the value.
         *
         * @param status what is to be known of the value, or null
         * @return this builder
         */
        public Builder status(@Nullable Code<ObservationStatus> status) {
            this.status = status;
            meta = meta.withoutRest("/status");
            return this;
        }

        /**
         * Sets what is to be known of the value.
         *
         * @param status what is to be known of the value
         * @return this builder
         */
        public Builder status(ObservationStatus status) {
            return status(Code.of(status));
        }

        /**
         * Sets how the value came about.
         *
         * @param nature how the value came about, or null
         * @return this builder
         */
        public Builder nature(@Nullable Code<Nature> nature) {
            this.nature = nature;
            meta = meta.withoutRest("/nature");
            return this;
        }

        /**
         * Sets how the value came about.
         *
         * @param nature how the value came about
         * @return this builder
         */
        public Builder nature(Nature nature) {
            return nature(Code.of(nature));
        }

        /**
         * Sets the lower bound of its interval.
         *
         * @param lower the lower bound of its interval, or null
         * @return this builder
         */
        public Builder lower(@Nullable BigDecimal lower) {
            this.lower = lower;
            meta = meta.withoutRest("/lower");
            return this;
        }

        /**
         * Sets the upper bound of its interval.
         *
         * @param upper the upper bound of its interval, or null
         * @return this builder
         */
        public Builder upper(@Nullable BigDecimal upper) {
            this.upper = upper;
            meta = meta.withoutRest("/upper");
            return this;
        }

        /**
         * Sets remarks.
         *
         * @param footnotes remarks
         * @return this builder
         */
        public Builder footnotes(List<String> footnotes) {
            this.footnotes = footnotes;
            meta = meta.withoutRest("/footnotes");
            return this;
        }

        /**
         * Sets the day of the release that it is from.
         *
         * @param vintage the day of the release that it is from, or null
         * @return this builder
         */
        public Builder vintage(@Nullable LocalDate vintage) {
            this.vintage = vintage;
            meta = meta.withoutRest("/vintage");
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
         * Makes the observation. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the observation
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public Observation build() {
            return new Observation(
                    id,
                    indicator,
                    series,
                    area,
                    counterpart,
                    period,
                    value,
                    dimensions,
                    unit,
                    multiplier,
                    status,
                    nature,
                    lower,
                    upper,
                    footnotes,
                    vintage,
                    meta);
        }
    }
}
