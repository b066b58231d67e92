package io.github.gcmsdk.place;

import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.RecordRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code of a region: an M49 number of three digits, or the acronym of a regional commission of the United Nations.
 *
 * <p>Open: any text can be held. The two kinds do not map onto each other: M49 regions are statistical, commissions have
 * members, some of them from outside the region. In JSON: {@code "region": "034"} or {@code "region": "ESCAP"}.
 *
 * <p>The data are the lists {@code regions} and {@code regional-commissions}.
 *
 * <p>Immutable, thread-safe and value-based: compare with {@code equals}, never by identity.
 */
@RecordRules(groups = Advice.class)
public final class RegionCode {

    /** What a region is. */
    public enum Kind {
        /** The world, {@code 001}. */
        WORLD,
        /** One of the five regions of M49, such as Asia. */
        REGION,
        /** A sub-region of M49, such as Southern Asia. */
        SUB_REGION,
        /** An intermediate region of M49, such as Western Africa. */
        INTERMEDIATE,
        /** A regional commission of the United Nations. */
        COMMISSION;

        static Kind of(String cell) {
            return switch (cell) {
                case "world" -> WORLD;
                case "region" -> REGION;
                case "sub-region" -> SUB_REGION;
                case "intermediate" -> INTERMEDIATE;
                default -> throw new IllegalStateException("regions: no kind " + cell);
            };
        }
    }

    /** The countries of each M49 region; read apart from the regions, when first asked for. */
    private static final class Inhabited {

        static final Map<String, List<CountryCode>> COUNTRIES = new HashMap<>();

        static {
            for (CountryCode country : CountryCode.all()) {
                for (RegionCode region : country.regions()) {
                    COUNTRIES
                            .computeIfAbsent(region.text, key -> new ArrayList<>())
                            .add(country);
                }
            }
            COUNTRIES.replaceAll((region, countries) -> List.copyOf(countries));
        }
    }

    private final String text;
    private final @Nullable Region region;

    RegionCode(String text, @Nullable Region region) {
        this.text = text;
        this.region = region;
    }

    /**
     * The region of a known code.
     *
     * @param code three digits of M49, such as {@code 034}, or the acronym of a commission, such as {@code ESCAP}
     * @return the code
     * @throws IllegalArgumentException if the code is not known
     */
    public static RegionCode of(String code) {
        RegionCode region = parse(Objects.requireNonNull(code, "code"));
        if (!region.isKnown()) {
            throw new IllegalArgumentException("code: no M49 region and no regional commission: " + abridged(code));
        }
        return region;
    }

    /**
     * Holds a text as a region code, whatever it is.
     *
     * @param text any text; it is kept as it is
     * @return the code, {@linkplain #isKnown() known} or not
     */
    public static RegionCode parse(CharSequence text) {
        String raw = Objects.requireNonNull(text, "text").toString();
        RegionCode known = Regions.BY_TEXT.get(raw);
        return known != null ? known : new RegionCode(raw, null);
    }

    /**
     * The known regions: those of M49 by number, then the commissions.
     *
     * @return the known codes, unmodifiable
     */
    public static List<RegionCode> all() {
        return List.copyOf(Regions.BY_TEXT.values());
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
     * Whether this is an M49 region or a regional commission.
     *
     * @return false for countries' M49 numbers, and for other spellings such as {@code 34} or {@code UNECE}
     */
    public boolean isKnown() {
        return region != null;
    }

    /**
     * What the region is.
     *
     * @return the kind; empty for an unknown code
     */
    public Optional<Kind> kind() {
        return Optional.ofNullable(region).map(Region::kind);
    }

    /**
     * The English name.
     *
     * @return the name; empty for an unknown code
     */
    public Optional<String> name() {
        return Optional.ofNullable(region).map(Region::name);
    }

    /**
     * The M49 region next around this one.
     *
     * @return the parent; empty for the world, for a commission, and for an unknown code
     */
    public Optional<RegionCode> parent() {
        return Optional.ofNullable(region).map(found -> Regions.BY_TEXT.get(found.parent()));
    }

    /**
     * The commission that this code names.
     *
     * @return the commission; empty for M49 regions and unknown codes
     */
    public Optional<RegionalCommission> commission() {
        return kind().filter(kind -> kind == Kind.COMMISSION).map(kind -> RegionalCommission.valueOf(text));
    }

    /**
     * The countries in an M49 region at any depth, or the members of a commission as far as they are
     * {@linkplain RegionalCommission#isMembershipComplete() known}.
     *
     * @return the countries, sorted, unmodifiable; empty for an unknown code
     */
    public List<CountryCode> countries() {
        return commission()
                .map(RegionalCommission::members)
                .orElseGet(() -> Inhabited.COUNTRIES.getOrDefault(text, List.of()));
    }

    /**
     * The code that was probably meant: for a number without its leading zeros ({@code 34}), another acronym of a
     * commission or another case ({@code UNECE}, {@code CEPAL}, {@code escap}), or an exact English name.
     *
     * @return the suggestion; empty for a known code, and where there is none
     */
    public Optional<RegionCode> suggestion() {
        return isKnown() ? Optional.empty() : Optional.ofNullable(Regions.meant(text));
    }

    private static String abridged(String text) {
        return text.substring(0, Math.min(text.length(), 40));
    }

    /**
     * Compares by the text.
     *
     * @param other another object
     * @return whether it is a region code of the same text
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof RegionCode that && text.equals(that.text));
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
