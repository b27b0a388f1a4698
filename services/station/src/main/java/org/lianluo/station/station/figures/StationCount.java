package org.lianluo.station.station.figures;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.station.Directory;

/** Counts stations as they were on a day, from the steps of their courses. */
@ApplicationScoped
class StationCount {

    private final Clock clock;

    StationCount(Clock clock) {
        this.clock = clock;
    }

    /** How many stations there were at the end of a day, those that were suspended too. */
    Uni<StationFigures> figures(Mutiny.Session session, String region, LocalDate asOf) {
        LocalDate day = asOf == null ? ChinaTime.today(clock) : asOf;
        return Sql.rows(session, """
                        SELECT kind, level, count(*)
                        FROM (SELECT DISTINCT ON (p.station_id) p.kind, p.level, p.status
                              FROM station_step p JOIN station s ON s.id = p.station_id
                              WHERE s.region_code LIKE $1 AND p.effective_on <= $2::date
                              ORDER BY p.station_id, p.place DESC) last
                        WHERE status <> 'CLOSED'
                        GROUP BY kind, level ORDER BY kind, level""", Directory.under(region) + "%", day)
                .map(rows -> StationFigures.of(region, day, rows));
    }
}
