package org.lianluo.station.reception;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;

/**
 * A day on which deputies receive constituents, or directors deputies. {@link ReceptionAction} is the whole table. A refused
 * call changes nothing.
 */
@Entity
public class ReceptionDay extends AggregateRoot {

    private UUID planId;

    @Enumerated(EnumType.STRING)
    private ReceptionKind kind;

    private String stationCode;
    private LocalDate heldOn;
    private LocalTime beginsAt;
    private LocalTime endsAt;
    private String theme;
    private String[] topics;
    private String[] deputyCodes;
    private LocalDate announceBy;

    @Enumerated(EnumType.STRING)
    private ReceptionStatus status;

    private Instant announcedAt;
    private Instant openedAt;
    private Instant heldAt;
    private String[] presentCodes = {};
    private String[] excusedCodes = {};
    private int drawn;
    private int attendances;
    private int visitors;
    private int items;
    private String minutes;
    private String reason;
    private UUID successorId;

    protected ReceptionDay() {}

    /** @param planId the plan that it belongs to; null for none */
    public ReceptionDay(String regionCode, UUID planId, ReceptionSlot slot, String by, Instant at) {
        super(Ids.next(), regionCode, by, at);
        slot.mustBeWhole();
        slot.mustBeInTime(at);
        this.planId = planId;
        kind = slot.kind();
        stationCode = slot.stationCode();
        heldOn = slot.heldOn();
        beginsAt = slot.beginsAt();
        endsAt = slot.endsAt();
        theme = slot.theme();
        topics = slot.topics().toArray(String[]::new);
        deputyCodes = slot.deputyCodes().stream().distinct().toArray(String[]::new);
        announceBy = slot.announceBy();
        status = ReceptionStatus.PLANNED;
        tell(ReceptionEvents.changed(this, null, at));
    }

    /** Everybody knows of it from now on. */
    public void announce(String by, Instant at) {
        ReceptionStatus next = ReceptionAction.ANNOUNCE.from(status);
        slot().mustBeInTime(at);
        if (deputyCodes.length == 0) {
            throw ProblemException.onField(ReceptionProblem.RECEPTION_WITHOUT_DEPUTIES, "/deputyCodes");
        }
        announcedAt = at;
        go(next, by, at);
    }

    /** Others receive than was planned. */
    public void replaceDeputies(List<String> codes, String by, Instant at) {
        ReceptionAction.REPLACE.from(status);
        if (codes.isEmpty()) {
            throw ProblemException.onField(ReceptionProblem.RECEPTION_WITHOUT_DEPUTIES, "/deputyCodes");
        }
        deputyCodes = codes.stream().distinct().toArray(String[]::new);
        go(status, by, at);
    }

    /**
     * Another day takes its place, which has to be announced again.
     *
     * @param announcedBy the last day on which that can be
     */
    public ReceptionDay postpone(LocalDate to, LocalDate announcedBy, String why, String by, Instant at) {
        ReceptionStatus next = ReceptionAction.POSTPONE.from(status);
        if (!to.isAfter(heldOn)) {
            throw ProblemException.onField(ReceptionProblem.RECEPTION_NOT_LATER, "/heldOn");
        }
        ReceptionDay successor = new ReceptionDay(getRegionCode(), planId, slot().on(to, announcedBy), by, at);
        successorId = successor.getId();
        reason = why;
        go(next, by, at);
        return successor;
    }

    public void cancel(String why, String by, Instant at) {
        ReceptionStatus next = ReceptionAction.CANCEL.from(status);
        reason = why;
        go(next, by, at);
    }

    /** Visitors are let in, on the day and not before it. */
    public void open(String by, Instant at) {
        ReceptionStatus next = ReceptionAction.START.from(status);
        if (!heldOn.equals(ChinaTime.dateOf(at))) {
            throw new ProblemException(ReceptionProblem.RECEPTION_NOT_TODAY).with("heldOn", heldOn);
        }
        openedAt = at;
        go(next, by, at);
    }

    /** A deputy is there; a repeat changes nothing. Who stands in for another is put down first. */
    public void signIn(String deputy, String by, Instant at) {
        ReceptionAction.SIGN_IN.from(status);
        slot().mustHave(deputy);
        if (!List.of(presentCodes).contains(deputy)) {
            presentCodes =
                    Stream.concat(Stream.of(presentCodes), Stream.of(deputy)).toArray(String[]::new);
            go(status, by, at);
        }
    }

    /** A deputy has leave from it, or no longer; whoever comes all the same was there. */
    public void excuse(String deputy, boolean approved, String by, Instant at) {
        ReceptionAction.EXCUSE.from(status);
        slot().mustHave(deputy);
        Stream<String> others = Stream.of(excusedCodes).filter(code -> !code.equals(deputy));
        excusedCodes = Stream.concat(others, Stream.of(deputy).filter(code -> approved))
                .toArray(String[]::new);
        go(status, by, at);
    }

    /** The next visitor gets a number. */
    public ReceptionVisit draw(String by, Instant at) {
        ReceptionAction.QUEUE.from(status);
        drawn++;
        touch(by, at);
        return new ReceptionVisit(this, drawn, by, at);
    }

    /** Visitors are called and heard as long as it is open. */
    void mustBeOpen() {
        ReceptionAction.QUEUE.from(status);
    }

    /**
     * The last visitor is gone.
     *
     * @param waiting visitors who neither were heard nor left
     * @param raised opinions that were raised
     */
    public void close(int waiting, int raised, String record, String by, Instant at) {
        ReceptionStatus next = ReceptionAction.CLOSE.from(status);
        if (waiting > 0) {
            throw new ProblemException(ReceptionProblem.RECEPTION_VISITORS_WAIT).with("waiting", waiting);
        }
        attendances = presentCodes.length;
        visitors = drawn;
        items = raised;
        minutes = record;
        heldAt = at;
        go(next, by, at);
    }

    /** What was counted is put right, such as by the register on paper. */
    public void correct(ReceptionFigures figures, String why, String by, Instant at) {
        ReceptionAction.CORRECT.from(status);
        attendances = figures.attendances();
        visitors = figures.visitors();
        items = figures.items();
        reason = why;
        go(status, by, at);
    }

    /** A deputy of the day raises a point on a directors' day. */
    public void mustTakePointOf(String deputy) {
        if (kind != ReceptionKind.DIRECTORS_DAY) {
            throw new ProblemException(ReceptionProblem.RECEPTION_NO_DIRECTORS_DAY);
        }
        mustTakeAnswers();
        slot().mustHave(deputy);
    }

    public void mustTakeAnswers() {
        ReceptionAction.POINT.from(status);
    }

    /** @param unanswered points that nobody answered yet */
    public void archive(int unanswered, String by, Instant at) {
        ReceptionStatus next = ReceptionAction.FILE.from(status);
        if (unanswered > 0) {
            throw new ProblemException(ReceptionProblem.RECEPTION_POINTS_UNANSWERED).with("unanswered", unanswered);
        }
        go(next, by, at);
    }

    private void go(ReceptionStatus next, String by, Instant at) {
        ReceptionStatus before = status;
        status = next;
        touch(by, at);
        tell(ReceptionEvents.changed(this, before, at));
    }

    public ReceptionSlot slot() {
        return new ReceptionSlot(
                kind, stationCode, heldOn, beginsAt, endsAt, theme, List.of(topics), List.of(deputyCodes), announceBy);
    }

    public ReceptionCourse course() {
        return new ReceptionCourse(
                status,
                announcedAt,
                openedAt,
                heldAt,
                List.of(presentCodes),
                List.of(excusedCodes),
                heldAt == null ? null : new ReceptionFigures(attendances, visitors, items),
                minutes,
                reason,
                successorId);
    }

    @Override
    public String aggregateType() {
        return "reception-day";
    }
}
