package org.lianluo.station.station;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.station.place.Position;

/**
 * A step in the course of a station (沿革): what happened on a day, and what the station was from that day on. Steps are
 * added, never changed, and none is earlier than the one before it.
 */
@Entity
class StationStep {

    @Id
    private UUID id;

    private UUID stationId;
    private int place;

    @Enumerated(EnumType.STRING)
    private StationAct act;

    private LocalDate effectiveOn;
    private String name;

    @Enumerated(EnumType.STRING)
    private StationKind kind;

    @Enumerated(EnumType.STRING)
    private StationLevel level;

    private String streetCode;
    private String address;
    private Double latitude;
    private Double longitude;

    @Enumerated(EnumType.STRING)
    private StationStatus status;

    private UUID successorId;
    private String reason;
    private Instant recordedAt;
    private String recordedBy;

    protected StationStep() {}

    StationStep(UUID id, Station station, int place, StationAct act, Note note) {
        StationDetails now = station.details();
        this.id = id;
        this.stationId = station.getId();
        this.place = place;
        this.act = act;
        this.effectiveOn = note.on();
        this.name = now.name();
        this.kind = now.kind();
        this.level = now.level();
        this.streetCode = now.streetCode();
        this.address = now.address();
        this.latitude = now.latitude();
        this.longitude = now.longitude();
        this.status = now.status();
        this.successorId = station.successorId();
        this.reason = note.reason();
        this.recordedAt = note.at();
        this.recordedBy = note.by();
    }

    /**
     * Who records what, and for which day.
     *
     * @param on the day from which it holds
     * @param reason in words for everybody; null for none
     */
    record Note(LocalDate on, String reason, String by, Instant at) {}

    StationAct act() {
        return act;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    String name() {
        return name;
    }

    StationKind kind() {
        return kind;
    }

    StationLevel level() {
        return level;
    }

    String streetCode() {
        return streetCode;
    }

    String address() {
        return address;
    }

    /** Where it lay from then on; null where that is not recorded. */
    Position position() {
        return latitude == null || longitude == null ? null : new Position(latitude, longitude);
    }

    StationStatus status() {
        return status;
    }

    UUID successorId() {
        return successorId;
    }

    String reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
