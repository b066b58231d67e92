package io.github.gcmsdk.stakeholder;

import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.rule.WebAddress;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An actor of migration governance: a State, a ministry, a UN entity, an organization, a part of one. An office of
 * another organization names it as {@code parent}.
 *
 * <pre>{@code {"type": "stakeholder", "id": "iom-pakistan", "name": {"en": "IOM Pakistan"}, "kinds": ["un-entity"],
 *  "country": "PAK", "parent": "iom"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param name the official name
 * @param acronym the acronym
 * @param kinds what the actor is, at least one
 * @param sector what a government body is charged with
 * @param level how far the actor reaches
 * @param country where the actor is, for a national or local actor or an office
 * @param parent the organization that the actor is a part of
 * @param website the web address
 * @param contact how to reach the organization
 * @param active while the actor existed
 * @param meta what every record may carry besides
 */
public record Stakeholder(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @NotEmpty @Valid Text name,
        @Nullable @Visible @Tidy(groups = Advice.class) String acronym,
        @NotEmpty @Distinct(groups = Advice.class) List<@NotNull @Valid Code<StakeholderKind>> kinds,
        @Nullable @Valid Code<GovernmentSector> sector,
        @Nullable @Valid Code<StakeholderLevel> level,
        @Nullable @Valid CountryCode country,
        @Nullable @Valid Ref<Stakeholder> parent,
        @Nullable @WebAddress String website,
        @Nullable @Valid Contact contact,
        @Nullable @Valid Period active,
        @Valid Meta meta)
        implements Party {

    /**
     * Copies the lists.
     *
     * @param id unique among the records of this type in a dataset
     * @param name the official name
     * @param acronym the acronym, or null
     * @param kinds what the actor is, at least one
     * @param sector what a government body is charged with, or null
     * @param level how far the actor reaches, or null
     * @param country where the actor is, for a national or local actor or an office, or null
     * @param parent the organization that the actor is a part of, or null
     * @param website the web address, or null
     * @param contact how to reach the organization, or null
     * @param active while the actor existed, or null
     * @param meta what every record may carry besides
     */
    public Stakeholder {
        name = name == null ? Text.EMPTY : name;
        kinds = Lists.copy(kinds);
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins a stakeholder.
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
     * @return a builder that holds what this stakeholder holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Whether the actor is of a kind.
     *
     * @param kind a kind
     * @return true if it is one of its kinds
     */
    public boolean is(StakeholderKind kind) {
        return kinds.contains(Code.of(kind));
    }

    /**
     * The organization that a stakeholder is a part of, at the top of its chain of parents. Who compares organizations
     * compares these: {@code iom-pakistan} is {@code iom}.
     *
     * @param id the id of a stakeholder
     * @param dataset what holds the stakeholders
     * @return the id at the top of the chain, as far as the dataset tells it: the stakeholder itself if it has no parent,
     *     is not in the dataset, or names its parent by another system's name; a chain that comes back to its start is
     *     followed once around
     */
    public static String organizationOf(String id, Dataset dataset) {
        Set<String> chain = new LinkedHashSet<>();
        String top = id;
        for (String next = id; next != null && chain.add(next); next = parentOf(next, dataset)) {
            top = next;
        }
        return top;
    }

    private static @Nullable String parentOf(String id, Dataset dataset) {
        return dataset.find(Stakeholder.class, id)
                .map(Stakeholder::parent)
                .map(Ref::id)
                .orElse(null);
    }

    /** Collects the parts of a stakeholder. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private Text name = Text.EMPTY;
        private @Nullable String acronym;
        private List<Code<StakeholderKind>> kinds = List.of();
        private @Nullable Code<GovernmentSector> sector;
        private @Nullable Code<StakeholderLevel> level;
        private @Nullable CountryCode country;
        private @Nullable Ref<Stakeholder> parent;
        private @Nullable String website;
        private @Nullable Contact contact;
        private @Nullable Period active;
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(Stakeholder from) {
            id = from.id;
            name = from.name;
            acronym = from.acronym;
            kinds = from.kinds;
            sector = from.sector;
            level = from.level;
            country = from.country;
            parent = from.parent;
            website = from.website;
            contact = from.contact;
            active = from.active;
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
         * Sets the acronym.
         *
         * @param acronym the acronym, or null
         * @return this builder
         */
        public Builder acronym(@Nullable String acronym) {
            this.acronym = acronym;
            meta = meta.withoutRest("/acronym");
            return this;
        }

        /**
         * Sets what the actor is.
         *
         * @param kinds what the actor is, at least one
         * @return this builder
         */
        public Builder kinds(List<Code<StakeholderKind>> kinds) {
            this.kinds = kinds;
            meta = meta.withoutRest("/kinds");
            return this;
        }

        /**
         * Sets what the actor is.
         *
         * @param kinds what the actor is, at least one
         * @return this builder
         */
        public Builder kinds(StakeholderKind... kinds) {
            return kinds(Arrays.stream(kinds).map(Code::of).toList());
        }

        /**
         * Sets what a government body is charged with.
         *
         * @param sector what a government body is charged with, or null
         * @return this builder
         */
        public Builder sector(@Nullable Code<GovernmentSector> sector) {
            this.sector = sector;
            meta = meta.withoutRest("/sector");
            return this;
        }

        /**
         * Sets what a government body is charged with.
         *
         * @param sector what a government body is charged with
         * @return this builder
         */
        public Builder sector(GovernmentSector sector) {
            return sector(Code.of(sector));
        }

        /**
         * Sets how far the actor reaches.
         *
         * @param level how far the actor reaches, or null
         * @return this builder
         */
        public Builder level(@Nullable Code<StakeholderLevel> level) {
            this.level = level;
            meta = meta.withoutRest("/level");
            return this;
        }

        /**
         * Sets how far the actor reaches.
         *
         * @param level how far the actor reaches
         * @return this builder
         */
        public Builder level(StakeholderLevel level) {
            return level(Code.of(level));
        }

        /**
         * Sets where the actor is.
         *
         * @param country where the actor is, for a national or local actor or an office, or null
         * @return this builder
         */
        public Builder country(@Nullable CountryCode country) {
            this.country = country;
            meta = meta.withoutRest("/country");
            return this;
        }

        /**
         * Sets the organization that the actor is a part of.
         *
         * @param parent the organization that the actor is a part of, or null
         * @return this builder
         */
        public Builder parent(@Nullable Ref<Stakeholder> parent) {
            this.parent = parent;
            meta = meta.withoutRest("/parent");
            return this;
        }

        /**
         * Sets the organization that the actor is a part of.
         *
         * @param parent the id of the organization that the actor is a part of
         * @return this builder
         */
        public Builder parent(String parent) {
            return parent(Ref.to(parent));
        }

        /**
         * Sets the web address.
         *
         * @param website the web address, or null
         * @return this builder
         */
        public Builder website(@Nullable String website) {
            this.website = website;
            meta = meta.withoutRest("/website");
            return this;
        }

        /**
         * Sets how to reach the organization.
         *
         * @param contact how to reach the organization, or null
         * @return this builder
         */
        public Builder contact(@Nullable Contact contact) {
            this.contact = contact;
            meta = meta.withoutRest("/contact");
            return this;
        }

        /**
         * Sets while the actor existed.
         *
         * @param active while the actor existed, or null
         * @return this builder
         */
        public Builder active(@Nullable Period active) {
            this.active = active;
            meta = meta.withoutRest("/active");
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
         * Makes the stakeholder. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the stakeholder
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public Stakeholder build() {
            return new Stakeholder(
                    id, name, acronym, kinds, sector, level, country, parent, website, contact, active, meta);
        }
    }
}
