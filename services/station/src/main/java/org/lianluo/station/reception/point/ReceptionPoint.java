package org.lianluo.station.reception.point;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.station.reception.ReceptionPointRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** A point that a deputy raises on a directors' day. One that is not answered there goes on: by note to a unit, until it is. */
@Entity
public class ReceptionPoint extends AggregateRoot {

    private UUID dayId;
    private String deputyCode;
    private String unitCode;
    private String text;

    @Enumerated(EnumType.STRING)
    private PointStatus status;

    private String answer;
    private Instant answeredAt;

    protected ReceptionPoint() {}

    /**
     * @param unitCode the unit that has to answer; null for the directors themselves
     */
    ReceptionPoint(
            String regionCode, UUID dayId, String deputyCode, String unitCode, String text, String by, Instant at) {
        super(Ids.next(), regionCode, by, at);
        this.dayId = dayId;
        this.deputyCode = deputyCode;
        this.unitCode = unitCode;
        this.text = text;
        status = PointStatus.RAISED;
        tell(recorded(at));
    }

    /** The deputy is answered; an answer may be corrected. */
    void answer(String words, String by, Instant at) {
        if (status == PointStatus.ANSWERED && words.equals(answer)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", status)
                    .with("action", "ANSWER");
        }
        status = PointStatus.ANSWERED;
        answer = words;
        answeredAt = at;
        touch(by, at);
        tell(recorded(at));
    }

    private ReceptionPointRecordedV1 recorded(Instant at) {
        return new ReceptionPointRecordedV1(
                getId(), dayId, getRegionCode(), deputyCode, unitCode, status == PointStatus.ANSWERED, at);
    }

    public UUID dayId() {
        return dayId;
    }

    String deputyCode() {
        return deputyCode;
    }

    /** Null for the directors themselves. */
    String unitCode() {
        return unitCode;
    }

    String text() {
        return text;
    }

    PointStatus status() {
        return status;
    }

    /** Null before. */
    String answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    @Override
    public String aggregateType() {
        return "reception-point";
    }
}
