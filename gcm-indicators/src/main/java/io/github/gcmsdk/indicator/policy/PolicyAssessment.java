package io.github.gcmsdk.indicator.policy;

import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a government to the thirty items on migration policy of the United Nations inquiry, from which
 * indicator 10.7.2 follows.
 *
 * <pre>{@code {"type": "policy-assessment", "id": "pk-2021", "country": "PAK", "year": 2021, "answers": [{"domain": 1, "item": 1, "answer": "yes"}]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param country the country
 * @param year the year of the inquiry
 * @param answers the answers
 * @param meta what every record may carry besides
 */
public record PolicyAssessment(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @Nullable @Valid CountryCode country,

        @Nullable @Min(value = 1900, message = "{value.range}") @Max(value = 2100, message = "{value.range}")
        Integer year,

        List<@NotNull @Valid PolicyAnswer> answers,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Copies the lists.
     *
     * @param id unique among the records of this type in a dataset
     * @param country the country, or null
     * @param year the year of the inquiry, or null
     * @param answers the answers
     * @param meta what every record may carry besides
     */
    public PolicyAssessment {
        answers = Lists.copy(answers);
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins an assessment.
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
     * @return a builder that holds what this assessment holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of an assessment. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private @Nullable CountryCode country;
        private @Nullable Integer year;
        private List<PolicyAnswer> answers = List.of();
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(PolicyAssessment from) {
            id = from.id;
            country = from.country;
            year = from.year;
            answers = from.answers;
            meta = from.meta;
        }

        /**
         * Sets the country.
         *
         * @param country the country, or null
         * @return this builder
         */
        public Builder country(@Nullable CountryCode country) {
            this.country = country;
            meta = meta.withoutRest("/country");
            return this;
        }

        /**
         * Sets the year of the inquiry.
         *
         * @param year the year of the inquiry, or null
         * @return this builder
         */
        public Builder year(@Nullable Integer year) {
            this.year = year;
            meta = meta.withoutRest("/year");
            return this;
        }

        /**
         * Sets the answers.
         *
         * @param answers the answers
         * @return this builder
         */
        public Builder answers(List<PolicyAnswer> answers) {
            this.answers = answers;
            meta = meta.withoutRest("/answers");
            return this;
        }

        /**
         * Sets the answers.
         *
         * @param answers the answers
         * @return this builder
         */
        public Builder answers(PolicyAnswer... answers) {
            return answers(List.of(answers));
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
         * Makes the assessment. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the assessment
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public PolicyAssessment build() {
            return new PolicyAssessment(id, country, year, answers, meta);
        }
    }
}
