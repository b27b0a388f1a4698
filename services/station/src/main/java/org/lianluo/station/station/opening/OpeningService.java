package org.lianluo.station.station.opening;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.station.Directory;
import org.lianluo.station.station.Station;
import org.lianluo.station.station.StationService;

/** When stations are open. */
@ApplicationScoped
public class OpeningService {

    private final StationService stations;
    private final PolicyBook policies;
    private final Clock clock;

    OpeningService(StationService stations, PolicyBook policies, Clock clock) {
        this.stations = stations;
        this.policies = policies;
        this.clock = clock;
    }

    /** A station and when it is open. */
    record Times(Station station, List<OpeningHours> rows) {}

    Uni<Times> of(Mutiny.Session session, UUID id) {
        return stations.get(session, id).chain(station -> rows(session, id).map(rows -> new Times(station, rows)));
    }

    private static Uni<List<OpeningHours>> rows(Mutiny.Session session, UUID id) {
        return session.createSelectionQuery(
                        "select h from OpeningHours h where h.stationId = :station"
                                + " order by h.weekday, h.onDay, h.opens",
                        OpeningHours.class)
                .setParameter("station", id)
                .getResultList();
    }

    /** Its week and the next days that differ, by the calendar; null for a station that has no times. */
    public Uni<OpeningWeek> week(Mutiny.Session session, Station station) {
        LocalDate today = ChinaTime.today(clock);
        return rows(session, station.getId())
                .chain(rows -> rows.isEmpty()
                        ? Uni.createFrom().nullItem()
                        : policies.rule(session, PolicyBook.DEFAULT, PolicyKey.RECEPTION_NOTICE, today)
                                .map(rule -> OpeningWeek.of(rows, rule.calendar(), today)));
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
