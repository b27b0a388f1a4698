package org.lianluo.station.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.events.station.petition.PetitionEntryStatusChangedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;

/**
 * A letter or a visit that a deputy on duty took: the number of its opinion, to whom it was handed on and what became of it.
 * {@link PetitionAction} is the whole table. A refused call changes nothing.
 */
@Entity
class PetitionEntry extends AggregateRoot {

    private UUID dutyId;
    private String stationCode;
    private LocalDate takenOn;

    @Enumerated(EnumType.STRING)
    private PetitionKind kind;

    private String receiptNumber;
    private String deputyCode;

    @Enumerated(EnumType.STRING)
    private PetitionStatus status;

    private String handedTo;

    @Enumerated(EnumType.STRING)
    private PetitionResult result;

    private LocalDate lastOn;

    protected PetitionEntry() {}

    PetitionEntry(
            PetitionDuty duty, PetitionKind kind, String receiptNumber, String deputyCode, String by, Instant at) {
        super(Ids.next(), duty.getRegionCode(), by, at);
        this.dutyId = duty.getId();
        this.stationCode = duty.stationCode();
        this.takenOn = duty.on();
        this.lastOn = duty.on();
        this.kind = kind;
        this.receiptNumber = receiptNumber;
        this.deputyCode = deputyCode;
        this.status = PetitionStatus.TAKEN;
        tell(changed(null, at));
    }

    /** Whoever is responsible gets it; also somebody else than before. */
    void handOn(LocalDate on, String to, String note, String by, Instant at) {
        PetitionStatus next = PetitionAction.HAND_ON.from(status);
        mustFollow(on, at);
        handedTo = to;
        go(next, on, by, at);
        add(new PetitionStep(this, PetitionAction.HAND_ON, on, note, by, at));
    }

    /** It was asked how far it is. */
    void followUp(LocalDate on, String note, String by, Instant at) {
        PetitionStatus next = PetitionAction.FOLLOW_UP.from(status);
        mustFollow(on, at);
        go(next, on, by, at);
        add(new PetitionStep(this, PetitionAction.FOLLOW_UP, on, note, by, at));
    }

    void end(LocalDate on, PetitionResult became, String note, String by, Instant at) {
        PetitionStatus next = PetitionAction.END.from(status);
        mustFollow(on, at);
        result = became;
        go(next, on, by, at);
        add(new PetitionStep(this, PetitionAction.END, on, note, by, at));
    }

    private void mustFollow(LocalDate on, Instant at) {
        if (on.isBefore(lastOn) || on.isAfter(ChinaTime.dateOf(at))) {
            throw ProblemException.onField(PetitionProblem.PETITION_DAY_WRONG, "/on");
        }
    }

    private void go(PetitionStatus next, LocalDate on, String by, Instant at) {
        PetitionStatus before = status;
        status = next;
        lastOn = on;
        touch(by, at);
        tell(changed(before, at));
    }

    private PetitionEntryStatusChangedV1 changed(PetitionStatus before, Instant at) {
        return new PetitionEntryStatusChangedV1(
                getId(),
                dutyId,
                getRegionCode(),
                stationCode,
                takenOn,
                kind.name(),
                receiptNumber,
                deputyCode,
                before == null ? null : before.name(),
                status.name(),
                result == null ? null : result.name(),
                at);
    }

    UUID dutyId() {
        return dutyId;
    }

    String stationCode() {
        return stationCode;
    }

    LocalDate takenOn() {
        return takenOn;
    }

    PetitionKind kind() {
        return kind;
    }

    String receiptNumber() {
        return receiptNumber;
    }

    String deputyCode() {
        return deputyCode;
    }

    PetitionStatus status() {
        return status;
    }

    /** Null before it is handed on. */
    String handedTo() {
        return handedTo;
    }

    /** Null before its end. */
    PetitionResult result() {
        return result;
    }

    LocalDate lastOn() {
        return lastOn;
    }

    @Override
    public String aggregateType() {
        return "petition-entry";
    }
}
