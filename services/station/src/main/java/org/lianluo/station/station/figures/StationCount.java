package org.lianluo.station.station.figures;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Sql;

/** Counts stations as they were on a day, from the steps of their courses. */
@ApplicationScoped
class StationCount {

    /** Digits of a code down to the county; a street or township has three more. */
    private static final int COUNTY = 6;

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
                        GROUP BY kind, level ORDER BY kind, level""", under(region) + "%", day).map(rows -> StationFigures.of(region, day, rows));
    }

    /** What the code of every region in it begins with (GB/T 2260); nothing for none. */
    private static String under(String region) {
        if (region == null) {
            return "";
        }
        return region.length() == COUNTY ? region.replaceFirst("(00){1,2}$", "") : region;
    }
}
