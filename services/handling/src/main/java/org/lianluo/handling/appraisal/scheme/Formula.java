package org.lianluo.handling.appraisal.scheme;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an indicator is computed, over named figures.
 *
 * @param of what is counted; the sum where there are several
 * @param over of how many; only for SHARE and SHORTFALL
 * @param target percentage that is asked for; only for SHORTFALL
 * @param each points for each percentage point below the target, or for each that COUNT counts
 */
public record Formula(Kind kind, List<Figure> of, List<Figure> over, BigDecimal target, BigDecimal each) {

    /** The closed set of formulas. */
    @Schema(name = "AssessmentFormulaKind")
    public enum Kind {
        /** The points of the indicator × of ÷ over (按比例). */
        SHARE,
        /** So many points for each percentage point below the target, in parts of a point too (低于目标每点扣分). */
        SHORTFALL,
        /** So many points for each, at most those of the indicator (按件计分). */
        COUNT,
        /** Entered by whose part it is, from 0 to the points of the indicator (评分). */
        MARK
    }

    /** Digits after the point while it is computed; what is shown has two. */
    private static final int DIGITS = 10;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Formula {
        of = of == null ? List.of() : List.copyOf(of);
        over = over == null ? List.of() : List.copyOf(over);
    }

    public static Formula mark() {
        return new Formula(Kind.MARK, List.of(), List.of(), null, null);
    }

    public static Formula share(List<Figure> of, List<Figure> over) {
        return new Formula(Kind.SHARE, of, over, null, null);
    }

    public static Formula shortfall(List<Figure> of, List<Figure> over, String target, String each) {
        return new Formula(Kind.SHORTFALL, of, over, new BigDecimal(target), new BigDecimal(each));
    }

    public static Formula count(List<Figure> of, String each) {
        return new Formula(Kind.COUNT, of, List.of(), null, new BigDecimal(each));
    }

    /**
     * What it comes to.
     *
     * @param most the points of the indicator
     * @param gives whether these points are given; otherwise they are taken off
     * @return from 0 to {@code most}, with ten decimals; empty where there is nothing to measure
     */
    public Optional<BigDecimal> apply(BigDecimal most, boolean gives, Map<Figure, Integer> figures) {
        BigDecimal counted = sum(of, figures);
        if (kind == Kind.COUNT) {
            return Optional.of(each.multiply(counted).min(most));
        }
        BigDecimal all = sum(over, figures);
        if (all.signum() == 0) {
            return Optional.empty();
        }
        if (kind == Kind.SHARE) {
            return Optional.of(
                    most.multiply(counted).divide(all, DIGITS, HALF_UP).min(most));
        }
        BigDecimal rate = counted.multiply(HUNDRED).divide(all, DIGITS, HALF_UP);
        BigDecimal off =
                target.subtract(rate).max(BigDecimal.ZERO).multiply(each).min(most);
        return Optional.of(gives ? most.subtract(off) : off);
    }

    private static BigDecimal sum(List<Figure> some, Map<Figure, Integer> figures) {
        return BigDecimal.valueOf(
                some.stream().mapToLong(one -> figures.getOrDefault(one, 0)).sum());
    }
}
