package io.github.gcmsdk.indicator.policy;

import io.github.gcmsdk.indicator.Ratio;

/**
 * The category of a score of indicator 10.7.2. The lower bounds, in percent of the items, belong to their category
 * (metadata of indicator 10.7.2).
 */
public enum PolicyCategory {
    /** Below 40 percent: requires further progress. */
    REQUIRES_FURTHER_PROGRESS(0),
    /** 40 to less than 80 percent: partially meets. */
    PARTIALLY_MEETS(40),
    /** 80 to less than 100 percent: meets. */
    MEETS(80),
    /** 100 percent: fully meets. */
    FULLY_MEETS(100);

    private final int percent;

    PolicyCategory(int percent) {
        this.percent = percent;
    }

    /**
     * The number under which the category is published.
     *
     * @return 1 to 4
     */
    public int number() {
        return ordinal() + 1;
    }

    /**
     * Whether a country of this category counts as one that has such policies.
     *
     * @return true for the two upper categories
     */
    public boolean meets() {
        return compareTo(MEETS) >= 0;
    }

    /**
     * The category of a score.
     *
     * @param score the share of the items that are met, 0 to 1
     * @return the category
     * @throws IllegalArgumentException if the score is below 0 or above 1
     */
    public static PolicyCategory of(Ratio score) {
        if (score.compareTo(Ratio.of(0, 1)) < 0 || score.compareTo(Ratio.of(1, 1)) > 0) {
            throw new IllegalArgumentException("score: not between 0 and 1: " + score);
        }
        PolicyCategory category = REQUIRES_FURTHER_PROGRESS;
        for (PolicyCategory next : values()) {
            if (score.compareTo(Ratio.of(next.percent, 100)) >= 0) {
                category = next;
            }
        }
        return category;
    }

    /**
     * The category of a published number.
     *
     * @param number 1 to 4
     * @return the category
     * @throws IllegalArgumentException if the number is another
     */
    public static PolicyCategory of(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("number: not 1 to 4: " + number);
        }
        return values()[number - 1];
    }
}
