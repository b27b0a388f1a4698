package org.lianluo.handling.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.lianluo.shared.messaging.Ids;

/** A report that a meeting of the standing committee hears; part of the meeting. */
@Entity
public class WorkReport {

    /**
     * What is entered.
     *
     * @param unitCode the organ that reports
     * @param committeeCode the committee that comments on the draft; null while none is named
     */
    public record Entry(String title, WorkReportKind kind, String unitCode, String committeeCode) {}

    @Id
    private UUID id;

    private UUID meetingId;
    private String title;

    @Enumerated(EnumType.STRING)
    private WorkReportKind kind;

    private String unitCode;
    private String committeeCode;

    protected WorkReport() {}

    WorkReport(CommitteeMeeting meeting, Entry entry) {
        id = Ids.next();
        meetingId = meeting.getId();
        title = entry.title();
        kind = entry.kind();
        unitCode = entry.unitCode();
        committeeCode = entry.committeeCode();
    }

    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public String title() {
        return title;
    }

    public WorkReportKind kind() {
        return kind;
    }

    /** The organ that reports. */
    public String unitCode() {
        return unitCode;
    }

    /** Null while none is named. */
    public String committeeCode() {
        return committeeCode;
    }
}
