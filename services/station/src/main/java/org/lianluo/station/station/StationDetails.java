package org.lianluo.station.station;

import java.time.LocalDate;
import java.util.Objects;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.station.place.Position;

/**
 * What is recorded of a station.
 *
 * @param openedOn its first day; null in what is sent leaves it as it is
 */
public record StationDetails(
        String code,
        String name,
        StationKind kind,
        StationLevel level,
        String regionCode,
        String streetCode,
        String address,
        Double latitude,
        Double longitude,
        String hours,
        String head,
        String liaisonPerson,
        Integer capacity,
        LocalDate openedOn,
        StationStatus status) {

    /** Where it lies; null where that is not recorded. */
    public Position position() {
        return latitude == null || longitude == null ? null : new Position(latitude, longitude);
    }

    boolean liesAsIn(StationDetails other) {
        return Objects.equals(streetCode, other.streetCode)
                && Objects.equals(address, other.address)
                && Objects.equals(position(), other.position());
    }

    /** Refuses a street of another region, and half a position. */
    void mustLieSomewhere() {
        if (streetCode != null && !streetCode.startsWith(regionCode)) {
            throw ProblemException.invalid(
                    "/streetCode",
                    "街道或者乡镇应当属于该站点的行政区划",
                    "The street or township has to lie in the region of the station");
        }
        if ((latitude == null) != (longitude == null)) {
            throw ProblemException.invalid(
                    "/longitude", "经度和纬度请同时填写或者都不填写", "Give longitude and latitude both, or neither");
        }
    }

    /** The same station at another place. */
    StationDetails at(StationPlace place) {
        return new StationDetails(
                code,
                name,
                kind,
                level,
                regionCode,
                place.streetCode(),
                place.address(),
                place.latitude(),
                place.longitude(),
                hours,
                head,
                liaisonPerson,
                capacity,
                openedOn,
                status);
    }

    /** The same station in another status. */
    StationDetails being(StationStatus now) {
        return new StationDetails(
                code,
                name,
                kind,
                level,
                regionCode,
                streetCode,
                address,
                latitude,
                longitude,
                hours,
                head,
                liaisonPerson,
                capacity,
                openedOn,
                now);
    }

    /** Where a station moves to. */
    record StationPlace(String streetCode, String address, Double latitude, Double longitude) {}
}
