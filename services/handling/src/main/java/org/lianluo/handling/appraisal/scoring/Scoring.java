package org.lianluo.handling.appraisal.scoring;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianluo.handling.appraisal.scheme.Figure;
import org.lianluo.handling.appraisal.scheme.Indicator;
import org.lianluo.handling.appraisal.scheme.Indicator.Level;
import org.lianluo.handling.appraisal.scheme.Indicator.Part;
import org.lianluo.handling.appraisal.scheme.Scheme;
import org.lianluo.handling.appraisal.scheme.Scheme.Missing;
import org.lianluo.handling.appraisal.scheme.Side;

/**
 * Scores one unit by a scheme. It computes with ten decimals; each part that is shown has two, half up, and a score is the
 * sum of the parts as they are shown.
 */
public final class Scoring {

    private static final int DIGITS = 10;
    private static final int SHOWN = 2;
    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(SHOWN);

    private final Scheme scheme;
    private final List<ItemFacts> items;
    private final List<Mark> marks;

    private Scoring(Scheme scheme, List<ItemFacts> items, List<Mark> marks) {
        this.scheme = scheme;
        this.items = items;
        this.marks = marks;
    }

    /** What a unit with these items and marks scores. */
    public static ScoreSheet of(Scheme scheme, List<ItemFacts> items, List<Mark> marks) {
        Scoring unit = new Scoring(scheme, items, marks);
        return new ScoreSheet(
                unit.score(Side.LEAD),
                scheme.coApart() ? unit.score(Side.CO) : null,
                sum(items),
                items.stream().map(unit::item).toList());
    }

    private Score score(Side side) {
        List<PartScore> parts = scheme.of(side).stream().map(this::part).toList();
        int workload = (int) items.stream()
                .filter(item -> scheme.concerns(side, item.side()))
                .count();
        BigDecimal full = scheme.full(side).setScale(SHOWN, HALF_UP);
        return new Score(workload, workload == 0 ? null : total(side, parts, full), full, parts);
    }

    /** Null where nothing could be measured that gives points. */
    private BigDecimal total(Side side, List<PartScore> parts, BigDecimal full) {
        BigDecimal given = side == Side.LEAD ? scheme.base() : BigDecimal.ZERO;
        BigDecimal off = BigDecimal.ZERO;
        BigDecimal measured = full;
        for (PartScore part : parts) {
            Indicator indicator = scheme.indicator(part.indicator(), null);
            if (part.points() != null) {
                given = indicator.gives() ? given.add(part.points()) : given;
                off = indicator.gives() ? off : off.add(part.points());
            } else if (indicator.gives() && scheme.missing() == Missing.FULL) {
                given = given.add(indicator.points());
            } else if (indicator.gives() && scheme.missing() == Missing.PRORATE) {
                measured = measured.subtract(indicator.points());
            }
        }
        if (measured.signum() == 0) {
            return null;
        }
        return given.multiply(full)
                .divide(measured, SHOWN, HALF_UP)
                .subtract(off)
                .max(ZERO)
                .min(full);
    }

    private PartScore part(Indicator indicator) {
        return indicator.level() == Level.UNIT ? ofUnit(indicator) : meanOfItems(indicator);
    }

    private PartScore ofUnit(Indicator indicator) {
        List<ItemFacts> counted = itemsOf(indicator);
        Map<Figure, Integer> facts = only(indicator, sum(counted));
        return new PartScore(
                indicator.code(),
                shown(points(indicator, null, facts)),
                facts,
                marksFor(indicator, null).size(),
                null);
    }

    private PartScore meanOfItems(Indicator indicator) {
        List<ItemFacts> counted = itemsOf(indicator);
        List<BigDecimal> measured = counted.stream()
                .map(item -> points(indicator, item.assignmentId(), item.figures()))
                .filter(Objects::nonNull)
                .toList();
        int entered = counted.stream()
                .mapToInt(item -> marksFor(indicator, item.assignmentId()).size())
                .sum();
        return new PartScore(
                indicator.code(), shown(mean(measured)), only(indicator, sum(counted)), entered, measured.size());
    }

    private ItemScore item(ItemFacts item) {
        List<PartScore> parts = scheme.indicators().stream()
                .filter(one -> one.level() == Level.ITEM && one.side() == item.side())
                .map(one -> new PartScore(
                        one.code(),
                        shown(points(one, item.assignmentId(), item.figures())),
                        only(one, item.figures()),
                        marksFor(one, item.assignmentId()).size(),
                        null))
                .toList();
        return new ItemScore(item.assignmentId(), item.suggestionId(), item.registrationNumber(), item.side(), parts);
    }

    /** Null where there is nothing to measure. What a unit did not say of itself gives it nothing. */
    private BigDecimal points(Indicator indicator, UUID item, Map<Figure, Integer> facts) {
        if (!indicator.marked()) {
            return indicator
                    .formula()
                    .apply(indicator.points(), indicator.gives(), facts)
                    .orElse(null);
        }
        BigDecimal mean =
                mean(marksFor(indicator, item).stream().map(Mark::points).toList());
        return mean == null && (indicator.part() == Part.SELF || !indicator.gives()) ? BigDecimal.ZERO : mean;
    }

    private List<Mark> marksFor(Indicator indicator, UUID item) {
        return marks.stream().filter(mark -> mark.isOf(indicator.code(), item)).toList();
    }

    private List<ItemFacts> itemsOf(Indicator indicator) {
        return items.stream().filter(item -> item.side() == indicator.side()).toList();
    }

    /** The marks of offices that a score needs and that are missing: codes of indicators, with the item or without. */
    public static List<Mark> missing(Scheme scheme, List<ItemFacts> items, List<Mark> marks) {
        Scoring unit = new Scoring(scheme, items, marks);
        List<Mark> missing = new ArrayList<>();
        for (Indicator one : scheme.indicators()) {
            if (one.part() == Part.OFFICE && one.gives() && unit.counts(one)) {
                List<UUID> wanted = new ArrayList<>();
                if (one.level() == Level.UNIT) {
                    wanted.add(null);
                } else {
                    unit.itemsOf(one).forEach(item -> wanted.add(item.assignmentId()));
                }
                wanted.stream()
                        .filter(item -> unit.marksFor(one, item).isEmpty())
                        .forEach(item -> missing.add(new Mark(one.code(), item, null)));
            }
        }
        return missing;
    }

    /** Whether the unit has an item of the score that the indicator counts for. */
    private boolean counts(Indicator indicator) {
        Side score = scheme.coApart() ? indicator.side() : Side.LEAD;
        return items.stream().anyMatch(item -> scheme.concerns(score, item.side()));
    }

    private static Map<Figure, Integer> only(Indicator indicator, Map<Figure, Integer> figures) {
        Map<Figure, Integer> some = new EnumMap<>(Figure.class);
        indicator.figures().forEach(figure -> some.put(figure, figures.getOrDefault(figure, 0)));
        return some;
    }

    private static Map<Figure, Integer> sum(List<ItemFacts> items) {
        return items.stream()
                .flatMap(item -> item.figures().entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, Integer::sum, () -> new EnumMap<>(Figure.class)));
    }

    /** Null of none. */
    private static BigDecimal mean(List<BigDecimal> some) {
        return some.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(some.size()), DIGITS, HALF_UP))
                .orElse(null);
    }

    private static BigDecimal shown(BigDecimal points) {
        return points == null ? null : points.setScale(SHOWN, HALF_UP);
    }
}
