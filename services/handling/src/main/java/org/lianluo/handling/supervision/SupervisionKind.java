package org.lianluo.handling.supervision;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.security.Role;

/** What kind of supervision a case is (督办方式). */
public enum SupervisionKind {
    /**
     * A key suggestion (重点督办建议): a committee or the office proposes it, the director meeting chooses it and names who leads
     * it (代表法 2025 §52), and the head of the unit answers (青岛市代表建议办理条例 2021 §22, §28).
     */
    KEY_SUGGESTION(true, true),
    /** Chasing (催办): one question to a unit, which is over with its answer. */
    REMINDER(false, false),
    /** Tracking in the months that the place names: every second, unless it decides otherwise (双月跟踪). */
    BIMONTHLY_TRACK(false, false),
    /** Inspection at half-year (半年视察). */
    HALF_YEAR_INSPECTION(false, false),
    /** Assessment at the end of the year (年底考评). */
    YEAR_END_ASSESSMENT(false, false),
    /** Another look at what was closed or stayed open (回头看). */
    LOOK_BACK(false, false),
    /** What stayed open goes on in the next year (跨年跟踪, 重庆市代表建议办理条例 2017 §33). */
    CROSS_YEAR(false, false),
    /** Special inquiry (专题询问, 监督法 2024 §47–50): heads come and answer; opinions are handed over and reported on. */
    SPECIAL_INQUIRY(true, true),
    /** Question motion (质询, 监督法 2024 §51–53): with a least number of movers, and perhaps a second answer. */
    QUESTION_MOTION(true, true),
    /** Deputies ask to see the head of an organ during an inspection (约见, 代表法 2025 §29). */
    DEPUTY_MEETING(true, true),
    /** What becomes of a report of deputies' inspection or research (视察、调研报告, 代表法 2025 §31); they are told. */
    INSPECTION_REPORT(false, false);

    private final boolean decided;
    private final boolean leaderAnswers;

    SupervisionKind(boolean decided, boolean leaderAnswers) {
        this.decided = decided;
        this.leaderAnswers = leaderAnswers;
    }

    /** Who decides whether it is taken up: the director meeting, in a township the presidium; on a meeting with a head the office. */
    public Set<Role> deciders() {
        return this == DEPUTY_MEETING
                ? EnumSet.of(Role.INTAKE_OFFICER)
                : EnumSet.of(Role.DIRECTOR_MEETING, Role.PRESIDIUM);
    }

    /** Who may begin it; deputies ask for a meeting themselves. */
    public Set<Role> openers() {
        return switch (this) {
            case DEPUTY_MEETING -> EnumSet.of(Role.DEPUTY);
            case REMINDER ->
                EnumSet.of(Role.INTAKE_OFFICER, Role.GOV_OFFICE, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
            default -> EnumSet.of(Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
        };
    }

    /** Who asks the units, and looks at what they do. */
    public Set<Role> supervisors() {
        return this == DEPUTY_MEETING ? EnumSet.of(Role.INTAKE_OFFICER) : openers();
    }

    /** Whether it may be about such a subject. */
    public boolean fits(SubjectKind subject) {
        return switch (this) {
            case KEY_SUGGESTION -> subject == SubjectKind.SUGGESTION;
            case REMINDER -> subject != SubjectKind.TOPIC;
            default -> true;
        };
    }

    /** Whether it begins as a proposal that somebody else decides on. */
    public boolean isDecided() {
        return decided;
    }

    /** Whether the head of the unit answers, and no clerk (监督法 2024 §47, §54). */
    public boolean isAnsweredByLeader() {
        return leaderAnswers;
    }

    /** Whether the answer of the unit is all there is to it. */
    public boolean endsWithAnswer() {
        return this == REMINDER;
    }
}
