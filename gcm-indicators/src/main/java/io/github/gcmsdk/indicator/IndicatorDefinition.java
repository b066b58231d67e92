package io.github.gcmsdk.indicator;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is: what it measures, in which unit, by which formula, and how well each statement is founded.
 *
 * <pre>{@code {"type": "indicator-definition", "id": "sdg-10.7.4", "officialCode": "SDG 10.7.4", "sdgIndicators": ["10.7.4"], "group": "sdg",
 *  "name": {"en": "Proportion of the population who are refugees, by country of origin"}, "objectives": [2], "unit": "PER_100000_POP",
 *  "formula": {"kind": "ratio", "numerator": "R", "denominator": "P + R", "multiplier": 100000}, "aggregation": "ratio-of-sums"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param officialCode the code by which its owner knows it
 * @param sdgIndicators the codes of the indicators of the 2030 Agenda that it is, or is part of
 * @param group where it comes from
 * @param name what it is called
 * @param objectives the objectives of the Compact that it speaks to
 * @param objectivesBasis what the link to the objectives rests on
 * @param custodians who answers for it
 * @param tier its tier in the global framework
 * @param unit the unit of its values, as a code; that of a series goes before
 * @param unitNote the unit in words
 * @param direction which way it should move
 * @param formula how it is computed
 * @param inputs what it is computed from
 * @param dimensions by what it is broken down
 * @param series the series under which it is published
 * @param aggregation how the figure of a region follows
 * @param sources where this is known from
 * @param confidence how well each statement is founded, by statement
 * @param note what is to be known besides
 * @param meta what every record may carry besides
 */
public record IndicatorDefinition(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @Nullable @Visible @Tidy(groups = Advice.class) String officialCode,
        @Distinct(groups = Advice.class) List<@NotNull @Visible @Tidy(groups = Advice.class) String> sdgIndicators,
        @Nullable @Valid Code<IndicatorGroup> group,
        @NotEmpty @Valid Text name,
        @Distinct(groups = Advice.class) List<@NotNull Objective> objectives,
        @Nullable @Visible @Tidy(groups = Advice.class) String objectivesBasis,
        @Distinct(groups = Advice.class) List<@NotNull @Visible @Tidy(groups = Advice.class) String> custodians,
        @Nullable @Visible @Tidy(groups = Advice.class) String tier,
        @Nullable @Visible @Tidy(groups = Advice.class) String unit,
        @Nullable @Visible @Tidy(groups = Advice.class) String unitNote,
        @Nullable @Valid Code<Direction> direction,
        @Nullable @Valid Formula formula,
        @Distinct(groups = Advice.class) List<@NotNull @Visible @Tidy(groups = Advice.class) String> inputs,
        List<@NotNull @Valid Dimension> dimensions,
        List<@NotNull @Valid Series> series,
        @Nullable @Valid Code<Aggregation> aggregation,
        @Distinct(groups = Advice.class) List<@NotNull @Visible @Tidy(groups = Advice.class) String> sources,
        Map<String, @NotNull @Valid Code<Confidence>> confidence,
        @Nullable @Visible @Tidy(groups = Advice.class) String note,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Copies the lists.
     *
     * @param id unique among the records of this type in a dataset
     * @param officialCode the code by which its owner knows it, or null
     * @param sdgIndicators the codes of the indicators of the 2030 Agenda that it is, or is part of
     * @param group where it comes from, or null
     * @param name what it is called
     * @param objectives the objectives of the Compact that it speaks to
     * @param objectivesBasis what the link to the objectives rests on, or null
     * @param custodians who answers for it
     * @param tier its tier in the global framework, or null
     * @param unit the unit of its values, as a code; that of a series goes before, or null
     * @param unitNote the unit in words, or null
     * @param direction which way it should move, or null
     * @param formula how it is computed, or null
     * @param inputs what it is computed from
     * @param dimensions by what it is broken down
     * @param series the series under which it is published
     * @param aggregation how the figure of a region follows, or null
     * @param sources where this is known from
     * @param confidence how well each statement is founded, by statement
     * @param note what is to be known besides, or null
     * @param meta what every record may carry besides
     */
    public IndicatorDefinition {
        sdgIndicators = Lists.copy(sdgIndicators);
        name = name == null ? Text.EMPTY : name;
        objectives = Lists.copy(objectives);
        custodians = Lists.copy(custodians);
        inputs = Lists.copy(inputs);
        dimensions = Lists.copy(dimensions);
        series = Lists.copy(series);
        sources = Lists.copy(sources);
        confidence = confidence == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(confidence));
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins a definition.
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
     * @return a builder that holds what this definition holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of a definition. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private @Nullable String officialCode;
        private List<String> sdgIndicators = List.of();
        private @Nullable Code<IndicatorGroup> group;
        private Text name = Text.EMPTY;
        private List<Objective> objectives = List.of();
        private @Nullable String objectivesBasis;
        private List<String> custodians = List.of();
        private @Nullable String tier;
        private @Nullable String unit;
        private @Nullable String unitNote;
        private @Nullable Code<Direction> direction;
        private @Nullable Formula formula;
        private List<String> inputs = List.of();
        private List<Dimension> dimensions = List.of();
        private List<Series> series = List.of();
        private @Nullable Code<Aggregation> aggregation;
        private List<String> sources = List.of();
        private Map<String, Code<Confidence>> confidence = Map.of();
        private @Nullable String note;
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(IndicatorDefinition from) {
            id = from.id;
            officialCode = from.officialCode;
            sdgIndicators = from.sdgIndicators;
            group = from.group;
            name = from.name;
            objectives = from.objectives;
            objectivesBasis = from.objectivesBasis;
            custodians = from.custodians;
            tier = from.tier;
            unit = from.unit;
            unitNote = from.unitNote;
            direction = from.direction;
            formula = from.formula;
            inputs = from.inputs;
            dimensions = from.dimensions;
            series = from.series;
            aggregation = from.aggregation;
            sources = from.sources;
            confidence = from.confidence;
            note = from.note;
            meta = from.meta;
        }

        /**
         * Sets the code by which its owner knows it.
         *
         * @param officialCode the code by which its owner knows it, or null
         * @return this builder
         */
        public Builder officialCode(@Nullable String officialCode) {
            this.officialCode = officialCode;
            meta = meta.withoutRest("/officialCode");
            return this;
        }

        /**
         * Sets the codes of the indicators of the 2030 Agenda that it is.
         *
         * @param sdgIndicators the codes of the indicators of the 2030 Agenda that it is, or is part of
         * @return this builder
         */
        public Builder sdgIndicators(List<String> sdgIndicators) {
            this.sdgIndicators = sdgIndicators;
            meta = meta.withoutRest("/sdgIndicators");
            return this;
        }

        /**
         * Sets where it comes from.
         *
         * @param group where it comes from, or null
         * @return this builder
         */
        public Builder group(@Nullable Code<IndicatorGroup> group) {
            this.group = group;
            meta = meta.withoutRest("/group");
            return this;
        }

        /**
         * Sets where it comes from.
         *
         * @param group where it comes from
         * @return this builder
         */
        public Builder group(IndicatorGroup group) {
            return group(Code.of(group));
        }

        /**
         * Sets what it is called.
         *
         * @param name what it is called
         * @return this builder
         */
        public Builder name(Text name) {
            this.name = name;
            meta = meta.withoutRest("/name");
            return this;
        }

        /**
         * Sets the objectives of the Compact that it speaks to.
         *
         * @param objectives the objectives of the Compact that it speaks to
         * @return this builder
         */
        public Builder objectives(List<Objective> objectives) {
            this.objectives = objectives;
            meta = meta.withoutRest("/objectives");
            return this;
        }

        /**
         * Sets the objectives of the Compact that it speaks to.
         *
         * @param objectives the objectives of the Compact that it speaks to
         * @return this builder
         */
        public Builder objectives(Objective... objectives) {
            return objectives(List.of(objectives));
        }

        /**
         * Sets what the link to the objectives rests on.
         *
         * @param objectivesBasis what the link to the objectives rests on, or null
         * @return this builder
         */
        public Builder objectivesBasis(@Nullable String objectivesBasis) {
            this.objectivesBasis = objectivesBasis;
            meta = meta.withoutRest("/objectivesBasis");
            return this;
        }

        /**
         * Sets who answers for it.
         *
         * @param custodians who answers for it
         * @return this builder
         */
        public Builder custodians(List<String> custodians) {
            this.custodians = custodians;
            meta = meta.withoutRest("/custodians");
            return this;
        }

        /**
         * Sets its tier in the global framework.
         *
         * @param tier its tier in the global framework, or null
         * @return this builder
         */
        public Builder tier(@Nullable String tier) {
            this.tier = tier;
            meta = meta.withoutRest("/tier");
            return this;
        }

        /**
         * Sets the unit of its values.
         *
         * @param unit the unit of its values, as a code; that of a series goes before, or null
         * @return this builder
         */
        public Builder unit(@Nullable String unit) {
            this.unit = unit;
            meta = meta.withoutRest("/unit");
            return this;
        }

        /**
         * Sets the unit in words.
         *
         * @param unitNote the unit in words, or null
         * @return this builder
         */
        public Builder unitNote(@Nullable String unitNote) {
            this.unitNote = unitNote;
            meta = meta.withoutRest("/unitNote");
            return this;
        }

        /**
         * Sets which way it should move.
         *
         * @param direction which way it should move, or null
         * @return this builder
         */
        public Builder direction(@Nullable Code<Direction> direction) {
            this.direction = direction;
            meta = meta.withoutRest("/direction");
            return this;
        }

        /**
         * Sets which way it should move.
         *
         * @param direction which way it should move
         * @return this builder
         */
        public Builder direction(Direction direction) {
            return direction(Code.of(direction));
        }

        /**
         * Sets how it is computed.
         *
         * @param formula how it is computed, or null
         * @return this builder
         */
        public Builder formula(@Nullable Formula formula) {
            this.formula = formula;
            meta = meta.withoutRest("/formula");
            return this;
        }

        /**
         * Sets what it is computed from.
         *
         * @param inputs what it is computed from
         * @return this builder
         */
        public Builder inputs(List<String> inputs) {
            this.inputs = inputs;
            meta = meta.withoutRest("/inputs");
            return this;
        }

        /**
         * Sets by what it is broken down.
         *
         * @param dimensions by what it is broken down
         * @return this builder
         */
        public Builder dimensions(List<Dimension> dimensions) {
            this.dimensions = dimensions;
            meta = meta.withoutRest("/dimensions");
            return this;
        }

        /**
         * Sets by what it is broken down.
         *
         * @param dimensions by what it is broken down
         * @return this builder
         */
        public Builder dimensions(Dimension... dimensions) {
            return dimensions(List.of(dimensions));
        }

        /**
         * Sets the series under which it is published.
         *
         * @param series the series under which it is published
         * @return this builder
         */
        public Builder series(List<Series> series) {
            this.series = series;
            meta = meta.withoutRest("/series");
            return this;
        }

        /**
         * Sets the series under which it is published.
         *
         * @param series the series under which it is published
         * @return this builder
         */
        public Builder series(Series... series) {
            return series(List.of(series));
        }

        /**
         * Sets how the figure of a region follows.
         *
         * @param aggregation how the figure of a region follows, or null
         * @return this builder
         */
        public Builder aggregation(@Nullable Code<Aggregation> aggregation) {
            this.aggregation = aggregation;
            meta = meta.withoutRest("/aggregation");
            return this;
        }

        /**
         * Sets how the figure of a region follows.
         *
         * @param aggregation how the figure of a region follows
         * @return this builder
         */
        public Builder aggregation(Aggregation aggregation) {
            return aggregation(Code.of(aggregation));
        }

        /**
         * Sets where this is known from.
         *
         * @param sources where this is known from
         * @return this builder
         */
        public Builder sources(List<String> sources) {
            this.sources = sources;
            meta = meta.withoutRest("/sources");
            return this;
        }

        /**
         * Sets how well each statement is founded.
         *
         * @param confidence how well each statement is founded, by statement
         * @return this builder
         */
        public Builder confidence(Map<String, Code<Confidence>> confidence) {
            this.confidence = confidence;
            meta = meta.withoutRest("/confidence");
            return this;
        }

        /**
         * Sets what is to be known besides.
         *
         * @param note what is to be known besides, or null
         * @return this builder
         */
        public Builder note(@Nullable String note) {
            this.note = note;
            meta = meta.withoutRest("/note");
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
         * Makes the definition. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the definition
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public IndicatorDefinition build() {
            return new IndicatorDefinition(
                    id,
                    officialCode,
                    sdgIndicators,
                    group,
                    name,
                    objectives,
                    objectivesBasis,
                    custodians,
                    tier,
                    unit,
                    unitNote,
                    direction,
                    formula,
                    inputs,
                    dimensions,
                    series,
                    aggregation,
                    sources,
                    confidence,
                    note,
                    meta);
        }
    }
}
