package io.github.gcmsdk.commitment;

import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Ref;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Something that a statement of a review rests on.
 *
 * <pre>{@code {"kind": "pledge", "ref": "p-7"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * <p>The kind says what the reference must lead to: a record of that type, or an action of any national implementation plan.
 * Without a kind, or with an unknown one, it may be any record and any action of a plan. Observations are records of another
 * module: where that is not at hand, a record of the unknown type {@code observation} is as good.
 *
 * @param kind what it is
 * @param ref the record; for an action of a plan, which is no record of its own, the id of the action
 */
public record ReviewEvidence(
        @Nullable @Valid Code<ReviewEvidenceKind> kind,
        @Nullable @Valid Ref<GcmRecord> ref) {}
