package org.lianluo.handling.hearing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;

/** What a deputy asks a unit at a hearing, and what it answers; part of the hearing. */
@Entity
public class HearingQuestion {

    @Id
    private UUID id;

    private UUID hearingId;
    private String deputyCode;
    private String unitCode;
    private String text;
    private Instant askedAt;
    private String answer;
    private String answeredFor;
    private Instant answeredAt;

    protected HearingQuestion() {}

    HearingQuestion(UUID hearingId, String deputyCode, String unitCode, String text, Instant at) {
        id = Ids.next();
        this.hearingId = hearingId;
        this.deputyCode = deputyCode;
        this.unitCode = unitCode;
        this.text = text;
        askedAt = at;
    }

    /** Once; by the person of the unit who is named. */
    void answer(Act act, String said, String by) {
        if (answeredAt != null) {
            throw new ProblemException(HearingProblem.HEARING_QUESTION_ANSWERED);
        }
        answer = said;
        answeredFor = by;
        answeredAt = act.at();
    }

    public UUID id() {
        return id;
    }

    public UUID hearingId() {
        return hearingId;
    }

    /** Who asks. */
    public String deputyCode() {
        return deputyCode;
    }

    /** Who is asked. */
    public String unitCode() {
        return unitCode;
    }

    public String text() {
        return text;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Null until the unit answered. */
    public String answer() {
        return answer;
    }

    /** Who answered for the unit, by name and post; null until then. */
    public String answeredFor() {
        return answeredFor;
    }

    /** Null until the unit answered. */
    public Instant answeredAt() {
        return answeredAt;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }
}
