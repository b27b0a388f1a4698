package org.lianluo.handling;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of the handling service's own rules. */
public final class HandlingProblem {

    public static final ProblemCode RETURN_TOO_LATE = new ProblemCode(
            "return-too-late", 422, "退回期限已过，应当办理", "The return period is over; the unit must handle the case");
    public static final ProblemCode EXTENSION_TOO_LATE =
            new ProblemCode("extension-too-late", 422, "办理期限已过，不能延期", "The due date has passed; it can't be extended");
    public static final ProblemCode EXTENSION_ALREADY_TAKEN =
            new ProblemCode("extension-already-taken", 422, "只能延期一次", "The case can be extended only once");
    public static final ProblemCode NO_EXTENSION_IN_REHANDLING =
            new ProblemCode("no-extension-in-rehandling", 422, "再次办理不能延期", "Re-handling can't be extended");
    public static final ProblemCode WRONG_SUBJECT =
            new ProblemCode("wrong-subject", 409, "该操作不适用于此类交办件", "The action does not apply to this kind of case");
    public static final ProblemCode UNKNOWN_SUGGESTION = new ProblemCode(
            "unknown-suggestion", 422, "建议不存在或尚未登记", "The suggestion does not exist or is not registered");
    public static final ProblemCode SUGGESTION_WITHDRAWN =
            new ProblemCode("suggestion-withdrawn", 422, "该建议已撤回", "The deputies withdrew the suggestion");
    public static final ProblemCode ROLES_DO_NOT_FIT_MODE = new ProblemCode(
            "roles-do-not-fit-mode", 422, "承办单位的分工与交办方式不符", "The roles of the units don't fit the mode");
    public static final ProblemCode UNIT_TWICE =
            new ProblemCode("unit-twice", 422, "同一单位不能重复交办", "A unit is named twice");
    public static final ProblemCode UNIT_NOT_ACTIVE =
            new ProblemCode("unit-not-active", 422, "承办单位不存在或已撤销", "The handling unit does not exist or is closed");
    public static final ProblemCode HANDED_OVER_IN_FUTURE = new ProblemCode(
            "handed-over-in-future", 422, "首次交办日期不能晚于交办之日", "The first hand-over date can't be after the assignment");
    public static final ProblemCode HANDED_OVER_BEFORE_REGISTRATION = new ProblemCode(
            "handed-over-before-registration",
            422,
            "首次交办日期不能早于建议登记之日",
            "The first hand-over date can't be before the registration");
    public static final ProblemCode REHANDLING_HAS_NO_HAND_OVER = new ProblemCode(
            "rehandling-has-no-hand-over",
            422,
            "再次办理的期限自代表反馈之日起算，与首次交办日期无关",
            "The time limit of re-handling runs from the feedback, not from the hand-over");
    public static final ProblemCode NOT_THIS_PART =
            new ProblemCode("not-this-part", 422, "本单位的承办方式不进行此操作", "The unit's role in the case does not allow this");
    public static final ProblemCode NOT_A_SIGNER =
            new ProblemCode("not-a-signer", 422, "该代表不是建议的领衔或联名代表", "That deputy did not sign the suggestion");
    public static final ProblemCode CONTACT_IN_FUTURE =
            new ProblemCode("contact-in-future", 422, "沟通日期不能晚于今天", "The contact date can't be in the future");
    public static final ProblemCode CONTACT_TOO_EARLY = new ProblemCode(
            "contact-too-early",
            422,
            "沟通日期不能早于建议登记之日，也不能早于交办之日三十日以上",
            "The contact date can't be before the registration or more than 30 days before the assignment");
    public static final ProblemCode CONTACT_REQUIRED = new ProblemCode(
            "contact-required", 422, "答复前应当与代表沟通", "The unit must contact the deputy before it drafts a reply");
    public static final ProblemCode COMMITMENT_REQUIRED = new ProblemCode(
            "commitment-required",
            422,
            "B类答复应当列明承诺事项及完成时限",
            "A class B reply must list its commitments and their due dates");
    public static final ProblemCode COMMITMENT_DUE_OVER =
            new ProblemCode("commitment-due-over", 422, "承诺事项的完成时限已过", "The due date of the commitment has passed");
    public static final ProblemCode CO_OPINIONS_OUTSTANDING = new ProblemCode(
            "co-opinions-outstanding", 422, "会办意见尚未到齐", "Some co-handlers have not given their opinion yet");

    public static final ProblemCode REWORK_ALREADY_REQUESTED = new ProblemCode(
            "rework-already-requested", 422, "会办意见只能退回重提一次", "An opinion of a co-handler can be sent back only once");
    public static final ProblemCode NOT_A_CO_HANDLER =
            new ProblemCode("not-a-co-handler", 422, "该单位不是本件的会办单位", "That unit is no co-handler of the suggestion");
    public static final ProblemCode ESCALATION_UNDECIDED = new ProblemCode(
            "escalation-undecided",
            422,
            "会办意见分歧正在协调，协调确定后方可签发答复",
            "A disagreement with a co-handler is being coordinated; the reply has to wait for that");
    public static final ProblemCode ALREADY_COORDINATED = new ProblemCode(
            "already-coordinated",
            422,
            "会办意见已经协调确定，应当按协调意见办理",
            "Lead and co-handler were coordinated, which binds both");

    public static final ProblemCode CLASS_NOT_IN_SCHEME = new ProblemCode(
            "class-not-in-scheme",
            422,
            "本地的答复类别没有这一类，请选择其他类别",
            "The classes of replies in this place have no such class; choose another");
    public static final ProblemCode POLICY_NOT_APPLICABLE = new ProblemCode(
            "policy-not-applicable",
            422,
            "只有建议办理的时限可以适用于进行中的期限",
            "Only time limits of suggestions can be applied to clocks that run");
    public static final ProblemCode POLICY_NOT_IN_FORCE = new ProblemCode(
            "policy-not-in-force",
            422,
            "没有该规则，或者该规则尚未生效、已被取代，不能适用于进行中的期限",
            "There is no such policy, or it is not yet in force or was superseded, so it can't be applied to clocks that run");
    public static final ProblemCode REQUEST_UNDECIDED =
            new ProblemCode("request-undecided", 409, "已有申请尚未决定", "Another request of the unit is not decided yet");
    public static final ProblemCode RETURN_ALREADY_REFUSED = new ProblemCode(
            "return-already-refused", 422, "退回申请未获同意，应当办理", "The return was refused; the unit must handle the case");
    public static final ProblemCode RETURN_AFTER_DRAFT = new ProblemCode(
            "return-after-draft", 422, "已拟写答复，不能退回", "The unit has drafted a reply; it can't return the case");
    public static final ProblemCode RETURN_AFTER_COORDINATION = new ProblemCode(
            "return-after-coordination",
            422,
            "承办单位已经协调确定，不能再退回",
            "The unit was named by coordination, which binds; it can't return the case");
    public static final ProblemCode NO_RETURN_IN_REHANDLING =
            new ProblemCode("no-return-in-rehandling", 422, "再次办理不能退回", "Re-handling can't be returned");
    public static final ProblemCode NO_EXTENSION_OF_WIDE = new ProblemCode(
            "no-extension-of-wide",
            422,
            "涉及面广、处理难度大的建议答复期限已为六个月，不能再延期",
            "A wide or difficult suggestion has six months already; it can't be extended");
    public static final ProblemCode EXTENSION_NOT_ALLOWED =
            new ProblemCode("extension-not-allowed", 422, "本地规定不允许延期", "The rules of the region allow no extension");
    public static final ProblemCode EXTENSION_GIVES_NO_TIME = new ProblemCode(
            "extension-gives-no-time", 422, "延期后的日期应当晚于现办理期限", "The day asked for is not after the due date");
    public static final ProblemCode EXTENSION_BEYOND_MOST = new ProblemCode(
            "extension-beyond-most",
            422,
            "延期后的日期超过自交办之日起的最长期限",
            "The day asked for is beyond the longest time since the assignment");
    public static final ProblemCode HANDED_OVER_IN_ONE_STEP = new ProblemCode(
            "handed-over-in-one-step",
            422,
            "本地由人大直接交办承办单位，不经政府办公室",
            "The region hands suggestions to units in one step, not through the government office");
    public static final ProblemCode HANDED_OVER_IN_TWO_STEPS = new ProblemCode(
            "handed-over-in-two-steps",
            422,
            "本地先移交政府办公室，由其交办承办单位",
            "The region hands suggestions to the government office first, which assigns them");
    public static final ProblemCode OWN_ASSIGNMENT = new ProblemCode(
            "own-assignment", 403, "交办人不能审核自己交办事项的退回申请", "Whoever assigned the case can't decide on its return");
    public static final ProblemCode NEEDS_COORDINATION = new ProblemCode(
            "needs-coordination",
            422,
            "该建议已退回过一次，应当由政府办公室协调确定",
            "The suggestion was returned before; the government office coordinates");
    public static final ProblemCode NO_UNIT_NAMED =
            new ProblemCode("no-unit-named", 422, "应当指明新的承办单位", "The unit that is to handle the case is not named");
    public static final ProblemCode REFUSAL_NEEDS_REASON =
            new ProblemCode("refusal-needs-reason", 422, "不同意的应当说明理由", "A refusal needs a reason");
    public static final ProblemCode REASSIGNED_HAS_NO_HAND_OVER = new ProblemCode(
            "reassigned-has-no-hand-over",
            422,
            "重新交办的期限自重新交办之日起算，与首次交办日期无关",
            "After a return, the time limit runs from the new assignment, not from the hand-over");

    public static final ProblemCode REPORT_IN_FUTURE = new ProblemCode(
            "report-in-future",
            422,
            "进展时间晚于现在，请核对系统时钟",
            "The time of the fact is in the future; check the clock of the system");

    public static final ProblemCode NOT_FOR_MEETING = new ProblemCode(
            "not-for-meeting",
            422,
            "交办件不存在、无权安排，或者不由该单位答复",
            "The assignment does not exist, is not the caller's to arrange a meeting for, or gets no reply");
    public static final ProblemCode MEETING_TOO_EARLY =
            new ProblemCode("meeting-too-early", 422, "答复会不能早于交办之日", "The meeting can't be before the assignments");
    public static final ProblemCode MEETING_NOT_BEGUN =
            new ProblemCode("meeting-not-begun", 422, "答复会尚未召开", "The meeting has not begun yet");
    public static final ProblemCode NOT_INVITED =
            new ProblemCode("not-invited", 422, "该代表未受邀参加答复会", "That deputy was not invited to the meeting");
    public static final ProblemCode NOT_ON_AGENDA = new ProblemCode(
            "not-on-agenda", 422, "该交办件不在答复会议程中", "That assignment was not to be answered at the meeting");
    public static final ProblemCode NOBODY_ANSWERED = new ProblemCode(
            "nobody-answered",
            422,
            "该建议的代表均未到会，不能记为当面答复",
            "None of the deputies of that suggestion was there, so that it was not answered in person");

    public static final ProblemCode SUGGESTION_MERGED = new ProblemCode(
            "suggestion-merged",
            422,
            "该建议已并案，随主件一并交办，请在主件上操作",
            "The suggestion is merged and assigned with its lead; act on the lead");
    public static final ProblemCode MERGED_WITH_LEAD = new ProblemCode(
            "merged-with-lead",
            409,
            "该建议已并案办理，请在主件的交办件上操作",
            "The suggestion is handled with the lead of its merge; act on the assignment of the lead");
    public static final ProblemCode COMMITMENTS_OPEN = new ProblemCode(
            "commitments-open",
            422,
            "承诺事项尚未全部落实，落实后再次答复",
            "Not all commitments of the reply are fulfilled; the unit replies once more when they are");
    public static final ProblemCode COMMITMENT_NOT_LATER = new ProblemCode(
            "commitment-not-later", 422, "新的完成时限应当晚于原时限", "The new due date must be after the one that holds");
    public static final ProblemCode MILESTONE_AFTER_COMMITMENT = new ProblemCode(
            "milestone-after-commitment",
            422,
            "阶段目标的日期不能晚于承诺事项的完成时限",
            "A milestone can't be later than the commitment is due");
    public static final ProblemCode TOO_MANY_MILESTONES =
            new ProblemCode("too-many-milestones", 422, "阶段目标已达上限", "There are as many milestones as there can be");
    public static final ProblemCode FULFILLED_IN_FUTURE =
            new ProblemCode("fulfilled-in-future", 422, "落实或完成日期不能晚于今天", "That day can't be in the future");
    public static final ProblemCode FULFILLED_BEFORE_PROMISE = new ProblemCode(
            "fulfilled-before-promise", 422, "落实或完成日期不能早于承诺之日", "That day can't be before the commitment was made");
    public static final ProblemCode NO_SUCH_ATTACHMENT = new ProblemCode(
            "no-such-attachment", 422, "附件不属于该交办件，请先上传", "The assignment has no such attachment; add it first");
    public static final ProblemCode NOTHING_TO_TAKE_NOTE_OF = new ProblemCode(
            "nothing-to-take-note-of", 409, "没有待知悉的延期", "No new due date waits for the deputy to take note of");

    public static final ProblemCode UNKNOWN_SUBJECT = new ProblemCode(
            "unknown-subject", 422, "督办对象不存在，或不在本行政区域", "What is to be supervised does not exist in this region");
    public static final ProblemCode SUBJECT_DOES_NOT_FIT = new ProblemCode(
            "subject-does-not-fit", 422, "该督办方式不适用于此对象", "This kind of supervision is not about such a subject");
    public static final ProblemCode KEY_SUGGESTION_ALREADY = new ProblemCode(
            "key-suggestion-already", 409, "该建议本年已列为重点督办", "It is a key suggestion of that year already");
    public static final ProblemCode LEADER_REQUIRED = new ProblemCode(
            "leader-required", 422, "重点督办建议应当明确领衔督办人", "A key suggestion needs the name of who leads it");
    public static final ProblemCode TOO_FEW_MOVERS =
            new ProblemCode("too-few-movers", 422, "联名人数不足", "Too few people move it");
    public static final ProblemCode INQUIRY_NOT_FROM_THEM = new ProblemCode(
            "inquiry-not-from-them", 422, "请选择本地制度允许提出专题询问的主体", "Name somebody who may propose a special inquiry here");
    public static final ProblemCode TOO_FEW_DISSATISFIED = new ProblemCode(
            "too-few-dissatisfied", 422, "提案人过半数不满意的，方可要求再作答复", "A second answer needs more than half of the movers");
    public static final ProblemCode SUPERVISION_DUE_OVER = new ProblemCode(
            "supervision-due-over", 422, "答复期限不能早于今天", "The last day for the answer can't be in the past");
    public static final ProblemCode QUESTION_NOT_OPEN =
            new ProblemCode("question-not-open", 409, "该问题已答复或已撤销", "Nobody waits for an answer to this question");
    public static final ProblemCode LEADER_ANSWERS =
            new ProblemCode("leader-answers", 422, "应当由承办单位负责人答复", "The head of the unit has to answer");
    public static final ProblemCode INSPECTED_IN_FUTURE =
            new ProblemCode("inspected-in-future", 422, "检查日期不能晚于今天", "The inspection can't be in the future");
    public static final ProblemCode REMINDER_HAS_ONE_UNIT =
            new ProblemCode("reminder-has-one-unit", 422, "每次催办只发给一个单位", "A reminder goes to one unit");

    public static final ProblemCode DECIDED_FIRST = new ProblemCode(
            "decided-first", 422, "该督办方式应当先经确定，再下达问题", "Somebody has to decide on it before units are asked");

    public static final ProblemCode ONE_BOARD_AT_A_TIME = new ProblemCode(
            "one-board-at-a-time",
            422,
            "请只按单位、委员会或领衔督办人中的一项查询",
            "Ask for the cases of one unit, one committee or one leader");

    private HandlingProblem() {}
}
