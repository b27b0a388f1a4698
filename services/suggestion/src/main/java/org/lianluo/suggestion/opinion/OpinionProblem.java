package org.lianluo.suggestion.opinion;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of this service's own rules. */
public final class OpinionProblem {

    public static final ProblemCode UNKNOWN_STATION =
            new ProblemCode("unknown-station", 422, "联络站不存在", "The station does not exist");
    public static final ProblemCode STATION_NOT_ACTIVE = new ProblemCode(
            "station-not-active", 422, "该联络站暂不受理", "The station does not accept opinions at the moment");
    public static final ProblemCode UNKNOWN_CATEGORY =
            new ProblemCode("unknown-category", 422, "意见类别不存在或已停用", "The category does not exist or is no longer used");
    public static final ProblemCode UNKNOWN_UNIT =
            new ProblemCode("unknown-unit", 422, "承办单位不存在或已撤销", "The handling unit does not exist or is closed");
    public static final ProblemCode UNKNOWN_DEPUTY =
            new ProblemCode("unknown-deputy", 422, "代表不存在或不在任", "The deputy does not exist or is not in office");
    public static final ProblemCode UNKNOWN_TARGET =
            new ProblemCode("unknown-target", 422, "并入的意见不存在", "The opinion to merge into does not exist");
    public static final ProblemCode MERGE_NOT_POSSIBLE =
            new ProblemCode("merge-not-possible", 422, "不能并入该意见", "The opinion can't be merged into that one");
    public static final ProblemCode OPINION_NOT_LINKABLE = new ProblemCode(
            "opinion-not-linkable", 422, "该意见不能关联到此建议", "That opinion can't be linked to this suggestion");
    public static final ProblemCode CONSENT_REQUIRED = new ProblemCode(
            "consent-required", 422, "留下姓名或电话须同意个人信息处理告知", "A name or phone number needs consent to its use");
    public static final ProblemCode PERSONAL_DATA_IN_TEXT =
            new ProblemCode("personal-data-in-text", 422, "拟转出的文本含有个人信息", "The approved text contains personal data");
    public static final ProblemCode PERSONAL_DATA_DOUBTFUL = new ProblemCode(
            "personal-data-doubtful",
            422,
            "拟转出的文本可能含有个人信息，请核实后填写确认理由",
            "The approved text may contain personal data; check it and confirm it with a reason");
    public static final ProblemCode TOO_LONG_FOR_THE_PAGE =
            new ProblemCode("too-long-for-the-page", 422, "自助提交的内容过长", "The text is too long for the station's page");
    public static final ProblemCode KIOSK_REVOKED = new ProblemCode(
            "kiosk-revoked", 403, "这台终端已停用，请联系联络站工作人员", "This kiosk was revoked; ask the staff of the station");
    public static final ProblemCode RECEIPT_NOT_FOUND =
            new ProblemCode("receipt-not-found", 404, "回执编号或查询码不正确", "The receipt number or tracking code is wrong");

    public static final ProblemCode URGED_TOO_SOON = new ProblemCode(
            "urged-too-soon", 409, "现在还不能催办，请在所示日期起再催办", "It can't be urged yet; urge it from the day shown on");

    public static final ProblemCode OFFERED_ALREADY = new ProblemCode(
            "offered-already",
            409,
            "该意见正在等待代表认领，请等待或先结束认领",
            "It is offered to deputies already; wait, or end the offer first");
    public static final ProblemCode OFFER_OVER = new ProblemCode(
            "offer-over", 409, "该意见已被认领，或认领已结束", "It was claimed by somebody else, or the offer is over");
    public static final ProblemCode NO_DEPUTY_POSTED = new ProblemCode(
            "no-deputy-posted",
            422,
            "该联络站没有进站代表，请直接分办",
            "No deputy is posted to this station; decide on the opinion instead");

    private OpinionProblem() {}
}
