package org.lianluo.station.station;

import java.util.ArrayList;
import java.util.List;

/** What happens to a station in its course. */
enum StationAct {
    OPENED,
    RENAMED,
    /** Another kind or level (类型、层级变更). */
    RECLASSIFIED,
    MOVED,
    SUSPENDED,
    /** Open again after a suspension. */
    RESUMED,
    MERGED,
    CLOSED,
    /** Open again after it was closed. */
    REOPENED;

    /** What has to have happened between two records of a station; nothing for a change that its course does not tell. */
    static List<StationAct> between(StationDetails before, StationDetails after) {
        List<StationAct> acts = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            acts.add(RENAMED);
        }
        if (before.kind() != after.kind() || before.level() != after.level()) {
            acts.add(RECLASSIFIED);
        }
        if (!before.liesAsIn(after)) {
            acts.add(MOVED);
        }
        if (before.status() != after.status()) {
            acts.add(into(before.status(), after.status()));
        }
        return acts;
    }

    private static StationAct into(StationStatus before, StationStatus after) {
        return switch (after) {
            case CLOSED -> CLOSED;
            case SUSPENDED -> before == StationStatus.CLOSED ? REOPENED : SUSPENDED;
            case ACTIVE -> before == StationStatus.CLOSED ? REOPENED : RESUMED;
        };
    }
}
