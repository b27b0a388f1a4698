package org.lianluo.station.reception;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianluo.shared.events.station.reception.ReceptionVisitStatusChangedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;

/**
 * A visitor of a reception day: a number, and the opinions that they raised. Who it is stands with the opinion, where it is
 * sealed and ends; here nobody is known.
 */
@Entity
public class ReceptionVisit extends AggregateRoot {

    private UUID dayId;
    private String stationCode;
    private int number;

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    private UUID[] opinionIds = {};
    private Instant calledAt;
    private Instant endedAt;

    protected ReceptionVisit() {}

    ReceptionVisit(ReceptionDay day, int number, String by, Instant at) {
        super(Ids.next(), day.getRegionCode(), by, at);
        dayId = day.getId();
        stationCode = day.slot().stationCode();
        this.number = number;
        status = VisitStatus.WAITING;
        tell(changed(null, at));
    }

    public void call(ReceptionDay day, String by, Instant at) {
        day.mustBeOpen();
        VisitStatus next = VisitAction.CALL.from(status);
        calledAt = at;
        go(next, by, at);
    }

    /**
     * The deputies heard the visitor.
     *
     * @param opinions what was raised, as the suggestion service keeps it; none where nothing was to be noted
     */
    public void hear(ReceptionDay day, List<UUID> opinions, String by, Instant at) {
        day.mustBeOpen();
        VisitStatus next = (status == VisitStatus.HEARD ? VisitAction.NOTE : VisitAction.HEAR).from(status);
        opinionIds = Stream.concat(Arrays.stream(opinionIds), opinions.stream())
                .distinct()
                .toArray(UUID[]::new);
        endedAt = at;
        go(next, by, at);
    }

    public void leave(ReceptionDay day, String by, Instant at) {
        day.mustBeOpen();
        VisitStatus next = VisitAction.LEAVE.from(status);
        endedAt = at;
        go(next, by, at);
    }

    private void go(VisitStatus next, String by, Instant at) {
        VisitStatus before = status;
        status = next;
        touch(by, at);
        tell(changed(before, at));
    }

    private ReceptionVisitStatusChangedV1 changed(VisitStatus before, Instant at) {
        return new ReceptionVisitStatusChangedV1(
                getId(),
                dayId,
                getRegionCode(),
                stationCode,
                number,
                before == null ? null : before.name(),
                status.name(),
                List.of(opinionIds),
                at);
    }

    public UUID dayId() {
        return dayId;
    }

    public int number() {
        return number;
    }

    public VisitStatus status() {
        return status;
    }

    public List<UUID> opinionIds() {
        return List.of(opinionIds);
    }

    /** Null before. */
    public Instant calledAt() {
        return calledAt;
    }

    /** When the visitor was heard or left; null before. */
    public Instant endedAt() {
        return endedAt;
    }

    @Override
    public String aggregateType() {
        return "reception-visit";
    }
}
