package org.lianluo.station.mandate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.station.deputy.MandateMatterAnnouncedV1;
import org.lianluo.shared.events.station.deputy.MandateMatterDroppedV1;
import org.lianluo.shared.events.station.deputy.MandateMatterProposedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.station.deputy.DeputyService.Reference;

/** The proposed end of a mandate: PROPOSED, then ANNOUNCED or DROPPED. Until it is announced the mandate goes on. */
@Entity
class MandateMatter extends AggregateRoot {

    private static final List<String> OFFICE = List.of("INTAKE_OFFICER");

    private UUID deputyId;
    private String deputyCode;
    private String deputyName;

    @Enumerated(EnumType.STRING)
    private EndGround ground;

    @Enumerated(EnumType.STRING)
    private MatterStatus status;

    private String note;
    private LocalDate announcedOn;
    private LocalDate endsOn;
    private String document;
    private String dropReason;
    private Instant decidedAt;

    protected MandateMatter() {}

    MandateMatter(Reference deputy, EndGround ground, String note, String by, Instant at) {
        super(Ids.next(), deputy.regionCode(), by, at);
        this.deputyId = deputy.id();
        this.deputyCode = deputy.code();
        this.deputyName = deputy.name();
        this.ground = ground;
        this.note = note;
        this.status = MatterStatus.PROPOSED;
        tell(new MandateMatterProposedV1(getId(), deputyId, deputyCode, getRegionCode(), ground.name(), OFFICE, at));
    }

    /** @param end last day but one: from this day on the mandate has ended */
    void announce(LocalDate on, LocalDate end, String documentNo, String by, Instant at) {
        decide(MatterStatus.ANNOUNCED, by, at);
        announcedOn = on;
        endsOn = end;
        document = documentNo;
        tell(new MandateMatterAnnouncedV1(
                getId(), deputyId, deputyCode, getRegionCode(), ground.name(), announcedOn, endsOn, at));
    }

    void drop(String why, String by, Instant at) {
        decide(MatterStatus.DROPPED, by, at);
        dropReason = why;
        tell(new MandateMatterDroppedV1(getId(), deputyId, deputyCode, getRegionCode(), ground.name(), at));
    }

    private void decide(MatterStatus to, String by, Instant at) {
        if (status != MatterStatus.PROPOSED) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION).with("currentStatus", status);
        }
        status = to;
        decidedAt = at;
        touch(by, at);
    }

    UUID deputyId() {
        return deputyId;
    }

    String deputyCode() {
        return deputyCode;
    }

    String deputyName() {
        return deputyName;
    }

    EndGround ground() {
        return ground;
    }

    MatterStatus status() {
        return status;
    }

    String note() {
        return note;
    }

    LocalDate announcedOn() {
        return announcedOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    String document() {
        return document;
    }

    String dropReason() {
        return dropReason;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    @Override
    public String aggregateType() {
        return "mandate-matter";
    }
}
