package org.lianluo.station.mandate;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.station.deputy.SessionAbsenceRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.station.deputy.DeputyService.Reference;

/** That a deputy was not at a session of the congress, with approval or without (代表法 2025 §13, §62(3)). */
@Entity
class SessionAbsence extends AggregateRoot {

    private UUID deputyId;
    private String sessionTitle;
    private LocalDate onDay;
    private boolean approved;
    private String reason;
    private String correctionReason;

    protected SessionAbsence() {}

    SessionAbsence(
            Reference deputy, String session, LocalDate on, boolean approved, String reason, String by, Instant at) {
        super(Ids.next(), deputy.regionCode(), by, at);
        this.deputyId = deputy.id();
        this.sessionTitle = session;
        this.onDay = on;
        this.approved = approved;
        this.reason = reason;
    }

    /** Whether it was approved turned out otherwise. */
    void correct(boolean nowApproved, String why, String by, Instant at) {
        approved = nowApproved;
        correctionReason = why;
        touch(by, at);
    }

    /** @param unapproved how many of the deputy are not approved, this one counted */
    void told(Reference deputy, int unapproved, Instant at) {
        tell(new SessionAbsenceRecordedV1(
                getId(), deputyId, deputy.code(), getRegionCode(), onDay, approved, unapproved, at));
    }

    UUID deputyId() {
        return deputyId;
    }

    String session() {
        return sessionTitle;
    }

    LocalDate on() {
        return onDay;
    }

    boolean approved() {
        return approved;
    }

    String reason() {
        return reason;
    }

    String correctionReason() {
        return correctionReason;
    }

    @Override
    public String aggregateType() {
        return "session-absence";
    }
}
