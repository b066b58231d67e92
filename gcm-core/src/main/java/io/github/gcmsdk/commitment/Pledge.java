package io.github.gcmsdk.commitment;

import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.framework.GuidingPrinciple;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.framework.SdgTarget;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.DistinctIds;
import io.github.gcmsdk.rule.RecordRules;
import io.github.gcmsdk.stakeholder.Party;
import io.github.gcmsdk.text.LanguageTag;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise of States, organizations or networks to do something for the Compact.
 *
 * <pre>{@code {"type": "pledge", "id": "p-7", "title": {"en": "…"}, "text": {"en": "…"}, "kind": "individual", "pledgers": ["pk-moi"],
 *  "objectives": [9], "period": {"start": "2026-01-01", "end": "2027-12-31"}}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param title what the pledge is called
 * @param text what is promised
 * @param originalLanguage the language in which the text was written first
 * @param kind who the pledge is made by
 * @param forms what the pledge gives
 * @param pledgers who makes the promise
 * @param matches the pledge that a matching one answers
 * @param objectives objectives that it serves
 * @param principles guiding principles that it serves
 * @param actions actions of the Compact that it serves
 * @param sdgTargets targets of the 2030 Agenda
 * @param scope where it applies
 * @param period while it holds
 * @param status how far it has come
 * @param amount the money of a financial pledge
 * @param submitted the day on which it was handed in
 * @param registered the day on which it was entered in the register
 * @param measures what shows whether it is kept
 * @param updates news of it
 * @param meta what every record may carry besides
 */
@RecordRules
@RecordRules(groups = Advice.class)
public record Pledge(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @NotEmpty @Valid Text title,
        @NotEmpty @Valid Text text,
        @Nullable @Valid LanguageTag originalLanguage,
        @Nullable @Valid Code<PledgeKind> kind,
        @Distinct(groups = Advice.class) List<@NotNull @Valid Code<PledgeForm>> forms,
        @NotEmpty @Distinct(groups = Advice.class) List<@NotNull @Valid Ref<Party>> pledgers,
        @Nullable @Valid Ref<Pledge> matches,
        @Distinct(groups = Advice.class) List<@NotNull Objective> objectives,
        @Distinct(groups = Advice.class) List<@NotNull GuidingPrinciple> principles,
        @Distinct(groups = Advice.class) List<@NotNull @Valid ActionCode> actions,
        @Distinct(groups = Advice.class) List<@NotNull @Valid SdgTarget> sdgTargets,
        @Nullable @Valid Scope scope,
        @Nullable @Valid Period period,
        @Nullable @Valid Code<PledgeStatus> status,
        @Nullable @Valid Money amount,
        @Nullable LocalDate submitted,
        @Nullable LocalDate registered,
        @DistinctIds List<@NotNull @Valid Measure> measures,
        List<@NotNull @Valid PledgeUpdate> updates,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Copies the lists.
     *
     * @param id unique among the records of this type in a dataset
     * @param title what the pledge is called
     * @param text what is promised
     * @param originalLanguage the language in which the text was written first, or null
     * @param kind who the pledge is made by, or null
     * @param forms what the pledge gives
     * @param pledgers who makes the promise
     * @param matches the pledge that a matching one answers, or null
     * @param objectives objectives that it serves
     * @param principles guiding principles that it serves
     * @param actions actions of the Compact that it serves
     * @param sdgTargets targets of the 2030 Agenda
     * @param scope where it applies, or null
     * @param period while it holds, or null
     * @param status how far it has come, or null
     * @param amount the money of a financial pledge, or null
     * @param submitted the day on which it was handed in, or null
     * @param registered the day on which it was entered in the register, or null
     * @param measures what shows whether it is kept
     * @param updates news of it
     * @param meta what every record may carry besides
     */
    public Pledge {
        title = title == null ? Text.EMPTY : title;
        text = text == null ? Text.EMPTY : text;
        forms = Lists.copy(forms);
        pledgers = Lists.copy(pledgers);
        objectives = Lists.copy(objectives);
        principles = Lists.copy(principles);
        actions = Lists.copy(actions);
        sdgTargets = Lists.copy(sdgTargets);
        measures = Lists.copy(measures);
        updates = Lists.copy(updates);
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins a pledge.
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
     * @return a builder that holds what this pledge holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of a pledge. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private Text title = Text.EMPTY;
        private Text text = Text.EMPTY;
        private @Nullable LanguageTag originalLanguage;
        private @Nullable Code<PledgeKind> kind;
        private List<Code<PledgeForm>> forms = List.of();
        private List<Ref<Party>> pledgers = List.of();
        private @Nullable Ref<Pledge> matches;
        private List<Objective> objectives = List.of();
        private List<GuidingPrinciple> principles = List.of();
        private List<ActionCode> actions = List.of();
        private List<SdgTarget> sdgTargets = List.of();
        private @Nullable Scope scope;
        private @Nullable Period period;
        private @Nullable Code<PledgeStatus> status;
        private @Nullable Money amount;
        private @Nullable LocalDate submitted;
        private @Nullable LocalDate registered;
        private List<Measure> measures = List.of();
        private List<PledgeUpdate> updates = List.of();
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(Pledge from) {
            id = from.id;
            title = from.title;
            text = from.text;
            originalLanguage = from.originalLanguage;
            kind = from.kind;
            forms = from.forms;
            pledgers = from.pledgers;
            matches = from.matches;
            objectives = from.objectives;
            principles = from.principles;
            actions = from.actions;
            sdgTargets = from.sdgTargets;
            scope = from.scope;
            period = from.period;
            status = from.status;
            amount = from.amount;
            submitted = from.submitted;
            registered = from.registered;
            measures = from.measures;
            updates = from.updates;
            meta = from.meta;
        }

        /**
         * Sets what the pledge is called.
         *
         * @param title what the pledge is called
         * @return this builder
         */
        public Builder title(Text title) {
            this.title = title;
            meta = meta.withoutRest("/title");
            return this;
        }

        /**
         * Sets what is promised.
         *
         * @param text what is promised
         * @return this builder
         */
        public Builder text(Text text) {
            this.text = text;
            meta = meta.withoutRest("/text");
            return this;
        }

        /**
         * Sets the language in which the text was written first.
         *
         * @param originalLanguage the language in which the text was written first, or null
         * @return this builder
         */
        public Builder originalLanguage(@Nullable LanguageTag originalLanguage) {
            this.originalLanguage = originalLanguage;
            meta = meta.withoutRest("/originalLanguage");
            return this;
        }

        /**
         * Sets who the pledge is made by.
         *
         * @param kind who the pledge is made by, or null
         * @return this builder
         */
        public Builder kind(@Nullable Code<PledgeKind> kind) {
            this.kind = kind;
            meta = meta.withoutRest("/kind");
            return this;
        }

        /**
         * Sets who the pledge is made by.
         *
         * @param kind who the pledge is made by
         * @return this builder
         */
        public Builder kind(PledgeKind kind) {
            return kind(Code.of(kind));
        }

        /**
         * Sets what the pledge gives.
         *
         * @param forms what the pledge gives
         * @return this builder
         */
        public Builder forms(List<Code<PledgeForm>> forms) {
            this.forms = forms;
            meta = meta.withoutRest("/forms");
            return this;
        }

        /**
         * Sets what the pledge gives.
         *
         * @param forms what the pledge gives
         * @return this builder
         */
        public Builder forms(PledgeForm... forms) {
            return forms(Arrays.stream(forms).map(Code::of).toList());
        }

        /**
         * Sets who makes the promise.
         *
         * @param pledgers who makes the promise
         * @return this builder
         */
        public Builder pledgers(List<Ref<Party>> pledgers) {
            this.pledgers = pledgers;
            meta = meta.withoutRest("/pledgers");
            return this;
        }

        /**
         * Sets who makes the promise.
         *
         * @param pledgers the ids of who makes the promise
         * @return this builder
         */
        public Builder pledgers(String... pledgers) {
            return pledgers(Arrays.stream(pledgers).map(Ref::<Party>to).toList());
        }

        /**
         * Sets the pledge that a matching one answers.
         *
         * @param matches the pledge that a matching one answers, or null
         * @return this builder
         */
        public Builder matches(@Nullable Ref<Pledge> matches) {
            this.matches = matches;
            meta = meta.withoutRest("/matches");
            return this;
        }

        /**
         * Sets the pledge that a matching one answers.
         *
         * @param matches the id of the pledge that a matching one answers
         * @return this builder
         */
        public Builder matches(String matches) {
            return matches(Ref.to(matches));
        }

        /**
         * Sets objectives that it serves.
         *
         * @param objectives objectives that it serves
         * @return this builder
         */
        public Builder objectives(List<Objective> objectives) {
            this.objectives = objectives;
            meta = meta.withoutRest("/objectives");
            return this;
        }

        /**
         * Sets objectives that it serves.
         *
         * @param objectives objectives that it serves
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
         * Sets actions of the Compact that it serves.
         *
         * @param actions actions of the Compact that it serves
         * @return this builder
         */
        public Builder actions(List<ActionCode> actions) {
            this.actions = actions;
            meta = meta.withoutRest("/actions");
            return this;
        }

        /**
         * Sets actions of the Compact that it serves.
         *
         * @param actions actions of the Compact that it serves
         * @return this builder
         */
        public Builder actions(ActionCode... actions) {
            return actions(List.of(actions));
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
         * Sets where it applies.
         *
         * @param scope where it applies, or null
         * @return this builder
         */
        public Builder scope(@Nullable Scope scope) {
            this.scope = scope;
            meta = meta.withoutRest("/scope");
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
         * Sets how far it has come.
         *
         * @param status how far it has come, or null
         * @return this builder
         */
        public Builder status(@Nullable Code<PledgeStatus> status) {
            this.status = status;
            meta = meta.withoutRest("/status");
            return this;
        }

        /**
         * Sets how far it has come.
         *
         * @param status how far it has come
         * @return this builder
         */
        public Builder status(PledgeStatus status) {
            return status(Code.of(status));
        }

        /**
         * Sets the money of a financial pledge.
         *
         * @param amount the money of a financial pledge, or null
         * @return this builder
         */
        public Builder amount(@Nullable Money amount) {
            this.amount = amount;
            meta = meta.withoutRest("/amount");
            return this;
        }

        /**
         * Sets the day on which it was handed in.
         *
         * @param submitted the day on which it was handed in, or null
         * @return this builder
         */
        public Builder submitted(@Nullable LocalDate submitted) {
            this.submitted = submitted;
            meta = meta.withoutRest("/submitted");
            return this;
        }

        /**
         * Sets the day on which it was entered in the register.
         *
         * @param registered the day on which it was entered in the register, or null
         * @return this builder
         */
        public Builder registered(@Nullable LocalDate registered) {
            this.registered = registered;
            meta = meta.withoutRest("/registered");
            return this;
        }

        /**
         * Sets what shows whether it is kept.
         *
         * @param measures what shows whether it is kept
         * @return this builder
         */
        public Builder measures(List<Measure> measures) {
            this.measures = measures;
            meta = meta.withoutRest("/measures");
            return this;
        }

        /**
         * Sets what shows whether it is kept.
         *
         * @param measures what shows whether it is kept
         * @return this builder
         */
        public Builder measures(Measure... measures) {
            return measures(List.of(measures));
        }

        /**
         * Sets news of it.
         *
         * @param updates news of it
         * @return this builder
         */
        public Builder updates(List<PledgeUpdate> updates) {
            this.updates = updates;
            meta = meta.withoutRest("/updates");
            return this;
        }

        /**
         * Sets news of it.
         *
         * @param updates news of it
         * @return this builder
         */
        public Builder updates(PledgeUpdate... updates) {
            return updates(List.of(updates));
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
         * Makes the pledge. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the pledge
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public Pledge build() {
            return new Pledge(
                    id,
                    title,
                    text,
                    originalLanguage,
                    kind,
                    forms,
                    pledgers,
                    matches,
                    objectives,
                    principles,
                    actions,
                    sdgTargets,
                    scope,
                    period,
                    status,
                    amount,
                    submitted,
                    registered,
                    measures,
                    updates,
                    meta);
        }
    }
}
