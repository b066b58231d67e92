package io.github.gcmsdk.framework;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an {@link ObjectiveResolver} made of a text: an objective, or a refusal. Immutable, thread-safe and value-based.
 */
public sealed interface Resolution {

    /**
     * The objective, if the text was resolved.
     *
     * @return the objective; empty for a refusal
     */
    Optional<Objective> objective();

    /**
     * What in the text spoke for which objective.
     *
     * @return the evidence, strongest first; may be empty for a refusal
     */
    List<Evidence> evidence();

    /**
     * The text means this objective.
     *
     * @param found the objective
     * @param evidence why, at least one piece
     */
    record Resolved(Objective found, List<Evidence> evidence) implements Resolution {

        /**
         * A resolution of its parts.
         *
         * @param found the objective
         * @param evidence why
         * @throws NullPointerException if a part is null
         */
        public Resolved {
            Objects.requireNonNull(found, "found");
            evidence = List.copyOf(evidence);
        }

        @Override
        public Optional<Objective> objective() {
            return Optional.of(found);
        }
    }

    /**
     * The text is not resolved: a person must look.
     *
     * @param reason why not
     * @param candidates the objectives that may be meant, by number; may be empty
     * @param evidence what spoke for them; may be empty
     */
    record Refused(Reason reason, List<Objective> candidates, List<Evidence> evidence) implements Resolution {

        /**
         * A refusal of its parts.
         *
         * @param reason why not
         * @param candidates the objectives that may be meant, by number
         * @param evidence what spoke for them
         * @throws NullPointerException if a part is null
         */
        public Refused {
            Objects.requireNonNull(reason, "reason");
            candidates = List.copyOf(candidates);
            evidence = List.copyOf(evidence);
        }

        @Override
        public Optional<Objective> objective() {
            return Optional.empty();
        }
    }

    /** Why a text is not resolved. */
    enum Reason {
        /** A number names one objective, the words belong to another. */
        DISAGREEMENT,
        /** Several objectives fit. */
        AMBIGUOUS,
        /** No objective fits, or none well enough; near ones may be among the candidates. */
        NO_MATCH
    }
}
