package org.lianluo.handling.appraisal.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Ranks units by their scores (排名), among all and inside their groups. */
public final class Ranking {

    /**
     * Who is ranked.
     *
     * @param points its score; null for none
     */
    public record Ranked(String unitCode, String group, BigDecimal points) {}

    private Ranking() {}

    /** Where each of the units stands, by its code. */
    public static Map<String, Standing> of(List<Ranked> units) {
        List<BigDecimal> all = steps(units.stream());
        Map<String, List<BigDecimal>> groups = new HashMap<>();
        Map<String, Standing> places = new HashMap<>();
        for (Ranked unit : units) {
            List<BigDecimal> group = groups.computeIfAbsent(
                    unit.group(),
                    name -> steps(units.stream().filter(other -> other.group().equals(name))));
            places.put(
                    unit.unitCode(),
                    unit.points() == null
                            ? Standing.NONE
                            : new Standing(unit.points(), place(all, unit.points()), place(group, unit.points())));
        }
        return places;
    }

    /** The scores that there are, each once, the highest first. */
    private static List<BigDecimal> steps(Stream<Ranked> units) {
        return units.map(Ranked::points)
                .filter(Objects::nonNull)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static int place(List<BigDecimal> steps, BigDecimal points) {
        return steps.indexOf(points.stripTrailingZeros()) + 1;
    }
}
