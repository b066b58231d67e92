package io.github.gcmsdk.journey;

import io.github.gcmsdk.network.Event;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person who migrated told of the journey, without anything that tells who the person is: a pseudonym, months,
 * countries.
 *
 * <pre>{@code {"type": "journey-account", "id": "j-04", "consent": {"basis": "informed-consent", "purposes": ["research"], "expires": "2027-06-01"},
 *  "stages": [{"kind": "departure", "country": "PAK", "period": "2024-03"}, {"kind": "return", "country": "PAK", "period": "2025-01", "returnKind": "assisted-voluntary"}]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param event the consultation or meeting at which it was told
 * @param consent on what basis it is held
 * @param stages the stages in their order
 * @param narrative what was told, without names and places that tell who it was
 * @param meta what every record may carry besides
 */
public record JourneyAccount(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @Nullable @Valid Ref<Event> event,
        @Nullable @Valid Consent consent,
        List<@NotNull @Valid JourneyStage> stages,
        @Valid Text narrative,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Copies the lists.
     *
     * @param id unique among the records of this type in a dataset
     * @param event the consultation or meeting at which it was told, or null
     * @param consent on what basis it is held, or null
     * @param stages the stages in their order
     * @param narrative what was told, without names and places that tell who it was
     * @param meta what every record may carry besides
     */
    public JourneyAccount {
        stages = Lists.copy(stages);
        narrative = narrative == null ? Text.EMPTY : narrative;
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins an account.
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
     * @return a builder that holds what this account holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of an account. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private @Nullable Ref<Event> event;
        private @Nullable Consent consent;
        private List<JourneyStage> stages = List.of();
        private Text narrative = Text.EMPTY;
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(JourneyAccount from) {
            id = from.id;
            event = from.event;
            consent = from.consent;
            stages = from.stages;
            narrative = from.narrative;
            meta = from.meta;
        }

        /**
         * Sets the consultation or meeting at which it was told.
         *
         * @param event the consultation or meeting at which it was told, or null
         * @return this builder
         */
        public Builder event(@Nullable Ref<Event> event) {
            this.event = event;
            meta = meta.withoutRest("/event");
            return this;
        }

        /**
         * Sets the consultation or meeting at which it was told.
         *
         * @param event the id of the consultation or meeting at which it was told
         * @return this builder
         */
        public Builder event(String event) {
            return event(Ref.to(event));
        }

        /**
         * Sets on what basis it is held.
         *
         * @param consent on what basis it is held, or null
         * @return this builder
         */
        public Builder consent(@Nullable Consent consent) {
            this.consent = consent;
            meta = meta.withoutRest("/consent");
            return this;
        }

        /**
         * Sets the stages in their order.
         *
         * @param stages the stages in their order
         * @return this builder
         */
        public Builder stages(List<JourneyStage> stages) {
            this.stages = stages;
            meta = meta.withoutRest("/stages");
            return this;
        }

        /**
         * Sets the stages in their order.
         *
         * @param stages the stages in their order
         * @return this builder
         */
        public Builder stages(JourneyStage... stages) {
            return stages(List.of(stages));
        }

        /**
         * Sets what was told.
         *
         * @param narrative what was told, without names and places that tell who it was
         * @return this builder
         */
        public Builder narrative(Text narrative) {
            this.narrative = narrative;
            meta = meta.withoutRest("/narrative");
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
         * Makes the account. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the account
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public JourneyAccount build() {
            return new JourneyAccount(id, event, consent, stages, narrative, meta);
        }
    }
}
