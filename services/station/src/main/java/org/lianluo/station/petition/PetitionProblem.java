package org.lianluo.station.petition;

import org.lianluo.shared.numbers.PersonalNumbers;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;

/** Refusals of petition duty. */
final class PetitionProblem {

    static final ProblemCode PETITION_PLACE_UNKNOWN = new ProblemCode(
            "petition-place-unknown",
            422,
            "接待地点须为本区域正在运行的联络站",
            "The place has to be a station in service in the region");
    static final ProblemCode PETITION_DEPUTY_UNKNOWN = new ProblemCode(
            "petition-deputy-unknown",
            422,
            "本区域没有该在任代表，请核对代表编码",
            "No such deputy is in office in the region; check the code");
    static final ProblemCode PETITION_DAY_TAKEN = new ProblemCode(
            "petition-day-taken", 409, "该地点当日已安排值班", "Duty at that place on that day is planned already");
    static final ProblemCode PETITION_DEPUTY_BUSY = new ProblemCode(
            "petition-deputy-busy",
            409,
            "代表当日已在另一地点值班，请改派",
            "A deputy is on duty elsewhere on that day; choose another");
    static final ProblemCode PETITION_DUTY_CALLED_OFF =
            new ProblemCode("petition-duty-called-off", 409, "该日值班已取消", "That duty was called off");
    static final ProblemCode PETITION_DUTY_IN_USE = new ProblemCode(
            "petition-duty-in-use", 409, "该日已登记来信来访，不能取消", "Something was taken on that duty; it can't be called off");
    static final ProblemCode PETITION_DUTY_AHEAD = new ProblemCode(
            "petition-duty-ahead", 422, "值班日还没有到，不能登记", "The day of duty has not come; nothing can be entered yet");
    static final ProblemCode PETITION_DEPUTY_NOT_ON_DUTY = new ProblemCode(
            "petition-deputy-not-on-duty",
            422,
            "请填写当日值班的代表；代表本人登记的，填本人",
            "Name a deputy who is on duty that day; deputies name themselves");
    static final ProblemCode PETITION_KNOWN =
            new ProblemCode("petition-known", 409, "该编号的意见已登记", "The opinion with that number is entered already");
    static final ProblemCode PETITION_DAY_WRONG = new ProblemCode(
            "petition-day-wrong",
            422,
            "日期不能早于上一步，也不能晚于今天",
            "The day can be neither before the last step nor in the future");
    static final ProblemCode PETITION_HOLDS_NUMBER = new ProblemCode(
            "petition-holds-number",
            422,
            "文字中含有个人号码，请删去后再提交",
            "The text holds a number of a person; take it out and send again");
    static final ProblemCode PETITION_PERIOD_REVERSED = new ProblemCode(
            "petition-period-reversed", 422, "止日不能早于起日", "The end of the period can't be before its beginning");

    private PetitionProblem() {}

    /** @param text may be null */
    static void mustHoldNoNumber(String text, String pointer) {
        if (text != null && PersonalNumbers.certainIn(text)) {
            throw ProblemException.onField(PETITION_HOLDS_NUMBER, pointer);
        }
    }
}
