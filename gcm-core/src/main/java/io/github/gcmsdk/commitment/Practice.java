package io.github.gcmsdk.commitment;

import io.github.gcmsdk.framework.GuidingPrinciple;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.framework.SdgTarget;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.RecordRules;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A practice that others can learn from, as repositories of practices collect them.
 *
 * <pre>{@code {"type": "practice", "id": "pr-1", "title": {"en": "One-stop shop for returnees"}, "countries": ["PAK"], "objectives": [21],
 *  "evidence": [{"title": {"en": "Evaluation"}, "uri": "https://example.org/evaluation.pdf"}]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param title what the practice is called
 * @param summary what is done
 * @param implementers who does it
 * @param countries where it is done
 * @param objectives objectives of the Compact that it serves
 * @param principles guiding principles that it serves
 * @param sdgTargets targets of the 2030 Agenda
 * @param period while it is done
 * @param evidence what shows that it works
 * @param meta what every record may carry besides
 */
@RecordRules(groups = Advice.class)
public record Practice(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @NotEmpty @Valid Text title,
        @Valid Text summary,
        @Distinct(groups = Advice.class) List<@NotNull @Valid Ref<Stakeholder>> implementers,
        @Distinct(groups = Advice.class) List<@NotNull @Valid CountryCode> countries,
        @Distinct(groups = Advice.class) List<@NotNull Objective> objectives,
        @Distinct(groups = Advice.class) List<@NotNull GuidingPrinciple> principles,
        @Distinct(groups = Advice.class) List<@NotNull @Valid SdgTarget> sdgTargets,
        @Nullable @Valid Period period,
        List<@NotNull @Valid PracticeEvidence> evidence,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Copies the lists.
     *
     * @param id unique among the records of this type in a dataset
     * @param title what the practice is called
     * @param summary what is done
     * @param implementers who does it
     * @param countries where it is done
     * @param objectives objectives of the Compact that it serves
     * @param principles guiding principles that it serves
     * @param sdgTargets targets of the 2030 Agenda
     * @param period while it is done, or null
     * @param evidence what shows that it works
     * @param meta what every record may carry besides
     */
    public Practice {
        title = title == null ? Text.EMPTY : title;
        summary = summary == null ? Text.EMPTY : summary;
        implementers = Lists.copy(implementers);
        countries = Lists.copy(countries);
        objectives = Lists.copy(objectives);
        principles = Lists.copy(principles);
        sdgTargets = Lists.copy(sdgTargets);
        evidence = Lists.copy(evidence);
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins a practice.
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
     * @return a builder that holds what this practice holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of a practice. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private Text title = Text.EMPTY;
        private Text summary = Text.EMPTY;
        private List<Ref<Stakeholder>> implementers = List.of();
        private List<CountryCode> countries = List.of();
        private List<Objective> objectives = List.of();
        private List<GuidingPrinciple> principles = List.of();
        private List<SdgTarget> sdgTargets = List.of();
        private @Nullable Period period;
        private List<PracticeEvidence> evidence = List.of();
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(Practice from) {
            id = from.id;
            title = from.title;
            summary = from.summary;
            implementers = from.implementers;
            countries = from.countries;
            objectives = from.objectives;
            principles = from.principles;
            sdgTargets = from.sdgTargets;
            period = from.period;
            evidence = from.evidence;
            meta = from.meta;
        }

        /**
         * Sets what the practice is called.
         *
         * @param title what the practice is called
         * @return this builder
         */
        public Builder title(Text title) {
            this.title = title;
            meta = meta.withoutRest("/title");
            return this;
        }

        /**
         * Sets what is done.
         *
         * @param summary what is done
         * @return this builder
         */
        public Builder summary(Text summary) {
            this.summary = summary;
            meta = meta.withoutRest("/summary");
            return this;
        }

        /**
         * Sets who does it.
         *
         * @param implementers who does it
         * @return this builder
         */
        public Builder implementers(List<Ref<Stakeholder>> implementers) {
            this.implementers = implementers;
            meta = meta.withoutRest("/implementers");
            return this;
        }

        /**
         * Sets who does it.
         *
         * @param implementers the ids of who does it
         * @return this builder
         */
        public Builder implementers(String... implementers) {
            return implementers(
                    Arrays.stream(implementers).map(Ref::<Stakeholder>to).toList());
        }

        /**
         * Sets where it is done.
         *
         * @param countries where it is done
         * @return this builder
         */
        public Builder countries(List<CountryCode> countries) {
            this.countries = countries;
            meta = meta.withoutRest("/countries");
            return this;
        }

        /**
         * Sets where it is done.
         *
         * @param countries where it is done
         * @return this builder
         */
        public Builder countries(CountryCode... countries) {
            return countries(List.of(countries));
        }

        /**
         * Sets objectives of the Compact that it serves.
         *
         * @param objectives objectives of the Compact that it serves
         * @return this builder
         */
        public Builder objectives(List<Objective> objectives) {
            this.objectives = objectives;
            meta = meta.withoutRest("/objectives");
            return this;
        }

        /**
         * Sets objectives of the Compact that it serves.
         *
         * @param objectives objectives of the Compact that it serves
         * @return this builder
         */
        public Builder objectives(Objective... objectives) {
            return objectives(List.of(objectives));
        }

        /**
         * Sets guiding principles that it serves.
         *
         * @param principles guiding principles that it serves
         * @return this builder
         */
        public Builder principles(List<GuidingPrinciple> principles) {
            this.principles = principles;
            meta = meta.withoutRest("/principles");
            return this;
        }

        /**
         * Sets guiding principles that it serves.
         *
         * @param principles guiding principles that it serves
         * @return this builder
         */
        public Builder principles(GuidingPrinciple... principles) {
            return principles(List.of(principles));
        }

        /**
         * Sets targets of the 2030 Agenda.
         *
         * @param sdgTargets targets of the 2030 Agenda
         * @return this builder
         */
        public Builder sdgTargets(List<SdgTarget> sdgTargets) {
            this.sdgTargets = sdgTargets;
            meta = meta.withoutRest("/sdgTargets");
            return this;
        }

        /**
         * Sets targets of the 2030 Agenda.
         *
         * @param sdgTargets targets of the 2030 Agenda
         * @return this builder
         */
        public Builder sdgTargets(SdgTarget... sdgTargets) {
            return sdgTargets(List.of(sdgTargets));
        }

        /**
         * Sets while it is done.
         *
         * @param period while it is done, or null
         * @return this builder
         */
        public Builder period(@Nullable Period period) {
            this.period = period;
            meta = meta.withoutRest("/period");
            return this;
        }

        /**
         * Sets what shows that it works.
         *
         * @param evidence what shows that it works
         * @return this builder
         */
        public Builder evidence(List<PracticeEvidence> evidence) {
            this.evidence = evidence;
            meta = meta.withoutRest("/evidence");
            return this;
        }

        /**
         * Sets what shows that it works.
         *
         * @param evidence what shows that it works
         * @return this builder
         */
        public Builder evidence(PracticeEvidence... evidence) {
            return evidence(List.of(evidence));
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
         * Makes the practice. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the practice
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public Practice build() {
            return new Practice(
                    id,
                    title,
                    summary,
                    implementers,
                    countries,
                    objectives,
                    principles,
                    sdgTargets,
                    period,
                    evidence,
                    meta);
        }
    }
}
