package org.lianluo.station.notice;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of notices. */
public final class NoticeProblem {

    public static final ProblemCode NOTICE_INVITED_MISMATCH = new ProblemCode(
            "notice-invited-mismatch",
            422,
            "阅读范围为受邀代表时至少填写一名代表，其他范围不填",
            "Name at least one deputy if it is for those invited, and none otherwise");
    public static final ProblemCode NOTICE_DEPUTY_UNKNOWN = new ProblemCode(
            "notice-deputy-unknown", 422, "受邀代表不存在或不在任，请核对代表编码", "There is no such deputy in office; check the code");
    public static final ProblemCode NOTICE_STATION_UNKNOWN = new ProblemCode(
            "notice-station-unknown",
            422,
            "该站点不存在、已撤销，或者不在本行政区域内",
            "That station does not exist, is closed, or lies outside the region");
    public static final ProblemCode NOTICE_STREET_OUTSIDE = new ProblemCode(
            "notice-street-outside",
            422,
            "该街道或乡镇不在本行政区域内，请核对",
            "That street or township lies outside the region; check it");
    public static final ProblemCode NOTICE_DAY_OVER =
            new ProblemCode("notice-day-over", 422, "展示截止日期不能早于今天", "The last day on which it is shown can't be over");
    public static final ProblemCode NOTICE_OWN_STATION_ONLY = new ProblemCode(
            "notice-own-station-only",
            403,
            "站长只能在自己的站点发布面向公众的通知",
            "The head of a station can only publish to the public, at their own station");

    private NoticeProblem() {}
}
