package org.lianluo.shared.casework.choice;

/** Satisfied papers, in percent of the valid ones, that are enough. */
public enum LeastRate {
    NONE(null),
    PERCENT_60(60),
    PERCENT_70(70),
    PERCENT_80(80),
    PERCENT_90(90);

    private final Integer percent;

    LeastRate(Integer percent) {
        this.percent = percent;
    }

    /** The number; null where any rate is enough. */
    public Integer percent() {
        return percent;
    }
}
