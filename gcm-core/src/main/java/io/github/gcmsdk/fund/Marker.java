package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.RecordRules;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A mark that a programme was given. Scales are data: a code means something only together with its scheme.
 *
 * <pre>{@code {"kind": "gender", "scheme": "un-gem", "code": "2"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param kind what the marker is about
 * @param scheme the scale that the code is of
 * @param code the code on that scale
 */
@RecordRules(groups = Advice.class)
public record Marker(
        @Nullable @Valid Code<MarkerKind> kind,
        @Nullable @Visible @Tidy(groups = Advice.class) String scheme,
        @Nullable @Visible @Tidy(groups = Advice.class) String code) {}
