package org.lianluo.station.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.events.station.petition.PetitionDutyRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;

/** A day of the roster: which deputies are on duty where. A refused call changes nothing. */
@Entity
class PetitionDuty extends AggregateRoot {

    private LocalDate onDay;
    private String stationCode;
    private String[] deputyCodes;

    @Enumerated(EnumType.STRING)
    private PetitionDutyStatus status;

    private String calledOffFor;

    protected PetitionDuty() {}

    PetitionDuty(String regionCode, LocalDate on, String stationCode, List<String> deputies, String by, Instant at) {
        super(Ids.next(), regionCode, by, at);
        this.onDay = on;
        this.stationCode = stationCode;
        this.deputyCodes = distinct(deputies);
        this.status = PetitionDutyStatus.PLANNED;
        tell(recorded(at));
    }

    /** Others are on duty; what was taken stays with whoever took it. */
    void change(List<String> deputies, String by, Instant at) {
        mustTakePlace();
        deputyCodes = distinct(deputies);
        touch(by, at);
        tell(recorded(at));
    }

    /** @param taken how much was taken on it */
    void callOff(String reason, long taken, String by, Instant at) {
        mustTakePlace();
        if (taken > 0) {
            throw new ProblemException(PetitionProblem.PETITION_DUTY_IN_USE).with("taken", taken);
        }
        status = PetitionDutyStatus.CALLED_OFF;
        calledOffFor = reason;
        touch(by, at);
        tell(recorded(at));
    }

    /**
     * A deputy on duty takes a letter or a visit.
     *
     * @param receiptNumber of the opinion
     * @param deputy who took it, on duty that day
     */
    PetitionEntry take(PetitionKind kind, String receiptNumber, String deputy, String by, Instant at) {
        mustTakePlace();
        if (onDay.isAfter(ChinaTime.dateOf(at))) {
            throw new ProblemException(PetitionProblem.PETITION_DUTY_AHEAD).with("on", onDay);
        }
        if (deputy == null || !deputyCodes().contains(deputy)) {
            throw ProblemException.onField(PetitionProblem.PETITION_DEPUTY_NOT_ON_DUTY, "/deputyCode");
        }
        return new PetitionEntry(this, kind, receiptNumber, deputy, by, at);
    }

    private void mustTakePlace() {
        if (status != PetitionDutyStatus.PLANNED) {
            throw new ProblemException(PetitionProblem.PETITION_DUTY_CALLED_OFF);
        }
    }

    private PetitionDutyRecordedV1 recorded(Instant at) {
        return new PetitionDutyRecordedV1(
                getId(), getRegionCode(), onDay, stationCode, deputyCodes(), status.name(), at);
    }

    private static String[] distinct(List<String> codes) {
        return codes.stream().distinct().toArray(String[]::new);
    }

    LocalDate on() {
        return onDay;
    }

    String stationCode() {
        return stationCode;
    }

    List<String> deputyCodes() {
        return List.of(deputyCodes);
    }

    PetitionDutyStatus status() {
        return status;
    }

    /** Null while it takes place. */
    String calledOffFor() {
        return calledOffFor;
    }

    @Override
    public String aggregateType() {
        return "petition-duty";
    }
}
