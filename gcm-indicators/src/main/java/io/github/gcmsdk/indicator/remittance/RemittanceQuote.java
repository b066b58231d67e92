package io.github.gcmsdk.indicator.remittance;

import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.indicator.Corridor;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one service takes for sending money, as a surveyor was told (indicator 10.c.1).
 *
 * <pre>{@code {"type": "remittance-quote", "id": "q-1", "corridor": {"origin": "SAU", "destination": "PAK"}, "period": "2024-Q1", "provider": "bank-7",
 *  "sent": {"amount": 750, "currency": "SAR"}, "fee": 15, "exchangeRate": 73.2, "interbankRate": 74.1, "transparent": true, "speedDays": 1}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. A record that was read may miss what is required; rules report it.
 *
 * @param id unique among the records of this type in a dataset
 * @param corridor from where to where the money is sent
 * @param period when the quote was taken
 * @param provider the service
 * @param sent the amount that is sent
 * @param fee the fee, in the currency that is sent
 * @param exchangeRate the rate that the service applies
 * @param interbankRate the rate between banks, in the same terms
 * @param transparent whether the service told the rate that it applies
 * @param speedDays how many days the money takes
 * @param qualifiesSmart whether the service counts for the SmaRT average
 * @param meta what every record may carry besides
 */
public record RemittanceQuote(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @Nullable @Valid Corridor corridor,
        @Nullable TimePeriod period,
        @Nullable @Visible @Tidy(groups = Advice.class) String provider,
        @Nullable @Valid Money sent,
        @Nullable @Min(value = 0, message = "{value.range}") BigDecimal fee,
        @Nullable @Min(value = 0, message = "{value.range}") BigDecimal exchangeRate,
        @Nullable @Min(value = 0, message = "{value.range}") BigDecimal interbankRate,
        @Nullable Boolean transparent,
        @Nullable @Min(value = 0, message = "{value.range}") BigDecimal speedDays,
        @Nullable Boolean qualifiesSmart,
        @Valid Meta meta)
        implements GcmRecord {

    /**
     * Takes the parts.
     *
     * @param id unique among the records of this type in a dataset
     * @param corridor from where to where the money is sent, or null
     * @param period when the quote was taken, or null
     * @param provider the service, or null
     * @param sent the amount that is sent, or null
     * @param fee the fee, in the currency that is sent, or null
     * @param exchangeRate the rate that the service applies, or null
     * @param interbankRate the rate between banks, in the same terms, or null
     * @param transparent whether the service told the rate that it applies, or null
     * @param speedDays how many days the money takes, or null
     * @param qualifiesSmart whether the service counts for the SmaRT average, or null
     * @param meta what every record may carry besides
     */
    public RemittanceQuote {
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Begins a quote.
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
     * @return a builder that holds what this quote holds
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of a quote. Setting a member drops what could not be read at its place. */
    public static final class Builder {
        private final String id;
        private @Nullable Corridor corridor;
        private @Nullable TimePeriod period;
        private @Nullable String provider;
        private @Nullable Money sent;
        private @Nullable BigDecimal fee;
        private @Nullable BigDecimal exchangeRate;
        private @Nullable BigDecimal interbankRate;
        private @Nullable Boolean transparent;
        private @Nullable BigDecimal speedDays;
        private @Nullable Boolean qualifiesSmart;
        private Meta meta = Meta.NONE;

        private Builder(String id) {
            this.id = id;
        }

        private Builder(RemittanceQuote from) {
            id = from.id;
            corridor = from.corridor;
            period = from.period;
            provider = from.provider;
            sent = from.sent;
            fee = from.fee;
            exchangeRate = from.exchangeRate;
            interbankRate = from.interbankRate;
            transparent = from.transparent;
            speedDays = from.speedDays;
            qualifiesSmart = from.qualifiesSmart;
            meta = from.meta;
        }

        /**
         * Sets from where to where the money is sent.
         *
         * @param corridor from where to where the money is sent, or null
         * @return this builder
         */
        public Builder corridor(@Nullable Corridor corridor) {
            this.corridor = corridor;
            meta = meta.withoutRest("/corridor");
            return this;
        }

        /**
         * Sets when the quote was taken.
         *
         * @param period when the quote was taken, or null
         * @return this builder
         */
        public Builder period(@Nullable TimePeriod period) {
            this.period = period;
            meta = meta.withoutRest("/period");
            return this;
        }

        /**
         * Sets the service.
         *
         * @param provider the service, or null
         * @return this builder
         */
        public Builder provider(@Nullable String provider) {
            this.provider = provider;
            meta = meta.withoutRest("/provider");
            return this;
        }

        /**
         * Sets the amount that is sent.
         *
         * @param sent the amount that is sent, or null
         * @return this builder
         */
        public Builder sent(@Nullable Money sent) {
            this.sent = sent;
            meta = meta.withoutRest("/sent");
            return this;
        }

        /**
         * Sets the fee.
         *
         * @param fee the fee, in the currency that is sent, or null
         * @return this builder
         */
        public Builder fee(@Nullable BigDecimal fee) {
            this.fee = fee;
            meta = meta.withoutRest("/fee");
            return this;
        }

        /**
         * Sets the rate that the service applies.
         *
         * @param exchangeRate the rate that the service applies, or null
         * @return this builder
         */
        public Builder exchangeRate(@Nullable BigDecimal exchangeRate) {
            this.exchangeRate = exchangeRate;
            meta = meta.withoutRest("/exchangeRate");
            return this;
        }

        /**
         * Sets the rate between banks.
         *
         * @param interbankRate the rate between banks, in the same terms, or null
         * @return this builder
         */
        public Builder interbankRate(@Nullable BigDecimal interbankRate) {
            this.interbankRate = interbankRate;
            meta = meta.withoutRest("/interbankRate");
            return this;
        }

        /**
         * Sets whether the service told the rate that it applies.
         *
         * @param transparent whether the service told the rate that it applies, or null
         * @return this builder
         */
        public Builder transparent(@Nullable Boolean transparent) {
            this.transparent = transparent;
            meta = meta.withoutRest("/transparent");
            return this;
        }

        /**
         * Sets how many days the money takes.
         *
         * @param speedDays how many days the money takes, or null
         * @return this builder
         */
        public Builder speedDays(@Nullable BigDecimal speedDays) {
            this.speedDays = speedDays;
            meta = meta.withoutRest("/speedDays");
            return this;
        }

        /**
         * Sets whether the service counts for the SmaRT average.
         *
         * @param qualifiesSmart whether the service counts for the SmaRT average, or null
         * @return this builder
         */
        public Builder qualifiesSmart(@Nullable Boolean qualifiesSmart) {
            this.qualifiesSmart = qualifiesSmart;
            meta = meta.withoutRest("/qualifiesSmart");
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
         * Makes the quote. What is required and was not set is missing in it, and a rule reports it.
         *
         * @return the quote
         */
        @SuppressWarnings("NullAway") // what is required may be missing: it is a finding, not an exception
        public RemittanceQuote build() {
            return new RemittanceQuote(
                    id,
                    corridor,
                    period,
                    provider,
                    sent,
                    fee,
                    exchangeRate,
                    interbankRate,
                    transparent,
                    speedDays,
                    qualifiesSmart,
                    meta);
        }
    }
}
