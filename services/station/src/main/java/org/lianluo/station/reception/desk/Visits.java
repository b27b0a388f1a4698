package org.lianluo.station.reception.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.reception.ReceptionVisit;
import org.lianluo.station.reception.VisitStatus;

/** The visitors of reception days, and what all days came to. */
@ApplicationScoped
class Visits {

    Uni<ReceptionVisit> find(Mutiny.Session session, UUID id) {
        return session.find(ReceptionVisit.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** In the order of their numbers. */
    Uni<List<ReceptionVisit>> list(Mutiny.Session session, UUID day, VisitStatus status, PageRequest page) {
        return Listing.of("select v from ReceptionVisit v")
                .where("v.dayId = :day", "day", day)
                .where("v.status = :status", "status", status)
                .where(
                        "v.number > :after",
                        "after",
                        page.afterKeys(1).map(after -> (int) after.number(0)).orElse(null))
                .fetch(session, ReceptionVisit.class, "v.number", page);
    }

    /**
     * The queue of a day.
     *
     * @param waiting visitors who neither were heard nor left
     * @param items opinions that were raised
     */
    record Queue(int waiting, int items) {}

    Uni<Queue> queue(Mutiny.Session session, UUID day) {
        return Sql.rows(
                        session,
                        "SELECT count(*) FILTER (WHERE status IN ('WAITING', 'CALLED')),"
                                + " coalesce(sum(cardinality(opinion_ids)), 0) FROM reception_visit WHERE day_id = $1",
                        day)
                .map(rows -> new Queue(((Number) rows.get(0)[0]).intValue(), ((Number) rows.get(0)[1]).intValue()));
    }

    /** What the days that were held came to. */
    Uni<ReceptionFiguresResource.Sums> sums(
            Mutiny.Session session, String region, String station, LocalDate from, LocalDate to) {
        return Sql.rows(session, """
                        SELECT count(*), coalesce(sum(attendances), 0), coalesce(sum(visitors), 0), coalesce(sum(items), 0)
                        FROM reception_day WHERE region_code = $1 AND held_on BETWEEN $2 AND $3
                            AND status IN ('HELD', 'ARCHIVED') AND ($4::text IS NULL OR station_code = $4)""", region, from, to, station)
                .map(rows -> new ReceptionFiguresResource.Sums(
                        number(rows, 0), number(rows, 1), number(rows, 2), number(rows, 3)));
    }

    private static int number(List<Object[]> rows, int column) {
        return ((Number) rows.get(0)[column]).intValue();
    }
}
