package org.lianluo.handling.issue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many items were listed, how many of them were put right (RECTIFIED or VERIFIED), and how many of those in time. The rate
 * is put right ÷ listed (整改率); in time ÷ listed stands apart (按时整改率).
 *
 * @param byStatus how many are in each state
 */
public record IssueTally(int listed, int done, int inTime, Map<ItemStatus, Integer> byStatus) {

    private static final String NO_CLASS = "";

    /**
     * Items that are alike.
     *
     * @param classCode their class; null for none
     * @param inTime whether their last result was in time; null while there is none
     */
    public record Group(String classCode, ItemStatus status, Boolean inTime, int items) {}

    public static IssueTally of(Collection<Group> groups) {
        int listed = 0;
        int done = 0;
        int inTime = 0;
        Map<ItemStatus, Integer> byStatus = new EnumMap<>(ItemStatus.class);
        for (Group group : groups) {
            listed += group.items();
            byStatus.merge(group.status(), group.items(), Integer::sum);
            if (group.status().isDone()) {
                done += group.items();
                inTime += Boolean.TRUE.equals(group.inTime()) ? group.items() : 0;
            }
        }
        return new IssueTally(listed, done, inTime, byStatus);
    }

    /** Of each class apart, in their order; those without one under an empty name. */
    public static Map<String, IssueTally> byClass(Collection<Group> groups) {
        Map<String, List<Group>> classes = new TreeMap<>();
        groups.forEach(group -> classes.merge(
                group.classCode() == null ? NO_CLASS : group.classCode(), List.of(group), IssueTally::both));
        Map<String, IssueTally> tallies = new TreeMap<>();
        classes.forEach((code, of) -> tallies.put(code, of(of)));
        return tallies;
    }

    private static List<Group> both(List<Group> some, List<Group> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Percent put right, with one decimal; null where nothing is listed. */
    public BigDecimal rate() {
        return percent(done);
    }

    /** Percent put right in time, with one decimal; null where nothing is listed. */
    public BigDecimal inTimeRate() {
        return percent(inTime);
    }

    private BigDecimal percent(int part) {
        return listed == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(listed), 1, RoundingMode.HALF_UP);
    }
}
