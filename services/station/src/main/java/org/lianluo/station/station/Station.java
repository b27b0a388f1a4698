package org.lianluo.station.station;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.station.StationRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** A place where deputies meet constituents. Code and region never change; a station that ends is closed, not deleted. */
@Entity
class Station extends AggregateRoot {

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

    @Enumerated(EnumType.STRING)
    private StationStatus status;

    private String pageTokenHash;

    protected Station() {}

    Station(UUID id, StationDetails details, String by, Instant at) {
        super(id, details.regionCode(), by, at);
        code = details.code();
        set(details);
        tell(recorded());
    }

    void change(StationDetails details, String by, Instant at) {
        set(details);
        touch(by, at);
        tell(recorded());
    }

    /** Gives the station's page a new token, which revokes the one before. */
    void replacePageToken(String hash, String by, Instant at) {
        pageTokenHash = hash;
        touch(by, at);
        tell(recorded());
    }

    private StationRecordedV1 recorded() {
        return new StationRecordedV1(
                getId(), code, name, kind.name(), getRegionCode(), status.name(), pageTokenHash, streetCode);
    }

    private void set(StationDetails details) {
        if (!details.code().equals(code)) {
            throw ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/code");
        }
        if (!details.regionCode().equals(getRegionCode())) {
            throw ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/regionCode");
        }
        if (details.streetCode() != null && !details.streetCode().startsWith(getRegionCode())) {
            throw ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/streetCode");
        }
        if ((details.latitude() == null) != (details.longitude() == null)) {
            throw ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/longitude");
        }
        name = details.name();
        kind = details.kind();
        level = details.level();
        streetCode = details.streetCode();
        address = details.address();
        latitude = details.latitude();
        longitude = details.longitude();
        hours = details.hours();
        status = details.status();
    }

    StationDetails details() {
        return new StationDetails(
                code, name, kind, level, getRegionCode(), streetCode, address, latitude, longitude, hours, status);
    }

    String code() {
        return code;
    }

    @Override
    public String aggregateType() {
        return "station";
    }
}
