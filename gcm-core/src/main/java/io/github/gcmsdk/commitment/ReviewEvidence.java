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
 * @param kind what it is
 * @param ref the record; for an action of a plan, the id of the action
 */
public record ReviewEvidence(
        @Nullable @Valid Code<ReviewEvidenceKind> kind,
        @Nullable @Valid Ref<GcmRecord> ref) {}
