package io.github.gcmsdk.network;

import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.place.RegionCode;
import io.github.gcmsdk.record.Code;
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
import io.github.gcmsdk.stakeholder.Party;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A United Nations network on migration: the global one, a regional one, or that of a country (A/RES/73/195,
 * paragraph 45).
 *
 * <pre>{@code {"type": "network", "id": "pk-unnm", "name": {"en": "Pakistan United Nations Network on Migration"}, "level": "national",
 *  "countries": ["PAK"], "launched": "2025-09-01", "members": [{"stakeholder": "iom-pakistan", "role": "coordinator"}]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param name the official name
 * @param level how far the network reaches
 * @param countries the countries of a national network
 * @param region the region of a regional network
 * @param established the day on which it was set up
 * @param launched the day on which it was launched
 * @param ended the day on which it ended
 * @param basis the instruments that it rests on, by symbol
 * @param priorities what it works for first
 * @param members who holds which role
 * @param workingGroups its groups
 * @param workplans what it sets out to do
 * @param meta what every record may carry besides
 */
@RecordRules
@RecordRules(groups = Advice.class)
public record MigrationNetwork(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @NotEmpty @Valid Text name,
        @NotNull @Valid Code<NetworkLevel> level,
        @Distinct(groups = Advice.class) List<@NotNull @Valid CountryCode> countries,
        @Nullable @Valid RegionCode region,
        @Nullable LocalDate established,
        @Nullable LocalDate launched,
        @Nullable LocalDate ended,
        @Distinct(groups = Advice.class) List<@NotNull @Visible @Tidy(groups = Advice.class) String> basis,
        @Nullable @Valid NetworkPriorities priorities,
        List<@NotNull @Valid Membership> members,
        @DistinctIds List<@NotNull @Valid WorkingGroup> workingGroups,
        @DistinctIds List<@NotNull @Valid Workplan> workplans,
        @Valid Meta meta)
        implements Party {

    /**
     * Copies the lists.
     *
     * @param id unique among the records of this type in a dataset
     * @param name the official name
     * @param level how far the network reaches
     * @param countries the countries of a national network
     * @param region the region of a regional network, or null
     * @param established the day on which it was set up, or null
     * @param launched the day on which it was launched, or null
     * @param ended the day on which it ended, or null
     * @param basis the instruments that it rests on, by symbol
     * @param priorities what it works for first, or null
     * @param members who holds which role
     * @param workingGroups its groups
     * @param workplans what it sets out to do
     * @param meta what every record may carry besides
     */
    public MigrationNetwork {
        name = name == null ? Text.EMPTY : name;
        countries = Lists.copy(countries);
        basis = Lists.copy(basis);
        members = Lists.copy(members);
        workingGroups = Lists.copy(workingGroups);
        workplans = Lists.copy(workplans);
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins a network.
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
     * @return a builder that holds what this network holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Who holds a role on a day.
     *
     * @param role a role
     * @param day a day
     * @return the holders, in the order of {@code members}; empty if nobody is named. A membership that was read without
     *     its role or its stakeholder is passed over
     */
    public List<Ref<Stakeholder>> holders(Role role, LocalDate day) {
        return members.stream()
                .filter(member -> member != null && member.role() != null && member.stakeholder() != null)
                .filter(member -> member.role().is(role) && member.isActiveOn(day))
                .<Ref<Stakeholder>>map(Membership::stakeholder)
                .toList();
    }

    /**
     * Whether the network was launched on or before a day.
     *
     * @param day a day
     * @return true if {@code launched} is told and not later
     */
    public boolean isLaunchedOn(LocalDate day) {
        return launched != null && !launched.isAfter(day);
    }

    /**
     * The life of the network, from its establishment to its end.
     *
     * @return the period; a side that is not told is open
     */
    public Period life() {
        return new Period(established, ended);
    }

    /** Collects the parts of a network. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private Text name = Text.EMPTY;
        private @Nullable Code<NetworkLevel> level;
        private List<CountryCode> countries = List.of();
        private @Nullable RegionCode region;
        private @Nullable LocalDate established;
        private @Nullable LocalDate launched;
        private @Nullable LocalDate ended;
        private List<String> basis = List.of();
        private @Nullable NetworkPriorities priorities;
        private List<Membership> members = List.of();
        private List<WorkingGroup> workingGroups = List.of();
        private List<Workplan> workplans = List.of();
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(MigrationNetwork from) {
            id = from.id;
            name = from.name;
            level = from.level;
            countries = from.countries;
            region = from.region;
            established = from.established;
            launched = from.launched;
            ended = from.ended;
            basis = from.basis;
            priorities = from.priorities;
            members = from.members;
            workingGroups = from.workingGroups;
            workplans = from.workplans;
            meta = from.meta;
        }

        /**
         * Sets the official name.
         *
         * @param name the official name
         * @return this builder
         */
        public Builder name(Text name) {
            this.name = name;
            meta = meta.withoutRest("/name");
            return this;
        }

        /**
         * Sets how far the network reaches.
         *
         * @param level how far the network reaches
         * @return this builder
         */
        public Builder level(Code<NetworkLevel> level) {
            this.level = level;
            meta = meta.withoutRest("/level");
            return this;
        }

        /**
         * Sets how far the network reaches.
         *
         * @param level how far the network reaches
         * @return this builder
         */
        public Builder level(NetworkLevel level) {
            return level(Code.of(level));
        }

        /**
         * Sets the countries of a national network.
         *
         * @param countries the countries of a national network
         * @return this builder
         */
        public Builder countries(List<CountryCode> countries) {
            this.countries = countries;
            meta = meta.withoutRest("/countries");
            return this;
        }

        /**
         * Sets the countries of a national network.
         *
         * @param countries the countries of a national network
         * @return this builder
         */
        public Builder countries(CountryCode... countries) {
            return countries(List.of(countries));
        }

        /**
         * Sets the region of a regional network.
         *
         * @param region the region of a regional network, or null
         * @return this builder
         */
        public Builder region(@Nullable RegionCode region) {
            this.region = region;
            meta = meta.withoutRest("/region");
            return this;
        }

        /**
         * Sets the day on which it was set up.
         *
         * @param established the day on which it was set up, or null
         * @return this builder
         */
        public Builder established(@Nullable LocalDate established) {
            this.established = established;
            meta = meta.withoutRest("/established");
            return this;
        }

        /**
         * Sets the day on which it was launched.
         *
         * @param launched the day on which it was launched, or null
         * @return this builder
         */
        public Builder launched(@Nullable LocalDate launched) {
            this.launched = launched;
            meta = meta.withoutRest("/launched");
            return this;
        }

        /**
         * Sets the day on which it ended.
         *
         * @param ended the day on which it ended, or null
         * @return this builder
         */
        public Builder ended(@Nullable LocalDate ended) {
            this.ended = ended;
            meta = meta.withoutRest("/ended");
            return this;
        }

        /**
         * Sets the instruments that it rests on.
         *
         * @param basis the instruments that it rests on, by symbol
         * @return this builder
         */
        public Builder basis(List<String> basis) {
            this.basis = basis;
            meta = meta.withoutRest("/basis");
            return this;
        }

        /**
         * Sets what it works for first.
         *
         * @param priorities what it works for first, or null
         * @return this builder
         */
        public Builder priorities(@Nullable NetworkPriorities priorities) {
            this.priorities = priorities;
            meta = meta.withoutRest("/priorities");
            return this;
        }

        /**
         * Sets who holds which role.
         *
         * @param members who holds which role
         * @return this builder
         */
        public Builder members(List<Membership> members) {
            this.members = members;
            meta = meta.withoutRest("/members");
            return this;
        }

        /**
         * Sets who holds which role.
         *
         * @param members who holds which role
         * @return this builder
         */
        public Builder members(Membership... members) {
            return members(List.of(members));
        }

        /**
         * Sets its groups.
         *
         * @param workingGroups its groups
         * @return this builder
         */
        public Builder workingGroups(List<WorkingGroup> workingGroups) {
            this.workingGroups = workingGroups;
            meta = meta.withoutRest("/workingGroups");
            return this;
        }

        /**
         * Sets its groups.
         *
         * @param workingGroups its groups
         * @return this builder
         */
        public Builder workingGroups(WorkingGroup... workingGroups) {
            return workingGroups(List.of(workingGroups));
        }

        /**
         * Sets what it sets out to do.
         *
         * @param workplans what it sets out to do
         * @return this builder
         */
        public Builder workplans(List<Workplan> workplans) {
            this.workplans = workplans;
            meta = meta.withoutRest("/workplans");
            return this;
        }

        /**
         * Sets what it sets out to do.
         *
         * @param workplans what it sets out to do
         * @return this builder
         */
        public Builder workplans(Workplan... workplans) {
            return workplans(List.of(workplans));
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
         * Makes the network. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the network
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public MigrationNetwork build() {
            return new MigrationNetwork(
                    id,
                    name,
                    level,
                    countries,
                    region,
                    established,
                    launched,
                    ended,
                    basis,
                    priorities,
                    members,
                    workingGroups,
                    workplans,
                    meta);
        }
    }
}
