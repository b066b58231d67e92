package io.github.gcmsdk.journey;

import io.github.gcmsdk.network.Event;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.privacy.AboutPeople;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.rule.RecordRules;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a person who migrated told of the journey, without anything that tells who the person is: a pseudonym, months,
 * countries.
 *
 * <pre>{@code {"type": "journey-account", "id": "j-04", "consent": {"basis": "informed-consent", "purposes": ["research"], "expires": "2027-06-01"},
 *  "stages": [{"kind": "departure", "country": "PAK", "period": "2024-03"}, {"kind": "return", "country": "PAK", "period": "2025-01", "returnKind": "assisted-voluntary"}]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. {@code toString} shows no value. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param event the consultation or meeting at which it was told
 * @param consent on what basis it is held
 * @param stages the stages in their order
 * @param narrative what was told, without names and places that tell who it was
 * @param meta what every record may carry besides
 */
@AboutPeople
@RecordRules
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
     * The countries of the stages in their order; a country that several stages in a row are in stands once.
     *
     * @return the route; a stage whose country is not told is passed over, so that two that are named need not border
     */
    public List<CountryCode> route() {
        List<CountryCode> route = new ArrayList<>();
        for (JourneyStage stage : stages) {
            CountryCode country = stage == null ? null : stage.country();
            if (country != null
                    && (route.isEmpty() || !route.get(route.size() - 1).equals(country))) {
                route.add(country);
            }
        }
        return Collections.unmodifiableList(route);
    }

    /**
     * How many months lie between the beginnings of two stages, as far as both are told by the month or finer. Months are
     * counted by the calendar: from 2024-03 to 2025-01 are 10, whatever the days.
     *
     * @param from the index of a stage, from 0
     * @param to the index of another
     * @return the months, negative if the second stage is the earlier one; empty if either is told by the quarter or year,
     *     or not at all: an unknown duration is not 0
     * @throws IndexOutOfBoundsException if there is no such stage
     */
    public OptionalInt monthsBetween(int from, int to) {
        YearMonth start = month(stages.get(from));
        YearMonth end = month(stages.get(to));
        return start == null || end == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) ChronoUnit.MONTHS.between(start, end));
    }

    private static @Nullable YearMonth month(@Nullable JourneyStage stage) {
        TimePeriod period = stage == null ? null : stage.period();
        if (period == null) {
            return null;
        }
        return switch (period.granularity()) {
            case MONTH, DAY -> YearMonth.from(period.start());
            case QUARTER, YEAR -> null;
        };
    }

    /**
     * The returns by how they came about.
     *
     * @return how many stages of the kind {@code return} there are of each kind of return, in the order of the stages; those
     *     that do not tell it are counted under {@code unknown}
     */
    public Map<Code<ReturnKind>, Integer> returns() {
        Map<Code<ReturnKind>, Integer> returns = new LinkedHashMap<>();
        for (JourneyStage stage : stages) {
            if (stage != null && stage.kind() != null && stage.kind().is(StageKind.RETURN)) {
                returns.merge(
                        stage.returnKind() == null ? Code.of(ReturnKind.UNKNOWN) : stage.returnKind(), 1, Integer::sum);
            }
        }
        return Collections.unmodifiableMap(returns);
    }

    @Override
    public String toString() {
        return "JourneyAccount[" + stages.size() + " stages]";
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
