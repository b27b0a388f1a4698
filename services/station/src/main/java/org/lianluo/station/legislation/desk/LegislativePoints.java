package org.lianluo.station.legislation.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.codes.RegionCode;
import org.lianluo.station.station.Station;
import org.lianluo.station.station.StationKind;
import org.lianluo.station.station.StationService;
import org.lianluo.station.station.StationStatus;

/** Which stations are legislative contact points (基层立法联系点) that can be asked. */
@ApplicationScoped
class LegislativePoints {

    private final StationService stations;

    LegislativePoints(StationService stations) {
        this.stations = stations;
    }

    /** The first that is none, or not active, or lies outside the region. */
    Uni<Optional<String>> firstUnknown(Mutiny.Session session, String region, List<String> codes) {
        RegionCode within = new RegionCode(region);
        return stations.withCodes(session, codes).map(found -> {
            Set<String> known = found.stream()
                    .filter(station -> isPoint(station) && within.contains(new RegionCode(station.getRegionCode())))
                    .map(Station::code)
                    .collect(Collectors.toSet());
            return codes.stream().filter(code -> !known.contains(code)).findFirst();
        });
    }

    private static boolean isPoint(Station station) {
        return station.details().kind() == StationKind.LEGISLATIVE_POINT
                && station.details().status() == StationStatus.ACTIVE;
    }
}
