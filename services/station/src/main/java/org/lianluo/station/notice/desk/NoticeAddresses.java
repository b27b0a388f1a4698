package org.lianluo.station.notice.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
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
    Uni<String> regionOf(Mutiny.Session session, String station) {
        return stations.byCodes(session, List.of(station)).map(found -> {
            if (!found.containsKey(station)) {
                throw unknownStation(0);
            }
            return found.get(station).getRegionCode();
        });
    }

    /** Refuses a station that is closed or outside the region, and a deputy who is not in office. */
    Uni<Void> mustBeKnown(Mutiny.Session session, String region, NoticeContent content) {
        return stations.byCodes(session, content.stationCodes())
                .invoke(found -> mustBeWithin(region, content.stationCodes(), found))
                .chain(() -> deputies.byCodes(session, content.invitedCodes()))
                .invoke(found -> mustBeInOffice(content.invitedCodes(), found))
                .replaceWithVoid();
    }

    private static void mustBeWithin(String region, List<String> codes, Map<String, Station> found) {
        RegionCode within = new RegionCode(region);
        for (int place = 0; place < codes.size(); place++) {
            Station station = found.get(codes.get(place));
            if (station == null
                    || !station.isOpen()
                    || !within.contains(new RegionCode(station.getRegionCode()))) {
                throw unknownStation(place);
            }
        }
    }

    private static void mustBeInOffice(List<String> codes, Map<String, DeputyService.Reference> found) {
        for (int place = 0; place < codes.size(); place++) {
            DeputyService.Reference deputy = found.get(codes.get(place));
            if (deputy == null || deputy.status() == DeputyStatus.TERMINATED) {
                throw ProblemException.onField(NoticeProblem.NOTICE_DEPUTY_UNKNOWN, "/invitedCodes/" + place);
            }
        }
    }

    private static ProblemException unknownStation(int place) {
        return ProblemException.onField(NoticeProblem.NOTICE_STATION_UNKNOWN, "/stationCodes/" + place);
    }
}
