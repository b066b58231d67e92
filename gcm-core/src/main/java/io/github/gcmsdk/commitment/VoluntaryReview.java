package io.github.gcmsdk.commitment;

import io.github.gcmsdk.network.Event;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.RecordRules;
import io.github.gcmsdk.stakeholder.Stakeholder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of a State on how it carries out the Compact, for a regional review or the International Migration
 * Review Forum.
 *
 * <pre>{@code {"type": "voluntary-review", "id": "pk-2026", "country": "PAK", "forum": "imrf-2026",
 *  "sections": [{"objectives": [9, 10], "narrative": {"en": "…"}}, {"objectives": [22], "gap": "no-data"}]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param country the State that reports
 * @param forum the review at which it reports
 * @param submitted the day on which the report was handed in
 * @param participants who took part in writing it
 * @param sections what it says
 * @param meta what every record may carry besides
 */
@RecordRules(groups = Advice.class)
public record VoluntaryReview(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @NotNull @Valid CountryCode country,
        @Nullable @Valid Ref<Event> forum,
        @Nullable LocalDate submitted,
        @Distinct(groups = Advice.class) List<@NotNull @Valid Ref<Stakeholder>> participants,
        List<@NotNull @Valid ReviewSection> sections,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Copies the lists.
     *
     * @param id unique among the records of this type in a dataset
     * @param country the State that reports
     * @param forum the review at which it reports, or null
     * @param submitted the day on which the report was handed in, or null
     * @param participants who took part in writing it
     * @param sections what it says
     * @param meta what every record may carry besides
     */
    public VoluntaryReview {
        participants = Lists.copy(participants);
        sections = Lists.copy(sections);
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins a review.
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
     * @return a builder that holds what this review holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * What the review covers, objective by objective.
     *
     * @return reports with their evidence, gaps by kind, and silence, each with its place
     */
    public ReviewCoverage coverage() {
        return ReviewCoverage.of(this);
    }

    /** Collects the parts of a review. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private @Nullable CountryCode country;
        private @Nullable Ref<Event> forum;
        private @Nullable LocalDate submitted;
        private List<Ref<Stakeholder>> participants = List.of();
        private List<ReviewSection> sections = List.of();
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(VoluntaryReview from) {
            id = from.id;
            country = from.country;
            forum = from.forum;
            submitted = from.submitted;
            participants = from.participants;
            sections = from.sections;
            meta = from.meta;
        }

        /**
         * Sets the State that reports.
         *
         * @param country the State that reports
         * @return this builder
         */
        public Builder country(CountryCode country) {
            this.country = country;
            meta = meta.withoutRest("/country");
            return this;
        }

        /**
         * Sets the review at which it reports.
         *
         * @param forum the review at which it reports, or null
         * @return this builder
         */
        public Builder forum(@Nullable Ref<Event> forum) {
            this.forum = forum;
            meta = meta.withoutRest("/forum");
            return this;
        }

        /**
         * Sets the review at which it reports.
         *
         * @param forum the id of the review at which it reports
         * @return this builder
         */
        public Builder forum(String forum) {
            return forum(Ref.to(forum));
        }

        /**
         * Sets the day on which the report was handed in.
         *
         * @param submitted the day on which the report was handed in, or null
         * @return this builder
         */
        public Builder submitted(@Nullable LocalDate submitted) {
            this.submitted = submitted;
            meta = meta.withoutRest("/submitted");
            return this;
        }

        /**
         * Sets who took part in writing it.
         *
         * @param participants who took part in writing it
         * @return this builder
         */
        public Builder participants(List<Ref<Stakeholder>> participants) {
            this.participants = participants;
            meta = meta.withoutRest("/participants");
            return this;
        }

        /**
         * Sets who took part in writing it.
         *
         * @param participants the ids of who took part in writing it
         * @return this builder
         */
        public Builder participants(String... participants) {
            return participants(
                    Arrays.stream(participants).map(Ref::<Stakeholder>to).toList());
        }

        /**
         * Sets what it says.
         *
         * @param sections what it says
         * @return this builder
         */
        public Builder sections(List<ReviewSection> sections) {
            this.sections = sections;
            meta = meta.withoutRest("/sections");
            return this;
        }

        /**
         * Sets what it says.
         *
         * @param sections what it says
         * @return this builder
         */
        public Builder sections(ReviewSection... sections) {
            return sections(List.of(sections));
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
         * Makes the review. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the review
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public VoluntaryReview build() {
            return new VoluntaryReview(id, country, forum, submitted, participants, sections, meta);
        }
    }
}
