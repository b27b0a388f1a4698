package org.lianluo.station.contact;

import org.lianluo.shared.numbers.PersonalNumbers;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;

/** Refusals of dual contact. */
final class ContactProblem {

    static final ProblemCode CONTACT_MEMBER_UNKNOWN = new ProblemCode(
            "contact-member-unknown", 422, "本区域没有该代表，请核对代表编码", "There is no such deputy in the region; check the code");
    static final ProblemCode CONTACT_TARGET_WRONG = new ProblemCode(
            "contact-target-wrong",
            422,
            "联系对象与种类不符：联系站点填联络站编码，联系代表填代表编码",
            "That does not fit the kind: a station is named by its code, a deputy by theirs");
    static final ProblemCode CONTACT_LINK_EXISTS =
            new ProblemCode("contact-link-exists", 409, "该联系关系已登记", "That link is entered already");
    static final ProblemCode CONTACT_LINK_ENDED =
            new ProblemCode("contact-link-ended", 409, "该联系关系已结束", "That link has ended");
    static final ProblemCode CONTACT_DAY_OUTSIDE = new ProblemCode(
            "contact-day-outside",
            422,
            "联系日期应当在建立联系之后、今天之前（含）",
            "The day must be one since the link began, and not in the future");
    static final ProblemCode CONTACT_HOLDS_NUMBER = new ProblemCode(
            "contact-holds-number",
            422,
            "摘要中含有个人号码，请删去后再提交",
            "The summary holds a number of a person; take it out and send again");
    static final ProblemCode PERIOD_REVERSED =
            new ProblemCode("period-reversed", 422, "止日不能早于起日", "The end of the period can't be before its beginning");

    private ContactProblem() {}

    static void mustHoldNoNumber(String summary) {
        if (PersonalNumbers.certainIn(summary)) {
            throw ProblemException.onField(CONTACT_HOLDS_NUMBER, "/summary");
        }
    }
}
