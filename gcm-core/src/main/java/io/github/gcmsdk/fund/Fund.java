package io.github.gcmsdk.fund;

import io.github.gcmsdk.network.Membership;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
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
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pooled fund, such as the Migration Multi-Partner Trust Fund.
 *
 * <pre>{@code {"type": "fund", "id": "mmptf", "code": "MIG00", "name": {"en": "Migration Multi-Partner Trust Fund"}, "currency": "USD"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param code the code of the fund at its administrative agent
 * @param name the official name
 * @param aliases other names that it is known by
 * @param basis the instruments that it rests on, by symbol
 * @param currency the currency of its books
 * @param thematicAreas the fields that it supports
 * @param administrativeAgent who administers its money
 * @param managementUnit who manages it from day to day
 * @param steeringCommittee who steers it
 * @param fees what it pays for its administration
 * @param maximumDuration how long a programme may last, in months
 * @param meta what every record may carry besides
 */
@RecordRules(groups = Advice.class)
public record Fund(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @Nullable @Visible @Tidy(groups = Advice.class) String code,
        @NotEmpty @Valid Text name,
        List<@NotNull @Valid Text> aliases,
        @Distinct(groups = Advice.class) List<@NotNull @Visible @Tidy(groups = Advice.class) String> basis,
        @Nullable @Valid CurrencyCode currency,
        @DistinctIds List<@NotNull @Valid ThematicArea> thematicAreas,
        @Nullable @Valid Ref<Stakeholder> administrativeAgent,
        @Nullable @Valid Ref<Stakeholder> managementUnit,
        List<@NotNull @Valid Membership> steeringCommittee,
        @Nullable @Valid FundFees fees,
        @Nullable @Min(value = 0, message = "{value.range}") Integer maximumDuration,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Copies the lists.
     *
     * @param id unique among the records of this type in a dataset
     * @param code the code of the fund at its administrative agent, or null
     * @param name the official name
     * @param aliases other names that it is known by
     * @param basis the instruments that it rests on, by symbol
     * @param currency the currency of its books, or null
     * @param thematicAreas the fields that it supports
     * @param administrativeAgent who administers its money, or null
     * @param managementUnit who manages it from day to day, or null
     * @param steeringCommittee who steers it
     * @param fees what it pays for its administration, or null
     * @param maximumDuration how long a programme may last, in months, or null
     * @param meta what every record may carry besides
     */
    public Fund {
        name = name == null ? Text.EMPTY : name;
        aliases = Lists.copy(aliases);
        basis = Lists.copy(basis);
        thematicAreas = Lists.copy(thematicAreas);
        steeringCommittee = Lists.copy(steeringCommittee);
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins a fund.
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
     * @return a builder that holds what this fund holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of a fund. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private @Nullable String code;
        private Text name = Text.EMPTY;
        private List<Text> aliases = List.of();
        private List<String> basis = List.of();
        private @Nullable CurrencyCode currency;
        private List<ThematicArea> thematicAreas = List.of();
        private @Nullable Ref<Stakeholder> administrativeAgent;
        private @Nullable Ref<Stakeholder> managementUnit;
        private List<Membership> steeringCommittee = List.of();
        private @Nullable FundFees fees;
        private @Nullable Integer maximumDuration;
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(Fund from) {
            id = from.id;
            code = from.code;
            name = from.name;
            aliases = from.aliases;
            basis = from.basis;
            currency = from.currency;
            thematicAreas = from.thematicAreas;
            administrativeAgent = from.administrativeAgent;
            managementUnit = from.managementUnit;
            steeringCommittee = from.steeringCommittee;
            fees = from.fees;
            maximumDuration = from.maximumDuration;
            meta = from.meta;
        }

        /**
         * Sets the code of the fund at its administrative agent.
         *
         * @param code the code of the fund at its administrative agent, or null
         * @return this builder
         */
        public Builder code(@Nullable String code) {
            this.code = code;
            meta = meta.withoutRest("/code");
            return this;
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
         * Sets other names that it is known by.
         *
         * @param aliases other names that it is known by
         * @return this builder
         */
        public Builder aliases(List<Text> aliases) {
            this.aliases = aliases;
            meta = meta.withoutRest("/aliases");
            return this;
        }

        /**
         * Sets other names that it is known by.
         *
         * @param aliases other names that it is known by
         * @return this builder
         */
        public Builder aliases(Text... aliases) {
            return aliases(List.of(aliases));
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
         * Sets the currency of its books.
         *
         * @param currency the currency of its books, or null
         * @return this builder
         */
        public Builder currency(@Nullable CurrencyCode currency) {
            this.currency = currency;
            meta = meta.withoutRest("/currency");
            return this;
        }

        /**
         * Sets the fields that it supports.
         *
         * @param thematicAreas the fields that it supports
         * @return this builder
         */
        public Builder thematicAreas(List<ThematicArea> thematicAreas) {
            this.thematicAreas = thematicAreas;
            meta = meta.withoutRest("/thematicAreas");
            return this;
        }

        /**
         * Sets the fields that it supports.
         *
         * @param thematicAreas the fields that it supports
         * @return this builder
         */
        public Builder thematicAreas(ThematicArea... thematicAreas) {
            return thematicAreas(List.of(thematicAreas));
        }

        /**
         * Sets who administers its money.
         *
         * @param administrativeAgent who administers its money, or null
         * @return this builder
         */
        public Builder administrativeAgent(@Nullable Ref<Stakeholder> administrativeAgent) {
            this.administrativeAgent = administrativeAgent;
            meta = meta.withoutRest("/administrativeAgent");
            return this;
        }

        /**
         * Sets who administers its money.
         *
         * @param administrativeAgent the id of who administers its money
         * @return this builder
         */
        public Builder administrativeAgent(String administrativeAgent) {
            return administrativeAgent(Ref.to(administrativeAgent));
        }

        /**
         * Sets who manages it from day to day.
         *
         * @param managementUnit who manages it from day to day, or null
         * @return this builder
         */
        public Builder managementUnit(@Nullable Ref<Stakeholder> managementUnit) {
            this.managementUnit = managementUnit;
            meta = meta.withoutRest("/managementUnit");
            return this;
        }

        /**
         * Sets who manages it from day to day.
         *
         * @param managementUnit the id of who manages it from day to day
         * @return this builder
         */
        public Builder managementUnit(String managementUnit) {
            return managementUnit(Ref.to(managementUnit));
        }

        /**
         * Sets who steers it.
         *
         * @param steeringCommittee who steers it
         * @return this builder
         */
        public Builder steeringCommittee(List<Membership> steeringCommittee) {
            this.steeringCommittee = steeringCommittee;
            meta = meta.withoutRest("/steeringCommittee");
            return this;
        }

        /**
         * Sets who steers it.
         *
         * @param steeringCommittee who steers it
         * @return this builder
         */
        public Builder steeringCommittee(Membership... steeringCommittee) {
            return steeringCommittee(List.of(steeringCommittee));
        }

        /**
         * Sets what it pays for its administration.
         *
         * @param fees what it pays for its administration, or null
         * @return this builder
         */
        public Builder fees(@Nullable FundFees fees) {
            this.fees = fees;
            meta = meta.withoutRest("/fees");
            return this;
        }

        /**
         * Sets how long a programme may last.
         *
         * @param maximumDuration how long a programme may last, in months, or null
         * @return this builder
         */
        public Builder maximumDuration(@Nullable Integer maximumDuration) {
            this.maximumDuration = maximumDuration;
            meta = meta.withoutRest("/maximumDuration");
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
         * Makes the fund. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the fund
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public Fund build() {
            return new Fund(
                    id,
                    code,
                    name,
                    aliases,
                    basis,
                    currency,
                    thematicAreas,
                    administrativeAgent,
                    managementUnit,
                    steeringCommittee,
                    fees,
                    maximumDuration,
                    meta);
        }
    }
}
