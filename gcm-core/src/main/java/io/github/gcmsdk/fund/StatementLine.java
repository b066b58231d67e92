package io.github.gcmsdk.fund;

import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a fund statement.
 *
 * <pre>{@code {"kind": "contribution", "party": "de-bmz", "amount": 2000000}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param kind what the line stands for
 * @param party the contributor or organization that it is about
 * @param amount the amount in the currency of the statement, positive in the sense of its kind
 */
public record StatementLine(
        @Nullable @Valid Code<StatementLineKind> kind,
        @Nullable @Valid Ref<Stakeholder> party,
        @Nullable BigDecimal amount) {}
