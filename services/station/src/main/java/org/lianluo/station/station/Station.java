package org.lianluo.station.station;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.events.station.StationRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.station.station.StationDetails.StationPlace;
import org.lianluo.station.station.StationStep.Note;

/**
 * A place where deputies meet constituents. Code and region never change; a station that ends is closed or merged into
 * another, not deleted, and its course keeps what it was on each day.
 */
@Entity
public class Station extends AggregateRoot {

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private StationKind kind;

    @Enumerated(EnumType.STRING)
    private StationLevel level;

    private String streetCode;
    private String address;
    private Double latitude;
    private Double longitude;
    private String hours;
    private String head;
    private String liaisonPerson;
    private Integer capacity;
    private LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    private StationStatus status;

    private String pageTokenHash;
    private UUID successorId;

    /** Number of steps in its course, and the day of the last. */
    private int steps;

    private LocalDate lastStepOn;

    protected Station() {}

    public Station(UUID id, StationDetails details, String by, Instant at) {
        super(id, details.regionCode(), by, at);
        code = details.code();
        openedOn = details.openedOn() == null ? ChinaTime.dateOf(at) : details.openedOn();
        set(details);
        Note opened = new Note(openedOn, null, by, at);
        mustFit(opened, "/openedOn");
        step(StationAct.OPENED, opened);
        tell(recorded());
    }

    public void change(StationDetails details, String by, Instant at) {
        mustStandAlone("change");
        StationDetails before = details();
        set(details);
        touch(by, at);
        StationAct.between(before, details()).forEach(act -> step(act, new Note(ChinaTime.dateOf(at), null, by, at)));
        tell(recorded());
    }

    /** It lies elsewhere from that day on. */
    void move(StationPlace place, Note note) {
        mustBeOpen("move", note);
        StationDetails there = details().at(place);
        if (there.liesAsIn(details())) {
            throw new ProblemException(StationProblem.STATION_SAME_PLACE);
        }
        set(there);
        go(StationAct.MOVED, note);
    }

    /** It ends, and whoever looks for it is led to the other. */
    void mergeInto(Station successor, Note note) {
        mustBeOpen("merge", note);
        if (successor == this || !successor.isOpen()) {
            throw ProblemException.onField(StationProblem.STATION_SUCCESSOR_NOT_OPEN, "/successorId");
        }
        successorId = successor.getId();
        status = StationStatus.CLOSED;
        go(StationAct.MERGED, note);
    }

    void close(Note note) {
        mustBeOpen("close", note);
        status = StationStatus.CLOSED;
        go(StationAct.CLOSED, note);
    }

    void reopen(Note note) {
        mustStandAlone("reopen");
        if (isOpen()) {
            throw refused("reopen");
        }
        mustFit(note, "/on");
        status = StationStatus.ACTIVE;
        go(StationAct.REOPENED, note);
    }

    /** Gives the station's page a new token, which revokes the one before. */
    void replacePageToken(String hash, String by, Instant at) {
        pageTokenHash = hash;
        touch(by, at);
        tell(recorded());
    }

    /** Its opening times are others from now on. */
    public void opensAtOtherTimes(String by, Instant at) {
        mustStandAlone("change");
        touch(by, at);
        tell(recorded());
    }

    private void go(StationAct act, Note note) {
        step(act, note);
        touch(note.by(), note.at());
        tell(recorded());
    }

    private void step(StationAct act, Note note) {
        lastStepOn = note.on();
        add(new StationStep(Ids.next(), this, ++steps, act, note));
    }

    /** Days are in the order of the steps, and none is ahead. */
    private void mustFit(Note note, String field) {
        if (note.on().isAfter(ChinaTime.dateOf(note.at()))) {
            throw ProblemException.onField(StationProblem.STATION_DAY_AHEAD, field);
        }
        if (lastStepOn != null && note.on().isBefore(lastStepOn)) {
            throw ProblemException.onField(StationProblem.STATION_DAY_BEFORE_LAST, "/on")
                    .with("lastOn", lastStepOn);
        }
    }

    private void mustBeOpen(String action, Note note) {
        if (!isOpen()) {
            throw refused(action);
        }
        mustFit(note, "/on");
    }

    /** What was merged into another stays as it was. */
    private void mustStandAlone(String action) {
        if (successorId != null) {
            throw refused(action);
        }
    }

    private ProblemException refused(String action) {
        return new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                .with("currentStatus", status)
                .with("action", action);
    }

    private StationRecordedV1 recorded() {
        return new StationRecordedV1(
                getId(),
                code,
                name,
                kind.name(),
                getRegionCode(),
                status.name(),
                pageTokenHash,
                streetCode,
                successorId);
    }

    private void set(StationDetails details) {
        if (!details.code().equals(code)) {
            throw ProblemException.unchangeable("/code");
        }
        if (!details.regionCode().equals(getRegionCode())) {
            throw ProblemException.unchangeable("/regionCode");
        }
        details.mustLieSomewhere();
        if (details.openedOn() != null && !details.openedOn().equals(openedOn)) {
            throw ProblemException.unchangeable("/openedOn");
        }
        name = details.name();
        kind = details.kind();
        level = details.level();
        streetCode = details.streetCode();
        address = details.address();
        latitude = details.latitude();
        longitude = details.longitude();
        hours = details.hours();
        head = details.head();
        liaisonPerson = details.liaisonPerson();
        capacity = details.capacity();
        status = details.status();
    }

    public StationDetails details() {
        return new StationDetails(
                code,
                name,
                kind,
                level,
                getRegionCode(),
                streetCode,
                address,
                latitude,
                longitude,
                hours,
                head,
                liaisonPerson,
                capacity,
                openedOn,
                status);
    }

    public boolean isOpen() {
        return status != StationStatus.CLOSED;
    }

    /** The station that it was merged into; null while it was not. */
    UUID successorId() {
        return successorId;
    }

    public String code() {
        return code;
    }

    @Override
    public String aggregateType() {
        return "station";
    }
}
