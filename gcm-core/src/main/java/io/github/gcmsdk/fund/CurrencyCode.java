package io.github.gcmsdk.fund;

import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.RecordRules;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The code of a currency: ISO 4217, three capital letters.
 *
 * <p>Open: any text can be held. Codes of former currencies ({@code DEM}) are told apart from unknown ones. In JSON:
 * {@code {"amount": 1500000.00, "currency": "USD"}}.
 *
 * <p>The data are the list {@code currencies}, a dated snapshot: what it answers does not change with the Java platform
 * that it runs on, as {@link java.util.Currency} does.
 *
 * <p>Immutable, thread-safe and value-based: compare with {@code equals}, never by identity.
 */
@RecordRules
@RecordRules(groups = Advice.class)
public final class CurrencyCode {

    /** What a code of ISO 4217 stands for. */
    public enum Kind {
        /** Money of a country or of several. */
        CURRENCY,
        /** A unit of funds or of account beside the money of a country, such as {@code CLF}. */
        FUND,
        /** A troy ounce of a metal, such as {@code XAU}. */
        METAL,
        /** A unit of account of institutions or markets, such as {@code XDR}. */
        UNIT_OF_ACCOUNT,
        /** {@code XTS}, reserved for tests, and {@code XXX}, no currency. */
        RESERVED
    }

    private final String text;
    private final Currencies.@Nullable Entry entry;

    CurrencyCode(String text, Currencies.@Nullable Entry entry) {
        this.text = text;
        this.entry = entry;
    }

    /**
     * The currency of a code that is in use.
     *
     * @param code a known code, such as {@code USD}
     * @return the code
     * @throws IllegalArgumentException if the code is not known, withdrawn codes included; {@link #parse} takes these
     */
    public static CurrencyCode of(String code) {
        CurrencyCode currency = parse(Objects.requireNonNull(code, "code"));
        if (!currency.isKnown()) {
            throw new IllegalArgumentException("code: no currency code of ISO 4217 in use: " + abridged(code));
        }
        return currency;
    }

    /**
     * Holds a text as a currency code, whatever it is.
     *
     * @param text any text; it is kept as it is
     * @return the code, {@linkplain #isKnown() known} or not
     */
    public static CurrencyCode parse(CharSequence text) {
        String raw = Objects.requireNonNull(text, "text").toString();
        CurrencyCode known = Currencies.BY_TEXT.get(raw);
        return known != null ? known : new CurrencyCode(raw, null);
    }

    /**
     * The codes in use, funds, metals and units of account included.
     *
     * @return the known codes, sorted, unmodifiable
     */
    public static List<CurrencyCode> all() {
        return Currencies.ALL;
    }

    /**
     * The text, as it came.
     *
     * @return the raw text, possibly empty
     */
    public String text() {
        return text;
    }

    /**
     * Whether this is a code in use, of whatever {@linkplain #kind() kind}.
     *
     * @return false for withdrawn and unknown codes, and for other spellings such as {@code usd}
     */
    public boolean isKnown() {
        return entry != null && entry.current();
    }

    /**
     * Whether this is the code of a former currency.
     *
     * @return true for {@code DEM} or {@code ZWL}
     */
    public boolean isWithdrawn() {
        return entry != null && !entry.current();
    }

    /**
     * What the code stands for, also for a withdrawn one.
     *
     * @return the kind; empty for an unknown code
     */
    public Optional<Kind> kind() {
        return Optional.ofNullable(entry).map(Currencies.Entry::kind);
    }

    /**
     * How many decimals an amount has: 2 for {@code USD}, 0 for {@code JPY}, 3 for {@code BHD}; also for a withdrawn
     * code.
     *
     * @return 0 to 4; empty where none apply ({@code XAU}), where the list does not know them, and for an unknown code
     */
    public OptionalInt minorUnits() {
        return entry == null || entry.minorUnits() < 0 ? OptionalInt.empty() : OptionalInt.of(entry.minorUnits());
    }

    /**
     * The numeric code.
     *
     * @return three digits; empty for an unknown code, and for few withdrawn ones
     */
    public Optional<String> numeric() {
        return Optional.ofNullable(entry).map(Currencies.Entry::numeric).filter(numeric -> !numeric.isEmpty());
    }

    /**
     * The English name.
     *
     * @return the name; empty for an unknown code, and for few withdrawn ones
     */
    public Optional<String> name() {
        return Optional.ofNullable(entry).map(Currencies.Entry::name).filter(name -> !name.isEmpty());
    }

    /**
     * The code that was probably meant: for a code in lower case or between blanks, for a sign that belongs to one
     * currency ({@code €}, {@code US$}), or an exact English name of a currency in use. A bare {@code $} is nobody's.
     *
     * <p>A withdrawn code has no suggestion: an amount in it would have to be converted.
     *
     * @return the suggestion; empty for known and withdrawn codes, and where there is none
     */
    public Optional<CurrencyCode> suggestion() {
        return entry != null ? Optional.empty() : Optional.ofNullable(Currencies.meant(text));
    }

    private static String abridged(String text) {
        return text.substring(0, Math.min(text.length(), 40));
    }

    /**
     * Compares by the text.
     *
     * @param other another object
     * @return whether it is a currency code of the same text
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof CurrencyCode that && text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * The text, as it came.
     *
     * @return {@link #text()}
     */
    @Override
    public String toString() {
        return text;
    }
}
