package org.lianluo.handling.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;

/** What a unit is asked in a supervision case, and what it answers; part of the case. */
@Entity
@Table(name = "supervision_question")
public class Question {

    @Id
    private UUID id;

    private UUID caseId;
    private String regionCode;
    private int round;
    private String unitCode;
    private String text;
    private LocalDate due;
    private Instant askedAt;
    private String askedBy;
    private boolean open;
    private String answer;
    private String documentNumber;
    private Instant answeredAt;
    private String answeredBy;
    private Boolean late;

    protected Question() {}

    Question(SupervisionCase of, Ask ask, String by, Instant at) {
        id = Ids.next();
        caseId = of.getId();
        regionCode = of.getRegionCode();
        round = of.round();
        unitCode = ask.unitCode();
        text = ask.text();
        due = ask.due();
        askedAt = at;
        askedBy = by;
        open = true;
    }

    /** Refuses one that nobody waits for an answer to. */
    void mustBeOpen() {
        if (!open) {
            throw new ProblemException(HandlingProblem.QUESTION_NOT_OPEN);
        }
    }

    void answer(String itsAnswer, String itsDocumentNumber, String by, Instant at) {
        answer = itsAnswer;
        documentNumber = itsDocumentNumber;
        answeredBy = by;
        answeredAt = at;
        late = due.isBefore(ChinaTime.dateOf(at));
        open = false;
    }

    /** Another last day, where it is open. */
    void until(LocalDate day) {
        if (open) {
            due = day;
        }
    }

    /** Nobody waits any more. */
    void drop() {
        open = false;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    /** From 1. */
    public int round() {
        return round;
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

    public Instant askedAt() {
        return askedAt;
    }

    public boolean isOpen() {
        return open;
    }

    /** Null until the unit answered. */
    public String answer() {
        return answer;
    }

    /** Number of the unit's letter; may be null. */
    public String documentNumber() {
        return documentNumber;
    }

    /** Null until the unit answered. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** Whether the answer came after the last day; null until then. */
    public Boolean late() {
        return late;
    }
}
