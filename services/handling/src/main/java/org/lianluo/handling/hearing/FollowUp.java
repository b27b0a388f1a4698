package org.lianluo.handling.hearing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;

/** What a unit takes home from a hearing (追办事项); part of the hearing. The database keeps what of it is due. */
@Entity
@Table(name = "hearing_follow_up")
public class FollowUp {

    @Id
    private UUID id;

    private UUID hearingId;
    private String regionCode;
    private String unitCode;
    private String text;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private FollowUpStatus status;

    private Instant setAt;
    private String setBy;
    private Instant changedAt;
    private String changedBy;
    private String result;
    private Instant doneAt;
    private Boolean late;
    private String remark;
    private int sentBack;
    private Instant confirmedAt;

    protected FollowUp() {}

    FollowUp(Hearing of, String unitCode, String text, LocalDate due, Act act) {
        mustBeAhead(due, act);
        id = Ids.next();
        hearingId = of.getId();
        regionCode = of.getRegionCode();
        this.unitCode = unitCode;
        this.text = text;
        this.due = due;
        status = FollowUpStatus.OPEN;
        setAt = act.at();
        setBy = act.by();
        changed(act);
    }

    private static void mustBeAhead(LocalDate due, Act act) {
        if (due.isBefore(ChinaTime.dateOf(act.at()))) {
            throw ProblemException.onField(HearingProblem.FOLLOW_UP_DUE_OVER, "/due");
        }
    }

    private void changed(Act act) {
        changedAt = act.at();
        changedBy = act.by();
    }

    /** The unit says what it did; a result after the last day is taken and marked. */
    void done(Act act, String what) {
        if (status != FollowUpStatus.OPEN) {
            throw new ProblemException(HearingProblem.FOLLOW_UP_NOT_OPEN);
        }
        status = FollowUpStatus.DONE;
        result = what;
        doneAt = act.at();
        late = due.isBefore(ChinaTime.dateOf(act.at()));
        changed(act);
    }

    /** It is enough. */
    void confirm(Act act, String note) {
        mustBeDone();
        status = FollowUpStatus.CONFIRMED;
        remark = note;
        confirmedAt = act.at();
        changed(act);
    }

    /** It is not enough: the unit has another day. What it said before stays in the history. */
    void sendBack(Act act, String why, LocalDate until) {
        mustBeDone();
        mustBeAhead(until, act);
        status = FollowUpStatus.OPEN;
        remark = why;
        due = until;
        sentBack++;
        changed(act);
    }

    private void mustBeDone() {
        if (status != FollowUpStatus.DONE) {
            throw new ProblemException(HearingProblem.FOLLOW_UP_NOT_DONE);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID hearingId() {
        return hearingId;
    }

    public String unitCode() {
        return unitCode;
    }

    public String text() {
        return text;
    }

    public LocalDate due() {
        return due;
    }

    public FollowUpStatus status() {
        return status;
    }

    public Instant setAt() {
        return setAt;
    }

    /** The last result; null until there is one. */
    public String result() {
        return result;
    }

    /** When the last result came; null until there is one. */
    public Instant doneAt() {
        return doneAt;
    }

    /** Whether that came after its last day; null until there is one. */
    public Boolean late() {
        return late;
    }

    /** What was said when it was last confirmed or sent back; may be null. */
    public String remark() {
        return remark;
    }

    /** How often it was sent back. */
    public int sentBack() {
        return sentBack;
    }

    /** Null until it is confirmed. */
    public Instant confirmedAt() {
        return confirmedAt;
    }
}
