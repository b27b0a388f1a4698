package org.lianluo.handling.appraisal.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a scheme (考核指标).
 *
 * @param points the most that it gives, or takes off
 */
public record Indicator(
        String code,
        String nameZh,
        String nameEn,
        Effect effect,
        BigDecimal points,
        Part part,
        Level level,
        Side side,
        Formula formula) {

    /** Whether it adds to the score. */
    @Schema(name = "AssessmentEffect")
    public enum Effect {
        POINTS,
        DEDUCTION
    }

    /** Who gives it. */
    @Schema(name = "AssessmentPart")
    public enum Part {
        /** Computed from what is recorded here (系统计算). */
        SYSTEM,
        /** The unit of itself (自评). */
        SELF,
        /** Deputies whose suggestions it handled; the mean of their marks counts (代表评分). */
        DEPUTY,
        /** An office of the region (机关评分). */
        OFFICE
    }

    /** What is scored. */
    @Schema(name = "AssessmentLevel")
    public enum Level {
        /** Each handled item; the unit has the mean of those where there is something to measure (逐件计分). */
        ITEM,
        /** The unit as a whole (按单位计分). */
        UNIT
    }

    public boolean gives() {
        return effect == Effect.POINTS;
    }

    public boolean marked() {
        return formula.kind() == Formula.Kind.MARK;
    }

    /** The figures that it is computed from. */
    public List<Figure> figures() {
        return Stream.concat(formula.of().stream(), formula.over().stream())
                .distinct()
                .toList();
    }

    /** What is wrong with it; null for nothing. */
    String fault() {
        if (marked() == (part == Part.SYSTEM)) {
            return "SYSTEM is computed, and every other part is a MARK";
        }
        if (figures().stream().anyMatch(figure -> figure.side() != side)) {
            return "a figure is of the other side";
        }
        boolean rate = formula.kind() == Formula.Kind.SHARE || formula.kind() == Formula.Kind.SHORTFALL;
        boolean each = formula.kind() == Formula.Kind.SHORTFALL || formula.kind() == Formula.Kind.COUNT;
        if (marked() == !formula.of().isEmpty() || rate == formula.over().isEmpty()) {
            return "the formula has too many figures or too few";
        }
        if (each == (formula.each() == null)
                || (formula.kind() == Formula.Kind.SHORTFALL) == (formula.target() == null)) {
            return "the formula has too many numbers or too few";
        }
        return null;
    }
}
