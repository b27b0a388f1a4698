package org.lianluo.handling.issue;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of the issues that were listed are put right (整改率).
 *
 * @param listed all issues, whatever became of them
 * @param done RECTIFIED and VERIFIED
 * @param inTime those of them whose result came in time
 */
public record Rate(long listed, long done, long inTime) {

    public static final Rate NONE = new Rate(0, 0, 0);

    public Rate {
        if (inTime < 0 || inTime > done || done > listed) {
            throw new IllegalArgumentException(inTime + " in time of " + done + " done of " + listed);
        }
    }

    public Rate plus(Rate other) {
        return new Rate(listed + other.listed, done + other.done, inTime + other.inTime);
    }

    /** Percent that is put right, to one decimal; null where nothing was listed. */
    public BigDecimal percent() {
        return percent(done);
    }

    /** Percent that was put right in time, to one decimal; null where nothing was listed. */
    public BigDecimal inTimePercent() {
        return percent(inTime);
    }

    private BigDecimal percent(long part) {
        return listed == 0
                ? null
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(listed), 1, RoundingMode.HALF_UP);
    }
}
