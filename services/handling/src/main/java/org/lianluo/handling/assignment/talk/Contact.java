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
    private String attendees;
    private UUID meetingId;
    private Instant recordedAt;
    private Instant acknowledgedAt;
    private Boolean agreed;
    private String remark;

    protected Contact() {}

    public Contact(UUID id, UUID assignmentId, Talk talk, Instant at) {
        this.id = id;
        this.assignmentId = assignmentId;
        kind = talk.kind();
        deputyCode = talk.deputyCode();
        on = talk.on();
        summary = talk.summary();
        attendees = talk.attendees();
        meetingId = talk.meetingId();
        recordedAt = at;
    }

    /**
     * The deputy says whether it was so, once.
     *
     * @param itsRemark may be null
     */
    public void acknowledge(boolean agrees, String itsRemark, Instant at) {
        if (acknowledgedAt != null) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION).with("acknowledgedAt", acknowledgedAt);
        }
        agreed = agrees;
        remark = itsRemark;
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

    /** Who else was there; null where nobody was named. */
    public String attendees() {
        return attendees;
    }

    /** Null unless they talked at a reply meeting. */
    public UUID meetingId() {
        return meetingId;
    }

    /** When the unit recorded it. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether the deputy agrees with what was recorded; null until they say so. */
    public Boolean agreed() {
        return agreed;
    }

    /** What the deputy remarks; may be null. */
    public String remark() {
        return remark;
    }

    /** Null until the deputy confirms it. */
    public Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}
