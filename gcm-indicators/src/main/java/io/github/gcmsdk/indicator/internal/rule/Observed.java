package io.github.gcmsdk.indicator.internal.rule;

import io.github.gcmsdk.indicator.internal.breakdown.DimensionNames;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Rest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an observation is about, and what it tells of it, in one spelling. */
record Observed(Observation observation) {

    private static final List<String> MEMBERS = List.of(
            "/indicator",
            "/series",
            "/area",
            "/counterpart",
            "/period",
            "/value",
            "/dimensions",
            "/unit",
            "/multiplier",
            "/status",
            "/vintage");

    /** No unit has more zeros; what input says is not to be written out as digits. */
    private static final int MOST_ZEROS = 30;

    /** A number of M49 may lack its leading zeros. */
    private static final int DIGITS = 3;

    /** An observation whose members could all be read; null for another record, or one that the rules of values reported. */
    static @Nullable Observed of(Item item) {
        if (!(item.record() instanceof Observation observation)) {
            return null;
        }
        Rest rest = observation.meta().rest();
        boolean sound = rest.isEmpty() || MEMBERS.stream().noneMatch(rest::hasAtOrUnder);
        return sound && observation.period() != null ? new Observed(observation) : null;
    }

    /** The value without its multiplier; null if there is none, or the multiplier is none that anything is measured in. */
    static @Nullable BigDecimal exact(Observation observation) {
        BigDecimal value = observation.value();
        int multiplier = observation.multiplier() == null ? 0 : observation.multiplier();
        return value == null || Math.abs((long) multiplier) > MOST_ZEROS ? null : value.scaleByPowerOfTen(multiplier);
    }

    @Nullable
    BigDecimal exact() {
        return exact(observation);
    }

    String period() {
        return Objects.requireNonNull(observation.period(), "period").toString();
    }

    /** The area; a country by its alpha-3 code, a region by the three digits of M49. */
    String area() {
        String area = said(observation.area());
        if (area.isEmpty() || !area.chars().allMatch(Character::isDigit)) {
            return area;
        }
        String number = area.length() < DIGITS ? "0".repeat(DIGITS - area.length()) + area : area;
        return CountryCode.ofNumeric(number).map(CountryCode::text).orElse(number);
    }

    /** Whether it is a count, and not a rate or a share. */
    boolean isInNumbers() {
        return observation.unit() != null && SdmxCodes.unit(observation.unit()).equals(SdmxCodes.NUMBER);
    }

    /** Whether there is a value that is not shown. */
    boolean isSuppressed() {
        return observation.value() == null
                && observation.status() != null
                && observation.status().is(ObservationStatus.SUPPRESSED);
    }

    /** The breakdown by what is no total, sorted by dimension. */
    Map<String, String> dimensions() {
        Map<String, String> dimensions = new TreeMap<>();
        Map<String, String> codes = new TreeMap<>();
        observation.dimensions().forEach((name, text) -> codes.put(name, text == null ? "" : SdmxCodes.code(text)));
        DimensionNames.inCapitals(codes).forEach((name, code) -> {
            if (!code.equals(SdmxCodes.TOTAL)) {
                dimensions.put(name, code);
            }
        });
        return dimensions;
    }

    /** What is measured, and in which unit. */
    String measure() {
        String unit = observation.unit() == null ? "" : SdmxCodes.unit(observation.unit());
        return key(said(observation.indicator()), said(observation.series()), unit);
    }

    /** The release; empty if it is not told. */
    String vintage() {
        return observation.vintage() == null ? "" : observation.vintage().toString();
    }

    String counterpart() {
        return said(observation.counterpart());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Texts as one; none of them can pretend to be two. */
    static String key(String... parts) {
        StringBuilder key = new StringBuilder();
        for (String part : parts) {
            key.append(part.length()).append(':').append(part);
        }
        return key.toString();
    }
}
