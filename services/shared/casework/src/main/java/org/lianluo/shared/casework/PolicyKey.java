package org.lianluo.shared.casework;

import java.util.Arrays;
import java.util.Optional;
import org.lianluo.shared.casework.choice.AlertStep;
import org.lianluo.shared.casework.choice.Cadence;
import org.lianluo.shared.casework.choice.ClassScheme;
import org.lianluo.shared.casework.choice.ExtensionRule;
import org.lianluo.shared.casework.choice.FeedbackBy;
import org.lianluo.shared.casework.choice.FirstUrging;
import org.lianluo.shared.casework.choice.FloodRule;
import org.lianluo.shared.casework.choice.HandOverFrom;
import org.lianluo.shared.casework.choice.LeastRate;
import org.lianluo.shared.casework.choice.LimitForm;
import org.lianluo.shared.casework.choice.PolicyForm;
import org.lianluo.shared.casework.choice.Quorum;
import org.lianluo.shared.casework.choice.ReplyTo;
import org.lianluo.shared.casework.choice.Rounds;
import org.lianluo.shared.casework.choice.Silence;
import org.lianluo.shared.casework.choice.Withdrawal;
import org.lianluo.shared.casework.choice.YesNo;
import org.lianluo.shared.casework.choice.kiosk.ClockTolerance;
import org.lianluo.shared.casework.choice.kiosk.CodeLife;
import org.lianluo.shared.casework.choice.kiosk.DeviceSilence;
import org.lianluo.shared.casework.choice.kiosk.LateIntake;
import org.lianluo.shared.casework.choice.reception.LeastDays;
import org.lianluo.shared.casework.choice.reception.ReceptionCycle;

/**
 * What a jurisdiction may decide for itself, with the value that holds until it does: time limits, and choices
 * ({@link org.lianluo.shared.casework.choice}). No national law
 * sets a clock for station opinions (社情民意); the defaults are this product's, within the month that Qingdao §32 gives
 * for opinions raised in contact with constituents. For deputies' suggestions (代表建议) the limit of the reply is
 * national law; the others differ from place to place, and the defaults lie within what local rules say.
 */
public enum PolicyKey {
    /** The station head decides on an opinion. */
    OPINION_TRIAGE("opinion.triage", "3wd"),
    /** The unit accepts or returns an opinion that was forwarded to it. */
    OPINION_ACCEPT("opinion.accept", "2wd"),
    /** The unit answers, counted from the day it was forwarded. */
    OPINION_ANSWER("opinion.answer", "15wd"),
    /** The one extension that the unit may take. */
    OPINION_EXTENSION("opinion.extension", "15wd"),
    /** The latest day for an answer, whatever extension was taken, counted from the day it was forwarded. */
    OPINION_ANSWER_CAP("opinion.answer-cap", "1mo"),
    /** The unit answers again after the constituent was dissatisfied. */
    OPINION_REHANDLING("opinion.rehandling", "1mo"),
    /** The constituent rates; then the case closes by itself. */
    OPINION_RATING("opinion.rating", "10wd"),
    /**
     * How long the station keeps who raised an opinion after its end (个人信息保护法 §19: the shortest time necessary). No
     * law gives a number; the default is the three years of the ordinary period of limitation (民法典 §188), within which
     * the asker or the station may still have to show who raised what, and after which nothing needs the name.
     */
    OPINION_SUBMITTER_RETENTION("opinion.submitter-retention", "36mo", LimitForm.NATURAL_TIME),
    /** How long the phone of a person is kept who has no mandate or function any more; no law gives a number, as above. */
    PERSON_CONTACT_RETENTION("person.contact-retention", "36mo", LimitForm.NATURAL_TIME),
    /** How long station and constituent, each for themselves, wait before they urge (催办) once more; no rule names a time. */
    OPINION_URGING_INTERVAL("opinion.urging-interval", "7d", LimitForm.NATURAL_TIME),
    /** How long an opinion is offered to the deputies of its station (认领); no rule names a time. */
    OPINION_CLAIM("opinion.claim", "3d", LimitForm.NATURAL_TIME),
    /** How long opinions that were set aside (搁置) may be restored; no rule names a time. */
    OPINION_RESTORATION("opinion.restoration", "30d", LimitForm.NATURAL_TIME),
    /** The congress's office assigns a registered suggestion; places differ from 5 to 10 working days. */
    SUGGESTION_ASSIGNMENT("suggestion.assignment", "5wd"),
    /** The unit talks with the deputy for the first time (Chongqing: 20 working days). */
    SUGGESTION_CONTACT("suggestion.contact", "20wd"),
    /** A co-handling unit gives the lead unit its opinion (会办意见); one month in Shanghai, Shandong and Qingdao. */
    SUGGESTION_CO_OPINION("suggestion.co-opinion", "1mo"),
    /** The unit replies, from the day of assignment: three months (代表法 2025 §51). */
    SUGGESTION_REPLY("suggestion.reply", "3mo"),
    /** The unit replies to a suggestion that is wide or difficult: six months (代表法 2025 §51). */
    SUGGESTION_REPLY_WIDE("suggestion.reply-wide", "6mo"),
    /** The deputy returns the feedback form (征询意见表); 15 working days in Beijing. */
    SUGGESTION_FEEDBACK("suggestion.feedback", "15wd"),
    /** The unit replies again after a deputy was dissatisfied with the result; one to two months. */
    SUGGESTION_REHANDLING("suggestion.rehandling", "1mo"),
    /** The latest day for a reply, counted from assignment: six months; four in 重庆市乡镇人大条例 2016 §16. */
    SUGGESTION_REPLY_MAX("suggestion.reply-max", "6mo"),
    /** The unit asks to return what is not its business (退回); 5 working days to 10 days. */
    SUGGESTION_RETURN("suggestion.return", "5wd"),
    /** Whoever decides on a return does so, and names the other unit; 10 working days in Chongqing and Henan. */
    SUGGESTION_RETURN_DECISION("suggestion.return-decision", "5wd"),
    /** Whoever decides on an extension does so; after it the policy of silence holds. */
    SUGGESTION_EXTENSION_DECISION("suggestion.extension-decision", "5wd"),
    /** The co-handling unit gives its opinion again after the lead sent it back (Chongqing: 5 working days). */
    SUGGESTION_CO_OPINION_REWORK("suggestion.co-opinion-rework", "5wd"),
    /** After the reminder the deputy still may return the form; then it counts as none. */
    SUGGESTION_FEEDBACK_REMINDER("suggestion.feedback-reminder", "5wd"),
    /** The deputy rates what became of a promise (重庆市代表建议办理条例 2017 §28: 20 working days). */
    COMMITMENT_FEEDBACK("commitment.feedback", "20wd"),
    /** How long a link by which a constituent rates a station or an answer may be used; no rule names a time. */
    RATING_LINK_VALID("rating-link.valid", "30d", LimitForm.NATURAL_TIME),
    /** How many days before it is due whoever has a case gets the first notice (预警); no rule names a number. */
    ALERT_FIRST("alert.first", "15d", LimitForm.FEW_DAYS),
    /** How many days before it is due they get the second. */
    ALERT_SECOND("alert.second", "5d", LimitForm.FEW_DAYS),
    /** How many days overdue a case is when the government office is told too. */
    ALERT_GOVERNMENT_OFFICE("alert.government-office", "5d", LimitForm.FEW_DAYS),
    /** How many days overdue a case is when the director meeting is told too, in a township the presidium. */
    ALERT_DIRECTOR_MEETING("alert.director-meeting", "15d", LimitForm.FEW_DAYS),
    /** An opinion letter is handed over, from the director meeting that agreed to it (浙江 2008 §43: 7 days). */
    ISSUE_HAND_OVER("issue-list.hand-over", "7d"),
    /** A unit gives its plan for an item of an issue list, from the hand-over (北京 2007: 3 months, 湖南: 2). */
    ISSUE_PLAN("issue-list.plan", "3mo"),
    /** A unit says what became of it, from the hand-over (重庆市人大常委会议事规则 2023 §34: 6 months; others 2 months to a year). */
    ISSUE_RESULT("issue-list.result", "6mo"),
    /** The same for what an audit found (河南省监督条例 2015 §30: 2 months). */
    ISSUE_RESULT_AUDIT("issue-list.result-audit", "6mo"),
    /** The latest day for what an audit found, from the deliberation of the audit report (监督法 2024 §27: within six months). */
    ISSUE_AUDIT_MAX("issue-list.audit-max", "6mo", LimitForm.NATURAL_TIME),
    /** The draft of a report goes to the committee so many days before the meeting (监督法 2024 §15: 20 days). */
    MEETING_DRAFT("committee-meeting.draft", "20d", LimitForm.FEW_DAYS),
    /** The report, revised, goes to the standing committee so many days before the meeting (监督法 2024 §15: 10 days). */
    MEETING_FINAL("committee-meeting.final", "10d", LimitForm.FEW_DAYS),
    /** Its office sends the report to the members so many days before the meeting (监督法 2024 §15: 7 days). */
    MEETING_TO_MEMBERS("committee-meeting.to-members", "7d", LimitForm.FEW_DAYS),
    /** Whether deputies get the state of commitments in the fourth quarter, with a receipt (重庆市代表建议办理条例 2017 §24). */
    COMMITMENT_RECEIPT("commitment.receipt", YesNo.NO),
    /**
     * How many members of the standing committee may propose a special inquiry (专题询问) together. 监督法 2024 §47 says what it
     * is about and not who proposes it: the default is as many as move a question motion in a county (§51), which is the
     * sharper means.
     */
    INQUIRY_BY_MEMBERS("supervision.inquiry-by-members", Quorum.THREE),
    /** How many deputies may propose one together; 濮阳 2025 wants five. */
    INQUIRY_BY_DEPUTIES("supervision.inquiry-by-deputies", Quorum.FIVE),
    /** Whether a committee may propose one. */
    INQUIRY_BY_COMMITTEE("supervision.inquiry-by-committee", YesNo.YES),
    /** Whether the director meeting may take one up by itself. */
    INQUIRY_BY_DIRECTOR_MEETING("supervision.inquiry-by-director-meeting", YesNo.YES),
    /** How long after it was received an opinion may be urged for the first time; no rule names a time. */
    OPINION_URGING_FROM("opinion.urging-from", FirstUrging.AFTER_3_DAYS),
    /** How often one text comes to a station, and in how many days, to be set aside in bulk; no rule names a number. */
    OPINION_SET_ASIDE("opinion.set-aside", FloodRule.TWENTY_IN_7_DAYS),
    /** From which day the hand-over of an opinion letter is counted. */
    ISSUE_HAND_OVER_FROM("issue-list.hand-over-from", HandOverFrom.DIRECTOR_MEETING),
    /** Rate of satisfied papers that a further round must reach, or what it found is put right once more (石鼓区 2025: 70 %). */
    SURVEY_LEAST_RATE("survey.least-rate", LeastRate.PERCENT_70),
    /** Whether the result of a vote says how many did not press (未按表决器). */
    VOTE_SHOW_NOT_PRESSED("vote.show-not-pressed", YesNo.YES),
    /** In which months key suggestions are tracked, inspected and assessed; one bulletin says 双月跟踪、半年视察、年底考评. */
    SUPERVISION_CADENCE("supervision.cadence", Cadence.BIMONTHLY),
    /** From which alert on a case is shown in yellow (黄灯). */
    ALERT_YELLOW("alert.yellow", AlertStep.FIRST_NOTICE),
    /** From which alert on a case is shown in red (红灯). */
    ALERT_RED("alert.red", AlertStep.OVERDUE),
    /** Who gets the reply: each signer (上海 §20, 重庆 §23) or the lead, who passes it on (青岛 §28). */
    SUGGESTION_REPLY_TO("suggestion.reply-to", ReplyTo.EACH),
    /** Who returns the feedback form: each signer, the lead (山东 §23), for a delegation its group's head (重庆 §26). */
    SUGGESTION_FEEDBACK_BY("suggestion.feedback-by", FeedbackBy.EACH),
    /** Whether a unit gets more time when somebody consents, when it tells so, or not at all. */
    SUGGESTION_EXTENSION("suggestion.extension", ExtensionRule.CONSENT),
    /** What it means that nobody decided on an extension in time. */
    SUGGESTION_EXTENSION_SILENCE("suggestion.extension-silence", Silence.REFUSED),
    /** The classes of replies (答复类别). */
    SUGGESTION_CLASS_SCHEME("suggestion.class-scheme", ClassScheme.ABCD),
    /** Whether a unit must have talked with a deputy before it drafts its reply. */
    SUGGESTION_CONTACT_REQUIRED("suggestion.contact-required", YesNo.YES),
    /** Whether the lead waits for the opinions of its co-handlers, while their time runs. */
    SUGGESTION_CO_OPINION_REQUIRED("suggestion.co-opinion-required", YesNo.YES),
    /** Whether the committee hands over to the government office, which hands over to the units. */
    SUGGESTION_TWO_STEP("suggestion.two-step", YesNo.NO),
    /** Until when the deputies may withdraw a suggestion. */
    SUGGESTION_WITHDRAWAL("suggestion.withdrawal", Withdrawal.BEFORE_REPLY),
    /** After how many rounds of replies a dissatisfied deputy gets a review by a panel. */
    SUGGESTION_ROUNDS("suggestion.rounds", Rounds.TWO),
    /** A reception day (代表接待日) is announced so long before; places say two days or three. */
    RECEPTION_NOTICE("reception.notice", "3wd"),
    /** A directors' day (主任接待代表日) is planned so long before (周口 2001: seven days). */
    RECEPTION_DIRECTORS_NOTICE("reception.directors-notice", "7d"),
    /** On which days deputies receive at a station; holidays move them to the next working day. */
    RECEPTION_CYCLE("reception.cycle", ReceptionCycle.ODD_MONTHS_15TH),
    /** On how many days of a year each deputy receives at least (北京: two). */
    RECEPTION_DAYS_PER_DEPUTY("reception.days-per-deputy", LeastDays.TWO),
    /** After how long without use an open station is idle (闲置站点); no rule names a time. */
    STATION_IDLE_AFTER("station.idle-after", "3mo", LimitForm.NATURAL_TIME),
    /** After how long without signing in a deputy who was down for days is said never to come (从不进站); no rule names a time. */
    DEPUTY_AWAY_AFTER("deputy.away-after", "6mo", LimitForm.NATURAL_TIME),
    /** How long the code lives with which a kiosk is enrolled; no rule names a time. */
    KIOSK_CODE_LIFE("kiosk.code-life", CodeLife.MINUTES_15),
    /** By how much the clock of a kiosk may differ from ours. */
    KIOSK_CLOCK_TOLERANCE("kiosk.clock-tolerance", ClockTolerance.MINUTES_5),
    /** After which time without a heartbeat a kiosk is silent. */
    KIOSK_SILENCE("kiosk.silence", DeviceSilence.HOURS_1),
    /** How far back what was written at a kiosk while it was cut off is taken in unchecked. */
    KIOSK_LATE_INTAKE("kiosk.late-intake", LateIntake.DAYS_7);

    private final String key;
    private final PolicyForm form;

    /** A time limit of any form. */
    PolicyKey(String key, String fallback) {
        this(key, fallback, LimitForm.ANY);
    }

    PolicyKey(String key, String fallback, LimitForm form) {
        this.key = key;
        this.form = PolicyForm.limit(fallback, form);
    }

    /** A choice. */
    <E extends Enum<E>> PolicyKey(String key, E fallback) {
        this.key = key;
        this.form = PolicyForm.choice(fallback);
    }

    public String key() {
        return key;
    }

    /** What it may be, and what it is until a jurisdiction decides. */
    public PolicyForm form() {
        return form;
    }

    /** Whether it can be applied to clocks that run: a limit of suggestions; opinions' are capped and extended by others. */
    public boolean mayBeApplied() {
        return form.isLimit() && key.startsWith("suggestion.");
    }

    public static Optional<PolicyKey> of(String key) {
        return Arrays.stream(values()).filter(policy -> policy.key.equals(key)).findFirst();
    }
}
