package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What a co-handler gave to the lead (会办意见). */
@Entity
public class CoOpinion {

    @Id
    private UUID id;

    private UUID assignmentId;
    private UUID subjectId;
    private int round;
    private String unitCode;
    private String text;
    private boolean late;
    private Instant submittedAt;
    private String sentBackReason;
    private Instant sentBackAt;

    protected CoOpinion() {}

    /** The opinion of a co-handler who has just submitted it. */
    CoOpinion(UUID id, CoHandlingAssignment assignment, String text) {
        this.id = id;
        assignmentId = assignment.getId();
        subjectId = assignment.subjectId();
        round = assignment.round();
        unitCode = assignment.unitCode();
        this.text = text;
        late = assignment.completion().late();
        submittedAt = assignment.completion().at();
    }

    void sendBack(String reason, Instant at) {
        sentBackReason = reason;
        sentBackAt = at;
    }

    /** Whether it was given to that lead. */
    public boolean isFor(SuggestionAssignment lead) {
        return subjectId.equals(lead.subjectId()) && round == lead.round();
    }

    public UUID id() {
        return id;
    }

    /** The part of the co-handler that gave it. */
    public UUID assignmentId() {
        return assignmentId;
    }

    /** The co-handler. */
    public String unitCode() {
        return unitCode;
    }

    public String text() {
        return text;
    }

    /** Whether the due date had passed. */
    public boolean isLate() {
        return late;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** Why the lead sent it back; null where it did not. */
    public String sentBackReason() {
        return sentBackReason;
    }

    /** Null unless the lead sent it back. */
    public Instant sentBackAt() {
        return sentBackAt;
    }
}
