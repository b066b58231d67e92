package io.github.gcmsdk.network;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.place.CountryCode;
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
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
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
 * Something that takes place: a launch, a meeting, a consultation, a review, a training.
 *
 * <pre>{@code {"type": "event", "id": "pk-launch", "title": {"en": "Launch"}, "kind": "launch", "period": {"start": "2025-09-01", "end": "2025-09-01"},
 *  "country": "PAK", "network": "pk-unnm", "launches": ["pk-unnm"]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param title what the event is called
 * @param kind what the event is
 * @param period when it takes place
 * @param country the country where it takes place
 * @param place the place, such as a city
 * @param network the network that it belongs to
 * @param launches what is launched there
 * @param organizers who organizes it
 * @param sessions its parts
 * @param participants who takes part
 * @param objectives objectives that it is about
 * @param outcome what came of it
 * @param meta what every record may carry besides
 */
@RecordRules
public record Event(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @NotEmpty @Valid Text title,
        @NotNull @Valid Code<EventKind> kind,
        @Nullable @Valid Period period,
        @Nullable @Valid CountryCode country,
        @Nullable @Visible @Tidy(groups = Advice.class) String place,
        @Nullable @Valid Ref<MigrationNetwork> network,
        @Distinct(groups = Advice.class) List<@NotNull @Valid Ref<GcmRecord>> launches,
        @Distinct(groups = Advice.class) List<@NotNull @Valid Ref<Stakeholder>> organizers,
        @DistinctIds List<@NotNull @Valid Session> sessions,
        List<@NotNull @Valid Participant> participants,
        @Distinct(groups = Advice.class) List<@NotNull Objective> objectives,
        @Valid Text outcome,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Copies the lists.
     *
     * @param id unique among the records of this type in a dataset
     * @param title what the event is called
     * @param kind what the event is
     * @param period when it takes place, or null
     * @param country the country where it takes place, or null
     * @param place the place, such as a city, or null
     * @param network the network that it belongs to, or null
     * @param launches what is launched there
     * @param organizers who organizes it
     * @param sessions its parts
     * @param participants who takes part
     * @param objectives objectives that it is about
     * @param outcome what came of it
     * @param meta what every record may carry besides
     */
    public Event {
        title = title == null ? Text.EMPTY : title;
        launches = Lists.copy(launches);
        organizers = Lists.copy(organizers);
        sessions = Lists.copy(sessions);
        participants = Lists.copy(participants);
        objectives = Lists.copy(objectives);
        outcome = outcome == null ? Text.EMPTY : outcome;
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins an event.
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
     * @return a builder that holds what this event holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of an event. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private Text title = Text.EMPTY;
        private @Nullable Code<EventKind> kind;
        private @Nullable Period period;
        private @Nullable CountryCode country;
        private @Nullable String place;
        private @Nullable Ref<MigrationNetwork> network;
        private List<Ref<GcmRecord>> launches = List.of();
        private List<Ref<Stakeholder>> organizers = List.of();
        private List<Session> sessions = List.of();
        private List<Participant> participants = List.of();
        private List<Objective> objectives = List.of();
        private Text outcome = Text.EMPTY;
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(Event from) {
            id = from.id;
            title = from.title;
            kind = from.kind;
            period = from.period;
            country = from.country;
            place = from.place;
            network = from.network;
            launches = from.launches;
            organizers = from.organizers;
            sessions = from.sessions;
            participants = from.participants;
            objectives = from.objectives;
            outcome = from.outcome;
            meta = from.meta;
        }

        /**
         * Sets what the event is called.
         *
         * @param title what the event is called
         * @return this builder
         */
        public Builder title(Text title) {
            this.title = title;
            meta = meta.withoutRest("/title");
            return this;
        }

        /**
         * Sets what the event is.
         *
         * @param kind what the event is
         * @return this builder
         */
        public Builder kind(Code<EventKind> kind) {
            this.kind = kind;
            meta = meta.withoutRest("/kind");
            return this;
        }

        /**
         * Sets what the event is.
         *
         * @param kind what the event is
         * @return this builder
         */
        public Builder kind(EventKind kind) {
            return kind(Code.of(kind));
        }

        /**
         * Sets when it takes place.
         *
         * @param period when it takes place, or null
         * @return this builder
         */
        public Builder period(@Nullable Period period) {
            this.period = period;
            meta = meta.withoutRest("/period");
            return this;
        }

        /**
         * Sets the country where it takes place.
         *
         * @param country the country where it takes place, or null
         * @return this builder
         */
        public Builder country(@Nullable CountryCode country) {
            this.country = country;
            meta = meta.withoutRest("/country");
            return this;
        }

        /**
         * Sets the place.
         *
         * @param place the place, such as a city, or null
         * @return this builder
         */
        public Builder place(@Nullable String place) {
            this.place = place;
            meta = meta.withoutRest("/place");
            return this;
        }

        /**
         * Sets the network that it belongs to.
         *
         * @param network the network that it belongs to, or null
         * @return this builder
         */
        public Builder network(@Nullable Ref<MigrationNetwork> network) {
            this.network = network;
            meta = meta.withoutRest("/network");
            return this;
        }

        /**
         * Sets the network that it belongs to.
         *
         * @param network the id of the network that it belongs to
         * @return this builder
         */
        public Builder network(String network) {
            return network(Ref.to(network));
        }

        /**
         * Sets what is launched there.
         *
         * @param launches what is launched there
         * @return this builder
         */
        public Builder launches(List<Ref<GcmRecord>> launches) {
            this.launches = launches;
            meta = meta.withoutRest("/launches");
            return this;
        }

        /**
         * Sets what is launched there.
         *
         * @param launches the ids of what is launched there
         * @return this builder
         */
        public Builder launches(String... launches) {
            return launches(Arrays.stream(launches).map(Ref::<GcmRecord>to).toList());
        }

        /**
         * Sets who organizes it.
         *
         * @param organizers who organizes it
         * @return this builder
         */
        public Builder organizers(List<Ref<Stakeholder>> organizers) {
            this.organizers = organizers;
            meta = meta.withoutRest("/organizers");
            return this;
        }

        /**
         * Sets who organizes it.
         *
         * @param organizers the ids of who organizes it
         * @return this builder
         */
        public Builder organizers(String... organizers) {
            return organizers(
                    Arrays.stream(organizers).map(Ref::<Stakeholder>to).toList());
        }

        /**
         * Sets its parts.
         *
         * @param sessions its parts
         * @return this builder
         */
        public Builder sessions(List<Session> sessions) {
            this.sessions = sessions;
            meta = meta.withoutRest("/sessions");
            return this;
        }

        /**
         * Sets its parts.
         *
         * @param sessions its parts
         * @return this builder
         */
        public Builder sessions(Session... sessions) {
            return sessions(List.of(sessions));
        }

        /**
         * Sets who takes part.
         *
         * @param participants who takes part
         * @return this builder
         */
        public Builder participants(List<Participant> participants) {
            this.participants = participants;
            meta = meta.withoutRest("/participants");
            return this;
        }

        /**
         * Sets who takes part.
         *
         * @param participants who takes part
         * @return this builder
         */
        public Builder participants(Participant... participants) {
            return participants(List.of(participants));
        }

        /**
         * Sets objectives that it is about.
         *
         * @param objectives objectives that it is about
         * @return this builder
         */
        public Builder objectives(List<Objective> objectives) {
            this.objectives = objectives;
            meta = meta.withoutRest("/objectives");
            return this;
        }

        /**
         * Sets objectives that it is about.
         *
         * @param objectives objectives that it is about
         * @return this builder
         */
        public Builder objectives(Objective... objectives) {
            return objectives(List.of(objectives));
        }

        /**
         * Sets what came of it.
         *
         * @param outcome what came of it
         * @return this builder
         */
        public Builder outcome(Text outcome) {
            this.outcome = outcome;
            meta = meta.withoutRest("/outcome");
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
         * Makes the event. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the event
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public Event build() {
            return new Event(
                    id,
                    title,
                    kind,
                    period,
                    country,
                    place,
                    network,
                    launches,
                    organizers,
                    sessions,
                    participants,
                    objectives,
                    outcome,
                    meta);
        }
    }
}
