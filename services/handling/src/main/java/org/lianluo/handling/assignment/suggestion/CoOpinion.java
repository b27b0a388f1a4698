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

    protected CoOpinion() {}

    /** The opinion of a co-handler who has just submitted it. */
    CoOpinion(UUID id, SuggestionAssignment assignment, String text) {
        this.id = id;
        assignmentId = assignment.getId();
        subjectId = assignment.subjectId();
        round = assignment.round();
        unitCode = assignment.unitCode();
        this.text = text;
        late = assignment.completion().late();
        submittedAt = assignment.completion().at();
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
}
