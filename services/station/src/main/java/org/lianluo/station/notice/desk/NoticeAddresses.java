package org.lianluo.station.notice.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.codes.RegionCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.station.deputy.DeputyService;
import org.lianluo.station.deputy.DeputyStatus;
import org.lianluo.station.notice.NoticeContent;
import org.lianluo.station.notice.NoticeProblem;
import org.lianluo.station.station.Station;
import org.lianluo.station.station.StationService;

/** Whether the stations and deputies that a notice names are there. */
@ApplicationScoped
class NoticeAddresses {

    private final StationService stations;
    private final DeputyService deputies;

    NoticeAddresses(StationService stations, DeputyService deputies) {
        this.stations = stations;
        this.deputies = deputies;
    }

    /** The region of a station; refused where there is no such station. */
    Uni<String> regionOf(Mutiny.Session session, String code) {
        return stations.withCode(session, code).map(station -> {
            if (station == null) {
                throw unknownStation(0);
            }
            return station.getRegionCode();
        });
    }

    /** Refuses a station that is closed or outside the region, and a deputy who is not in office. */
    Uni<Void> mustBeKnown(Mutiny.Session session, String region, NoticeContent content) {
        return stations.withCodes(session, content.stationCodes())
                .invoke(found -> mustBeWithin(region, content.stationCodes(), found))
                .chain(() -> mustBeInOffice(session, content.invitedCodes(), List.of()));
    }

    /**
     * Refuses a deputy who is not in office.
     *
     * @param before those who are not looked at again
     */
    Uni<Void> mustBeInOffice(Mutiny.Session session, List<String> codes, List<String> before) {
        return deputies.byCodes(session, codes)
                .invoke(found -> {
                    for (int place = 0; place < codes.size(); place++) {
                        String code = codes.get(place);
                        DeputyService.Reference deputy = found.get(code);
                        boolean inOffice = deputy != null && deputy.status() != DeputyStatus.TERMINATED;
                        if (!inOffice && !before.contains(code)) {
                            throw ProblemException.onField(
                                    NoticeProblem.NOTICE_DEPUTY_UNKNOWN, "/invitedCodes/" + place);
                        }
                    }
                })
                .replaceWithVoid();
    }

    private static void mustBeWithin(String region, List<String> codes, List<Station> found) {
        RegionCode within = new RegionCode(region);
        Set<String> known = found.stream()
                .filter(station -> station.isOpen() && within.contains(new RegionCode(station.getRegionCode())))
                .map(Station::code)
                .collect(Collectors.toSet());
        for (int place = 0; place < codes.size(); place++) {
            if (!known.contains(codes.get(place))) {
                throw unknownStation(place);
            }
        }
    }

    private static ProblemException unknownStation(int place) {
        return ProblemException.onField(NoticeProblem.NOTICE_STATION_UNKNOWN, "/stationCodes/" + place);
    }
}
