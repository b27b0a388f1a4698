package org.lianluo.station.standard.check;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.station.Directory;
import org.lianluo.station.standard.StandardItem;
import org.lianluo.station.standard.StandardService;
import org.lianluo.station.standard.StationStandard;
import org.lianluo.station.standard.check.StationCheck.Seen;
import org.lianluo.station.station.Station;
import org.lianluo.station.station.StationService;

/** Looks at stations, and what they come to. */
@ApplicationScoped
class Checks {

    private static final String FIGURES = """
            WITH open AS (%s),
            looks AS (
              SELECT c.station_id, c.item_code, c.on_day,
                     sum(CASE WHEN c.met THEN 0 ELSE 1 END)
                       OVER (PARTITION BY c.station_id, c.item_code ORDER BY c.on_day DESC, c.id DESC) AS missing
              FROM station_check c JOIN open ON open.id = c.station_id
              WHERE c.standard_code = $1 AND c.item_code = ANY ($3::text[]) AND c.on_day <= coalesce($5::date, c.on_day)),
            met AS (SELECT station_id, item_code, min(on_day) AS since FROM looks WHERE missing = 0
                    GROUP BY station_id, item_code),
            complete AS (SELECT station_id, max(since) AS complete_on FROM met
                         GROUP BY station_id HAVING count(*) = cardinality($3::text[]))
            SELECT (SELECT count(*) FROM open),
                   (SELECT count(*) FROM complete),
                   (SELECT count(*) FROM complete WHERE complete_on >= coalesce($4::date, complete_on))""".formatted(StationService.openLike("$2"));

    private final StationService stations;
    private final StandardService standards;
    private final Clock clock;

    Checks(StationService stations, StandardService standards, Clock clock) {
        this.stations = stations;
        this.standards = standards;
        this.clock = clock;
    }

    /** By the head of the station or the office of its region. */
    Uni<StationCheck> record(Work work, Caller caller, UUID stationId, CheckRequest request) {
        return stations.get(work.session(), stationId)
                .invoke(station -> mustLook(caller, station))
                .chain(station -> standards
                        .named(work.session(), request.standardCode(), station.getRegionCode(), "/standardCode")
                        .chain(standard -> work.persist(new StationCheck(
                                station, standard, seen(request), caller.reference(), clock.instant()))));
    }

    private Seen seen(CheckRequest request) {
        return new Seen(
                request.itemCode(),
                request.met(),
                request.evidence(),
                request.on() == null ? ChinaTime.today(clock) : request.on());
    }

    private static void mustLook(Caller caller, Station station) {
        boolean head = caller.has(Role.STATION_HEAD) && caller.stationCodes().contains(station.code());
        if (!head && !Directory.keeps(caller, station.getRegionCode())) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    /** A standard at a station, with the last look at each item. */
    Uni<CheckView.Checklist> checklist(Mutiny.Session session, UUID stationId, String standardCode) {
        return stations.get(session, stationId)
                .chain(station -> standards.named(session, standardCode))
                .chain(standard -> session.createSelectionQuery("""
                                select c from StationCheck c
                                where c.stationId = :station and c.standardCode = :standard
                                order by c.onDay desc, c.id desc""", StationCheck.class)
                        .setParameter("station", stationId)
                        .setParameter("standard", standardCode)
                        .getResultList()
                        .map(looks -> CheckView.Checklist.of(standard, looks)));
    }

    /**
     * How many stations that are not closed have all of a standard at the end of those days, and how many of them came to it
     * within the days: on the day of the look from which on the last of their needed items was always there.
     */
    Uni<CheckFigures> figures(
            Mutiny.Session session, String standardCode, String region, LocalDate from, LocalDate to) {
        return standards.known(session, standardCode).chain(standard -> Sql.rows(
                        session, FIGURES, standardCode, Directory.under(region) + "%", needed(standard), from, to)
                .map(rows -> CheckFigures.of(standard, region, from, to, rows.get(0))));
    }

    private static String[] needed(StationStandard standard) {
        return standard.items().stream()
                .filter(item -> !item.optional())
                .map(StandardItem::code)
                .toArray(String[]::new);
    }
}
