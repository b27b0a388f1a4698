package org.lianluo.suggestion.opinion;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of this service's own rules. */
public enum OpinionProblem implements ProblemCode {
    UNKNOWN_STATION(422, "联络站不存在", "There is no such station"),
    STATION_NOT_ACTIVE(422, "该联络站暂不受理", "The station takes no opinions just now"),
    UNKNOWN_CATEGORY(422, "意见类别不存在或已停用", "There is no such category, or it is no longer used"),
    UNKNOWN_UNIT(422, "承办单位不存在或已撤销", "There is no such handling unit, or it is closed"),
    UNKNOWN_DEPUTY(422, "代表不存在或不在任", "There is no such deputy, or he is not in office"),
    UNKNOWN_TARGET(422, "并入的意见不存在", "There is no such opinion to merge into"),
    MERGE_NOT_POSSIBLE(422, "不能并入该意见", "It can't be merged into that opinion"),
    OPINION_NOT_LINKABLE(422, "该意见不能关联到此建议", "That opinion can't be linked to this suggestion"),
    CONSENT_REQUIRED(422, "留下姓名或电话须同意个人信息处理告知", "Name or phone need consent to how they are used"),
    PERSONAL_DATA_IN_TEXT(422, "拟转出的文本含有个人信息", "The approved text holds personal data"),
    PERSONAL_DATA_DOUBTFUL(
            422,
            "拟转出的文本可能含有个人信息，请核实后填写确认理由",
            "The approved text may hold personal data; check it, and say why it may go on"),
    TOO_LONG_FOR_THE_PAGE(422, "自助提交的内容过长", "The text is too long for the station's page"),
    RECEIPT_NOT_FOUND(404, "回执编号或查询码不正确", "No receipt with that number and tracking code");

    private final int status;
    private final String titleZh;
    private final String titleEn;

    OpinionProblem(int status, String titleZh, String titleEn) {
        this.status = status;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titleZh() {
        return titleZh;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }
}
