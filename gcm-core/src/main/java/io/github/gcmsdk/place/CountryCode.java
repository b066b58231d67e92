package io.github.gcmsdk.place;

import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.RecordRules;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code of a country or area: ISO 3166-1 alpha-3, or the user-assigned {@code XKX}.
 *
 * <p>Open: any text can be held, so that partner data is representable. Codes that ISO has withdrawn ({@code ANT},
 * {@code YUG}) are told apart from unknown ones and know their successors. In JSON: {@code "country": "PAK"}.
 *
 * <p>The data are the lists {@code countries} and {@code withdrawn-countries}; names follow ISO and imply no opinion on
 * the legal status of any country, territory or area. References to Kosovo ({@code XKX}) shall be understood to be in
 * the context of UN Security Council resolution 1244 (1999).
 *
 * <p>Immutable, thread-safe and value-based: compare with {@code equals}, never by identity.
 */
@RecordRules
@RecordRules(groups = Advice.class)
public final class CountryCode {

    private final String text;
    private final @Nullable Country country;

    CountryCode(String text, @Nullable Country country) {
        this.text = text;
        this.country = country;
    }

    /**
     * The country of a code that is in use.
     *
     * @param alpha3 a known code, such as {@code PAK}
     * @return the code
     * @throws IllegalArgumentException if the code is not known, withdrawn codes included; {@link #parse} takes these
     */
    public static CountryCode of(String alpha3) {
        CountryCode code = parse(Objects.requireNonNull(alpha3, "alpha3"));
        if (!code.isKnown()) {
            throw new IllegalArgumentException("alpha3: no country code of ISO 3166-1 in use: " + abridged(alpha3));
        }
        return code;
    }

    /**
     * Holds a text as a country code, whatever it is.
     *
     * @param text any text; it is kept as it is
     * @return the code, {@linkplain #isKnown() known} or not
     */
    public static CountryCode parse(CharSequence text) {
        String raw = Objects.requireNonNull(text, "text").toString();
        CountryCode known = Countries.BY_TEXT.get(raw);
        return known != null ? known : new CountryCode(raw, null);
    }

    /**
     * The country of an alpha-2 code in use.
     *
     * @param alpha2 two capital letters, such as {@code PK}; {@code XK} stands for Kosovo
     * @return the country, or empty if the code is not in use
     */
    public static Optional<CountryCode> ofAlpha2(String alpha2) {
        return Optional.ofNullable(Countries.BY_ALPHA2.get(Objects.requireNonNull(alpha2, "alpha2")));
    }

    /**
     * The country of a numeric code in use; ISO 3166-1 and M49 share them.
     *
     * @param numeric three digits, such as {@code 586} or {@code 004}
     * @return the country, or empty if the code is not in use
     */
    public static Optional<CountryCode> ofNumeric(String numeric) {
        return Optional.ofNullable(Countries.BY_NUMERIC.get(Objects.requireNonNull(numeric, "numeric")));
    }

    /**
     * The codes in use: those of ISO 3166-1 and {@code XKX}.
     *
     * @return the known codes, sorted, unmodifiable
     */
    public static List<CountryCode> all() {
        return Countries.ALL;
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
     * Whether this is an alpha-3 code in use: one of ISO 3166-1, or {@code XKX}.
     *
     * @return false for withdrawn and unknown codes, and for other spellings such as {@code pak} or {@code PK}
     */
    public boolean isKnown() {
        return country != null && !country.isWithdrawn();
    }

    /**
     * Whether this is an alpha-3 code that ISO 3166-3 lists as withdrawn, and that is not in use again.
     *
     * @return true for {@code ANT} or {@code YUG}; false for {@code ATF}, which is in use again, and for alpha-2 codes
     */
    public boolean isWithdrawn() {
        return country != null && country.isWithdrawn();
    }

    /**
     * Whether this is a code in use that ISO leaves to users.
     *
     * @return true for {@code XKX} only
     */
    public boolean isUserAssigned() {
        return country != null && country.isUserAssigned();
    }

    /**
     * The codes in use that have taken the place of a withdrawn one; where a successor has been withdrawn itself, its
     * own successors ({@code YUG}: {@code MNE} and {@code SRB}).
     *
     * @return the successors, sorted, unmodifiable; empty unless {@link #isWithdrawn()}
     */
    public List<CountryCode> successors() {
        return isWithdrawn() ? Countries.successors(text) : List.of();
    }

    /**
     * The alpha-2 code, also that of a withdrawn country.
     *
     * @return two letters; empty for an unknown code
     */
    public Optional<String> alpha2() {
        return Optional.ofNullable(country).map(Country::alpha2);
    }

    /**
     * The numeric code, also that of a withdrawn country.
     *
     * @return three digits; empty for an unknown code, for {@code XKX}, and for some withdrawn codes
     */
    public Optional<String> numeric() {
        return Optional.ofNullable(country).map(Country::numeric).filter(numeric -> !numeric.isEmpty());
    }

    /**
     * The English short name, as ISO 3166 writes it ({@code Iran, Islamic Republic of}).
     *
     * @return the name, also of a withdrawn country; empty for an unknown code
     */
    public Optional<String> name() {
        return Optional.ofNullable(country).map(Country::name);
    }

    /**
     * The M49 regions around the country, from the narrowest to the world: {@code 034}, {@code 142}, {@code 001} for
     * Pakistan.
     *
     * @return the regions; empty for codes that M49 does not list ({@code TWN}, {@code XKX}), withdrawn and unknown ones
     */
    public List<RegionCode> regions() {
        return country == null ? List.of() : Regions.upwards(country.region());
    }

    /**
     * The regional commissions of the United Nations of which a source says that the country is a member; it may be in
     * several, and in one whose {@linkplain RegionalCommission#isMembershipComplete() list is not complete} without being
     * listed. Associate members are told by {@link RegionalCommission#associateMembers()}.
     *
     * @return the commissions in alphabetical order, unmodifiable; possibly empty
     */
    public List<RegionalCommission> regionalCommissions() {
        return Memberships.of(this);
    }

    /**
     * The alpha-3 code that was probably meant: for an alpha-2 or a numeric code, in use or withdrawn ({@code PK},
     * {@code AN}, {@code 586}, {@code 4}), for an alpha-3 code in lower case or between blanks, for an exact English
     * name; and for a withdrawn code its successor, if it has exactly one.
     *
     * <p>The suggestion itself may be withdrawn: {@code AN} is answered with {@code ANT}, and that knows its successors.
     *
     * @return the suggestion; empty for a known code, and where there is none or more than one ({@code CS})
     */
    public Optional<CountryCode> suggestion() {
        if (isKnown()) {
            return Optional.empty();
        }
        if (isWithdrawn()) {
            List<CountryCode> successors = successors();
            return successors.size() == 1 ? Optional.of(successors.get(0)) : Optional.empty();
        }
        return Optional.ofNullable(Countries.meant(text));
    }

    @Nullable
    Country country() {
        return country;
    }

    private static String abridged(String text) {
        return text.substring(0, Math.min(text.length(), 40));
    }

    /**
     * Compares by the text.
     *
     * @param other another object
     * @return whether it is a country code of the same text
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof CountryCode that && text.equals(that.text));
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
