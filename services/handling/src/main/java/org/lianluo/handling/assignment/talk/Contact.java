package org.lianluo.handling.assignment.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** A contact of a unit with a deputy (沟通); the deputy may confirm it, once. */
@Entity
public class Contact {

    @Id
    private UUID id;

    private UUID assignmentId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String deputyCode;

    @Column(name = "held_on")
    private LocalDate on;

    private String summary;
    private Instant recordedAt;
    private Instant acknowledgedAt;

    protected Contact() {}

    public Contact(UUID id, UUID assignmentId, Talk talk, Instant at) {
        this.id = id;
        this.assignmentId = assignmentId;
        kind = talk.kind();
        deputyCode = talk.deputyCode();
        on = talk.on();
        summary = talk.summary();
        recordedAt = at;
    }

    public void acknowledge(Instant at) {
        if (acknowledgedAt != null) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION).with("acknowledgedAt", acknowledgedAt);
        }
        acknowledgedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID assignmentId() {
        return assignmentId;
    }

    /** The deputy whom the unit talked with. */
    public String deputyCode() {
        return deputyCode;
    }

    public ContactKind kind() {
        return kind;
    }

    /** The day of the talk. */
    public LocalDate on() {
        return on;
    }

    public String summary() {
        return summary;
    }

    /** When the unit recorded it. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Null until the deputy confirms it. */
    public Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}
