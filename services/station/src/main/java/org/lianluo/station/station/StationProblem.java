package org.lianluo.station.station;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of the course of a station. */
public final class StationProblem {

    public static final ProblemCode STATION_DAY_AHEAD =
            new ProblemCode("station-day-ahead", 422, "日期不能晚于今天", "The day can't be in the future");
    public static final ProblemCode STATION_DAY_BEFORE_LAST = new ProblemCode(
            "station-day-before-last",
            422,
            "日期不能早于该站点上一次变更的日期",
            "The day can't be before that of the station's last change");
    public static final ProblemCode STATION_SAME_PLACE =
            new ProblemCode("station-same-place", 422, "新地址与现地址相同", "The new place is the one where the station is");
    public static final ProblemCode STATION_SUCCESSOR_NOT_OPEN = new ProblemCode(
            "station-successor-not-open",
            422,
            "合并到的站点不存在、已撤销，或者就是该站点",
            "The station to merge into does not exist, is closed, or is the same one");

    private StationProblem() {}
}
