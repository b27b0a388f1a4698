package org.lianluo.handling.hearing;

import java.util.List;
import java.util.stream.IntStream;
import org.lianluo.shared.numbers.PersonalNumbers;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;

/** Refusals of hearings. */
public final class HearingProblem {

    public static final ProblemCode HEARING_DEPUTY_UNKNOWN = new ProblemCode(
            "hearing-deputy-unknown", 422, "代表不在名录中，请核对代表编码", "No such deputy is known; check the code");
    public static final ProblemCode HEARING_DAY_NOT_AHEAD = new ProblemCode(
            "hearing-day-not-ahead", 422, "改期后的时间应当在现在之后，且与原定时间不同", "The new time must be ahead, and another one");
    public static final ProblemCode HEARING_NOT_BEGUN = new ProblemCode(
            "hearing-not-begun", 422, "未到召开时间，不能记录召开情况", "The hearing has not begun yet; record it afterwards");
    public static final ProblemCode HEARING_DEPUTY_NOT_INVITED = new ProblemCode(
            "hearing-deputy-not-invited", 422, "该代表未受邀参加听证", "That deputy was not invited to the hearing");
    public static final ProblemCode HEARING_DEPUTY_NOT_THERE = new ProblemCode(
            "hearing-deputy-not-there", 422, "该代表未到会，不能记为其提问", "That deputy was not there, so they asked nothing");
    public static final ProblemCode HEARING_UNIT_NOT_ASKED =
            new ProblemCode("hearing-unit-not-asked", 422, "该单位不是本次听证的应询单位", "That unit is not asked at this hearing");
    public static final ProblemCode HEARING_UNIT_NOT_THERE = new ProblemCode(
            "hearing-unit-not-there",
            422,
            "约见应当由该单位负责人或者其委托的负责人员到会",
            "The head of each organ, or whoever they send, has to be there");
    public static final ProblemCode HEARING_QUESTION_ANSWERED =
            new ProblemCode("hearing-question-answered", 409, "该问题已答复", "That question has its answer already");
    public static final ProblemCode FOLLOW_UP_DUE_OVER = new ProblemCode(
            "follow-up-due-over", 422, "追办期限不能早于今天", "The last day of a follow-up can't be in the past");
    public static final ProblemCode FOLLOW_UP_NOT_OPEN =
            new ProblemCode("follow-up-not-open", 409, "该事项已报送结果或已确认", "The result is there already, or confirmed");
    public static final ProblemCode FOLLOW_UP_NOT_DONE = new ProblemCode(
            "follow-up-not-done", 409, "该事项尚未报送结果，不能确认或退回", "There is no result to confirm or send back");
    public static final ProblemCode HEARING_STILL_OPEN = new ProblemCode(
            "hearing-still-open",
            409,
            "还有问题未答复或追办事项未确认，不能办结",
            "A question has no answer, or a follow-up is not confirmed; it can't be closed");
    public static final ProblemCode HEARING_CASE_OVER =
            new ProblemCode("hearing-case-over", 422, "该督办事项已办结或已撤销", "That supervision case is over");
    public static final ProblemCode PERSONAL_NUMBER_IN_TEXT = new ProblemCode(
            "personal-number-in-text",
            422,
            "文字中含有个人号码，请删去后再提交",
            "The text holds a number of a person; take it out and send again");

    private HearingProblem() {}

    /** Refuses a text with a number of a person: all who take part read it (个人信息保护法 §6). */
    public static void mustHoldNoNumber(String pointer, String text) {
        if (text != null && PersonalNumbers.certainIn(text)) {
            throw ProblemException.onField(PERSONAL_NUMBER_IN_TEXT, pointer);
        }
    }

    /** Refuses the first of some that is not among all. */
    static <T> void mustAllBeAmong(List<T> some, List<T> all, ProblemCode refusal, String pointer) {
        IntStream.range(0, some.size())
                .filter(place -> !all.contains(some.get(place)))
                .findFirst()
                .ifPresent(place -> {
                    throw ProblemException.onField(refusal, pointer.formatted(place));
                });
    }
}
