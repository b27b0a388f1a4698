package org.lianluo.station.kiosk;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of kiosks. */
public final class KioskProblem {

    public static final ProblemCode KIOSK_STATION_UNKNOWN = new ProblemCode(
            "kiosk-station-unknown",
            422,
            "该站点不存在、已撤销，或者不在本行政区域内",
            "That station does not exist, is closed, or lies outside the region");
    public static final ProblemCode KIOSK_NOTICE_UNKNOWN = new ProblemCode(
            "kiosk-notice-unknown",
            422,
            "这条通知没有向公众发布，或者不是本地区、本站点的，请另选",
            "That notice is not published to the public, or is not one of this region or station; choose another");
    public static final ProblemCode KIOSK_PAGE_MIXED = new ProblemCode(
            "kiosk-page-mixed",
            422,
            "每一页只能选一条通知，或者填写中文文字，不能都填或都不填",
            "A page is either a notice or a text with its Chinese, not both and not neither");
    public static final ProblemCode KIOSK_CODE_WRONG = new ProblemCode(
            "kiosk-code-wrong",
            422,
            "终端编号或登记码不正确，或者登记码已使用、已过期，请让工作人员重新生成登记码",
            "The kiosk's number or its code is wrong, or the code is used or out of date; ask the staff for a new one");
    public static final ProblemCode KIOSK_REVOKED = new ProblemCode(
            "kiosk-revoked", 403, "这台终端已停用，请联系联络站工作人员", "This kiosk was revoked; ask the staff of the station");
    public static final ProblemCode KIOSK_NOT_ENROLLED = new ProblemCode(
            "kiosk-not-enrolled",
            409,
            "这台终端没有登记，请让工作人员用登记码重新登记",
            "This kiosk was not enrolled; ask the staff to enrol it with a code");

    private KioskProblem() {}
}
