package io.github.gcmsdk.indicator.progress;

import io.github.gcmsdk.indicator.Confidence;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/** How progress is judged. */
@SuppressWarnings("ImmutableEnumChecker") // bounds are a record of numbers
public enum ProgressMethod {
    /**
     * The method of Open SDG, as Statistics Canada publishes by it. Between the bounds the score is linear: −2.5 where there
     * is no progress, 0 where it becomes moderate, 2.5 where it becomes substantial. With a limit the bounds of a series
     * without a target shrink with the room that its base leaves, by 1 − (base ÷ limit)^4.44; that rule was found by its
     * published scores, which it reproduces, and not in a text.
     */
    OPEN_SDG(Confidence.VERIFIED, new Bounds(0, 0.6, 0.95), new Bounds(0, 0.005, 0.015)),
    /** The progress chart of the United Nations Statistics Division, from memory. */
    UNSD(Confidence.FROM_MEMORY, new Bounds(-0.1, 0.5, 0.95), new Bounds(-0.005, 0.005, 0.01)),
    /** The monitoring of Eurostat, from memory. */
    EUROSTAT(Confidence.FROM_MEMORY, new Bounds(0, 0.6, 0.95), new Bounds(-0.01, 0, 0.01));

    private static final double LIMIT_EXPONENT = 4.44;

    private static final double BEST_WITHOUT_TARGET = 0.02;

    /** From where on progress is called limited, moderate, substantial. */
    private record Bounds(double limited, double moderate, double substantial) {}

    private final Confidence confidence;
    private final Bounds toTarget;
    private final Bounds withoutTarget;

    ProgressMethod(Confidence confidence, Bounds toTarget, Bounds withoutTarget) {
        this.confidence = confidence;
        this.toTarget = toTarget;
        this.withoutTarget = withoutTarget;
    }

    /**
     * How well the bounds of the method are founded.
     *
     * @return the confidence
     */
    public Confidence confidence() {
        return confidence;
    }

    boolean hasScores() {
        return this == OPEN_SDG;
    }

    /** How much room a limit leaves to grow, 0 to 1; 1 without a limit. */
    double room(BigDecimal base, Target target) {
        if (this != OPEN_SDG
                || target.limit() == null
                || target.value() != null
                || target.limit().signum() <= 0) {
            return 1;
        }
        double share = base.doubleValue() / target.limit().doubleValue();
        return share <= 0 ? 1 : 1 - StrictMath.pow(share, LIMIT_EXPONENT);
    }

    ProgressStatus status(double progress, Target target, double room) {
        Bounds bounds = target.value() == null ? withoutTarget : toTarget;
        if (progress < bounds.limited * room) {
            return ProgressStatus.DETERIORATION;
        } else if (progress < bounds.moderate * room) {
            return ProgressStatus.LIMITED;
        }
        return progress < bounds.substantial * room ? ProgressStatus.MODERATE : ProgressStatus.SUBSTANTIAL;
    }

    OptionalDouble score(double progress, Target target, double room) {
        if (!hasScores()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(target.value() == null ? scoreWithoutTarget(progress, room) : scoreToTarget(progress));
    }

    private static double scoreToTarget(double progress) {
        return progress > 0.6 ? Math.min(2.5 * (progress - 0.6) / 0.35, 5) : Math.max(2.5 * progress / 0.6 - 2.5, -5);
    }

    private double scoreWithoutTarget(double progress, double room) {
        double moderate = withoutTarget.moderate * room;
        double substantial = withoutTarget.substantial * room;
        double best = BEST_WITHOUT_TARGET * room;
        if (progress < 0) {
            return Math.max(-2.5 + 2.5 * progress / BEST_WITHOUT_TARGET, -5);
        } else if (progress < moderate) {
            return -2.5 + 2.5 * progress / moderate;
        } else if (progress < substantial) {
            return 2.5 * (progress - moderate) / (substantial - moderate);
        }
        return room <= 0 ? 5 : Math.min(2.5 + 2.5 * (progress - substantial) / (best - substantial), 5);
    }
}
