package org.lianluo.handling.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;

/** Something that is due of a report, and when; part of the meeting. */
@Entity
public class AgendaTask {

    @Id
    private UUID id;

    private UUID meetingId;
    private UUID reportId;
    private String regionCode;

    @Enumerated(EnumType.STRING)
    private AgendaTaskKind kind;

    private LocalDate due;
    private LocalDate began;

    /** The organ that reports. */
    private String unitCode;

    private String committeeCode;
    private String title;

    /** Nothing is due of it: it was done, or the meeting does not take place. */
    private boolean open;

    private LocalDate doneOn;
    private String documentNumber;
    private Boolean late;

    protected AgendaTask() {}

    AgendaTask(CommitteeMeeting meeting, WorkReport report, AgendaTaskKind kind, LocalDate due, LocalDate today) {
        id = Ids.next();
        meetingId = meeting.getId();
        reportId = report.id();
        regionCode = meeting.getRegionCode();
        this.kind = kind;
        this.due = due;
        began = today;
        unitCode = report.unitCode();
        committeeCode = report.committeeCode();
        title = report.title();
        open = true;
    }

    void mustBeOpen() {
        if (!open) {
            throw new ProblemException(AgendaProblem.TASK_NOT_OPEN);
        }
    }

    void move(LocalDate day) {
        if (open) {
            due = day;
        }
    }

    void finish(LocalDate on, String number) {
        doneOn = on;
        documentNumber = number;
        late = on.isAfter(due);
        open = false;
    }

    /** Nobody waits any more. */
    void drop() {
        open = false;
    }

    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public UUID reportId() {
        return reportId;
    }

    public AgendaTaskKind kind() {
        return kind;
    }

    public LocalDate due() {
        return due;
    }

    public boolean isOpen() {
        return open;
    }

    /** Null until it was done. */
    public LocalDate doneOn() {
        return doneOn;
    }

    /** Null for none. */
    public String documentNumber() {
        return documentNumber;
    }

    /** Null until it was done. */
    public Boolean late() {
        return late;
    }
}
