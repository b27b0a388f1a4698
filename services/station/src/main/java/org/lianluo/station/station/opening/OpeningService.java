package org.lianluo.station.station.opening;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.station.Directory;
import org.lianluo.station.station.Station;
import org.lianluo.station.station.StationService;

@ApplicationScoped
class OpeningService {

    private final StationService stations;
    private final Clock clock;

    OpeningService(StationService stations, Clock clock) {
        this.stations = stations;
        this.clock = clock;
    }

    /** A station and when it is open. */
    record Times(Station station, List<OpeningHours> rows) {}

    Uni<Times> of(Mutiny.Session session, UUID id) {
        return stations.get(session, id).chain(station -> session.createSelectionQuery(
                        "select h from OpeningHours h where h.stationId = :station"
                                + " order by h.weekday, h.onDay, h.opens",
                        OpeningHours.class)
                .setParameter("station", id)
                .getResultList()
                .map(rows -> new Times(station, rows)));
    }

    /** Replaces all times; the version of the station guards them. */
    Uni<Station> set(Work work, Caller caller, UUID id, String ifMatch, OpeningTimesRequest request) {
        return stations.get(work.session(), id).chain(station -> {
            Directory.mayChange(caller, station.getRegionCode());
            IfMatch.check(ifMatch, station);
            List<OpeningHours> rows = request.rows(id);
            station.opensAtOtherTimes(caller.reference(), clock.instant());
            return Sql.update(work.session(), "DELETE FROM opening_hours WHERE station_id = $1", id)
                    .chain(() -> Work.inTurn(rows, work::persist))
                    .replaceWith(station);
        });
    }
}
