package org.lianluo.station.contact;

import org.lianluo.shared.numbers.PersonalNumbers;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;

/** Refusals of dual contact. */
final class ContactProblem {

    static final ProblemCode CONTACT_MEMBER_UNKNOWN = new ProblemCode(
            "contact-member-unknown",
            422,
            "本区域没有该在任代表，请核对代表编码",
            "No such deputy is in office in the region; check the code");
    static final ProblemCode CONTACT_MEMBER_NOT_OF_BODY = new ProblemCode(
            "contact-member-not-of-body",
            422,
            "该代表在建立联系之日不是主任会议成员（或者常委会组成人员），请先在代表登记情况中登记",
            "On that day the deputy is no member of the director meeting (or the standing committee); record the membership first");
    static final ProblemCode CONTACT_TARGET_WRONG = new ProblemCode(
            "contact-target-wrong",
            422,
            "联系对象与种类不符：联系站点填联络站编码，联系代表填代表编码",
            "That does not fit the kind: a station is named by its code, a deputy by theirs");
    static final ProblemCode CONTACT_TARGET_UNKNOWN = new ProblemCode(
            "contact-target-unknown",
            422,
            "没有该联系对象：联络站须在本区域并正在运行，代表须在本区域在任且不是本人",
            "There is no such target: a station has to be in service in the region, a deputy in office there and somebody else");
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
            "文字中含有个人号码，请删去后再提交",
            "The text holds a number of a person; take it out and send again");
    static final ProblemCode CONTACT_PERIOD_REVERSED = new ProblemCode(
            "contact-period-reversed", 422, "止日不能早于起日", "The end of the period can't be before its beginning");

    private ContactProblem() {}

    static void mustHoldNoNumber(String text, String pointer) {
        if (PersonalNumbers.certainIn(text)) {
            throw ProblemException.onField(CONTACT_HOLDS_NUMBER, pointer);
        }
    }
}
