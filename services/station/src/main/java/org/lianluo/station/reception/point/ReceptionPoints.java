package org.lianluo.station.reception.point;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

/** The points of directors' days. */
@ApplicationScoped
public class ReceptionPoints {

    Uni<ReceptionPoint> findForChange(Mutiny.Session session, UUID id) {
        return session.find(ReceptionPoint.class, id, LockMode.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** In the order in which they were raised. */
    Uni<List<ReceptionPoint>> list(Mutiny.Session session, UUID day, PointStatus status, PageRequest page) {
        return Listing.of("select p from ReceptionPoint p")
                .where("p.dayId = :day", "day", day)
                .where("p.status = :status", "status", status)
                .where("p.id > :after", "after", page.afterId().orElse(null))
                .fetch(session, ReceptionPoint.class, "p.id", page);
    }

    /** How many of a day nobody answered yet. */
    public Uni<Integer> unanswered(Mutiny.Session session, UUID day) {
        return Sql.value(
                        session,
                        Long.class,
                        "SELECT count(*) FROM reception_point WHERE day_id = $1 AND status = 'RAISED'",
                        day)
                .map(Long::intValue);
    }

    /** How many of a day there are. */
    public Uni<Integer> count(Mutiny.Session session, UUID day) {
        return Sql.value(session, Long.class, "SELECT count(*) FROM reception_point WHERE day_id = $1", day)
                .map(Long::intValue);
    }
}
