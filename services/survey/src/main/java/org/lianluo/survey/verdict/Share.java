package org.lianluo.survey.verdict;

/**
 * A part of the base.
 *
 * @param inclusive whether exactly this part is enough: 含半数 and 以上 say so (民法典 §1259), 过半数 says that it is not
 */
public record Share(int numerator, int denominator, boolean inclusive) {

    private static final int FINEST = 1000;

    public Share {
        if (numerator < 0 || denominator < 1 || denominator > FINEST || numerator > denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is no part of a whole");
        }
    }

    /** At least so much. */
    public static Share atLeast(int numerator, int denominator) {
        return new Share(numerator, denominator, true);
    }

    /** More than so much. */
    public static Share moreThan(int numerator, int denominator) {
        return new Share(numerator, denominator, false);
    }

    /** Never of nothing. */
    public boolean isReachedBy(long count, long of) {
        if (of <= 0) {
            return false;
        }
        long reached = count * denominator;
        long wanted = of * numerator;
        return inclusive ? reached >= wanted : reached > wanted;
    }
}
