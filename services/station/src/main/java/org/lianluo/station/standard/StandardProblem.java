package org.lianluo.station.standard;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of standards, star ratings and lists of the best. */
public final class StandardProblem {

    public static final ProblemCode STATION_STANDARD_UNKNOWN = new ProblemCode(
            "station-standard-unknown",
            422,
            "本行政区域没有这项建站标准，请从列表中选择",
            "The region has no such standard of stations; choose one of the list");
    public static final ProblemCode STATION_STANDARD_ITEM_UNKNOWN = new ProblemCode(
            "station-standard-item-unknown",
            422,
            "该标准没有这个项目，请从标准的项目中选择",
            "The standard has no such item; choose one of its own");
    public static final ProblemCode STATION_STANDARD_GIVES_NO_STARS = new ProblemCode(
            "station-standard-gives-no-stars",
            422,
            "该标准不评星级，请选择评星标准",
            "That standard gives no stars; choose one that does");
    public static final ProblemCode STATION_CHECK_AHEAD =
            new ProblemCode("station-check-ahead", 422, "日期不能晚于今天，请改正", "The day can't be ahead; correct it");
    public static final ProblemCode STAR_RATING_UNDER_WAY = new ProblemCode(
            "star-rating-under-way",
            409,
            "该站点已有正在办理的星级申报，请先办结",
            "The station has an application that is under way; end that one first");
    public static final ProblemCode STAR_RATING_PARTS_INCOMPLETE = new ProblemCode(
            "star-rating-parts-incomplete",
            422,
            "请给标准的每个项目评分，每项只评一次，不超过满分",
            "Give points for each item of the standard once, at most what it is worth");
    public static final ProblemCode STAR_RATING_WITHOUT_STAR = new ProblemCode(
            "star-rating-without-star", 409, "得分没有达到一星，请退回申报", "The points reach no star; refuse the application");
    public static final ProblemCode RATED_STATION_UNKNOWN = new ProblemCode(
            "rated-station-unknown",
            422,
            "没有这个站点或者已经撤销，请从列表中选择",
            "There is no such station, or it is closed; choose one of the list");
    public static final ProblemCode BEST_STATION_UNKNOWN = new ProblemCode(
            "best-station-unknown",
            422,
            "名单中有站点不存在、已撤销，或者不在本行政区域，请核对",
            "A station of the list does not exist, is closed, or lies in another region; check the codes");

    private StandardProblem() {}
}
