package io.github.gcmsdk.commitment;

import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.rule.DistinctIds;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy, plan, law or agreement that workplans and programmes align with.
 *
 * <pre>{@code {"type": "policy-framework", "id": "pk-unsdcf", "title": {"en": "Cooperation Framework 2023–2027"}, "kind": "cooperation-framework",
 *  "country": "PAK", "elements": [{"id": "outcome-3"}]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param title what the framework is called
 * @param kind what the framework is
 * @param country the country that it is of
 * @param period while it holds
 * @param elements the parts that others may align with
 * @param meta what every record may carry besides
 */
public record PolicyFramework(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @NotEmpty @Valid Text title,
        @Nullable @Valid Code<FrameworkKind> kind,
        @Nullable @Valid CountryCode country,
        @Nullable @Valid Period period,
        @DistinctIds List<@NotNull @Valid FrameworkElement> elements,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Copies the lists.
     *
     * @param id unique among the records of this type in a dataset
     * @param title what the framework is called
     * @param kind what the framework is, or null
     * @param country the country that it is of, or null
     * @param period while it holds, or null
     * @param elements the parts that others may align with
     * @param meta what every record may carry besides
     */
    public PolicyFramework {
        title = title == null ? Text.EMPTY : title;
        elements = Lists.copy(elements);
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins a framework.
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
     * @return a builder that holds what this framework holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of a framework. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private Text title = Text.EMPTY;
        private @Nullable Code<FrameworkKind> kind;
        private @Nullable CountryCode country;
        private @Nullable Period period;
        private List<FrameworkElement> elements = List.of();
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(PolicyFramework from) {
            id = from.id;
            title = from.title;
            kind = from.kind;
            country = from.country;
            period = from.period;
            elements = from.elements;
            meta = from.meta;
        }

        /**
         * Sets what the framework is called.
         *
         * @param title what the framework is called
         * @return this builder
         */
        public Builder title(Text title) {
            this.title = title;
            meta = meta.withoutRest("/title");
            return this;
        }

        /**
         * Sets what the framework is.
         *
         * @param kind what the framework is, or null
         * @return this builder
         */
        public Builder kind(@Nullable Code<FrameworkKind> kind) {
            this.kind = kind;
            meta = meta.withoutRest("/kind");
            return this;
        }

        /**
         * Sets what the framework is.
         *
         * @param kind what the framework is
         * @return this builder
         */
        public Builder kind(FrameworkKind kind) {
            return kind(Code.of(kind));
        }

        /**
         * Sets the country that it is of.
         *
         * @param country the country that it is of, or null
         * @return this builder
         */
        public Builder country(@Nullable CountryCode country) {
            this.country = country;
            meta = meta.withoutRest("/country");
            return this;
        }

        /**
         * Sets while it holds.
         *
         * @param period while it holds, or null
         * @return this builder
         */
        public Builder period(@Nullable Period period) {
            this.period = period;
            meta = meta.withoutRest("/period");
            return this;
        }

        /**
         * Sets the parts that others may align with.
         *
         * @param elements the parts that others may align with
         * @return this builder
         */
        public Builder elements(List<FrameworkElement> elements) {
            this.elements = elements;
            meta = meta.withoutRest("/elements");
            return this;
        }

        /**
         * Sets the parts that others may align with.
         *
         * @param elements the parts that others may align with
         * @return this builder
         */
        public Builder elements(FrameworkElement... elements) {
            return elements(List.of(elements));
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
         * Makes the framework. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the framework
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public PolicyFramework build() {
            return new PolicyFramework(id, title, kind, country, period, elements, meta);
        }
    }
}
