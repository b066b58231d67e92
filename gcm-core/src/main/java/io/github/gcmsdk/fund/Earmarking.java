package io.github.gcmsdk.fund;

import io.github.gcmsdk.place.RegionCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * What a contributor wants a contribution to serve.
 *
 * <pre>{@code {"level": "softly-earmarked", "thematicArea": "3"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param level how far it is directed
 * @param thematicArea the id of a thematic area of the fund
 * @param region the region
 */
public record Earmarking(
        @Nullable @Valid Code<EarmarkingLevel> level,
        @Nullable @Visible @Tidy(groups = Advice.class) String thematicArea,
        @Nullable @Valid RegionCode region) {}
