package org.lianluo.handling.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** A step towards a commitment, and whether it was reached (阶段目标); part of the commitment. */
@Entity
@Table(name = "commitment_milestone")
class Milestone {

    @Id
    private UUID id;

    private UUID commitmentId;
    private String content;
    private LocalDate due;
    private Instant plannedAt;

    /** Null until it was reached. */
    private LocalDate reachedOn;

    private String note;

    protected Milestone() {}

    Milestone(UUID id, UUID commitmentId, String content, LocalDate due, Instant plannedAt) {
        this.id = id;
        this.commitmentId = commitmentId;
        this.content = content;
        this.due = due;
        this.plannedAt = plannedAt;
    }

    /** Refuses a step that is to be reached after the commitment itself. */
    static void mustFit(LocalDate until, LocalDate commitmentDue) {
        if (until.isAfter(commitmentDue)) {
            throw ProblemException.onField(HandlingProblem.MILESTONE_AFTER_COMMITMENT, "/due")
                    .with("due", commitmentDue);
        }
    }

    /** Refused when it was reached already. */
    void mustBeAhead() {
        if (reachedOn != null) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", "REACHED")
                    .with("action", CommitmentAction.REACH);
        }
    }

    void reach(LocalDate on, String remark) {
        reachedOn = on;
        note = remark;
    }

    UUID id() {
        return id;
    }

    UUID commitmentId() {
        return commitmentId;
    }

    String content() {
        return content;
    }

    LocalDate due() {
        return due;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    LocalDate reachedOn() {
        return reachedOn;
    }

    /** What the unit says of it; may be null. */
    String note() {
        return note;
    }
}
