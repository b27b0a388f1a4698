package org.lianluo.station.reception.point;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.reception.ReceptionDay;
import org.lianluo.station.reception.day.ReceptionDays;
import org.lianluo.station.reception.day.ReceptionScope;

/** What its office does with the points of a directors' day; the deputies of the day read them. */
@ApplicationScoped
class PointService {

    private final ReceptionDays days;
    private final ReceptionPoints points;
    private final Clock clock;

    PointService(ReceptionDays days, ReceptionPoints points, Clock clock) {
        this.days = days;
        this.points = points;
        this.clock = clock;
    }

    Uni<ReceptionPoint> raise(Work work, Caller caller, UUID id, PointViews.Entry entry) {
        return days.findForChange(work.session(), caller, id)
                .invoke(day -> {
                    ReceptionScope.mustRun(caller, day);
                    day.mustTakePointOf(entry.deputyCode());
                })
                .chain(day -> work.persist(new ReceptionPoint(
                        day.getRegionCode(),
                        id,
                        entry.deputyCode(),
                        entry.unitCode(),
                        entry.text(),
                        caller.reference(),
                        clock.instant())));
    }

    Uni<List<ReceptionPoint>> list(
            Mutiny.Session session, Caller caller, UUID id, PointStatus status, PageRequest page) {
        return days.find(session, caller, id)
                .invoke(day -> mustRead(caller, day))
                .chain(() -> points.list(session, id, status, page));
    }

    private static void mustRead(Caller caller, ReceptionDay day) {
        boolean isDown =
                caller.has(Role.DEPUTY) && day.slot().deputyCodes().stream().anyMatch(caller.deputyCodes()::contains);
        if (!isDown && !ReceptionScope.runs(caller, day)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    /** @param on the day that the address names */
    Uni<ReceptionPoint> answer(Work work, Caller caller, UUID on, UUID id, String ifMatch, String answer) {
        return points.findForChange(work.session(), id)
                .invoke(point -> {
                    if (!point.dayId().equals(on)) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                })
                .call(point -> days.findForChange(work.session(), caller, point.dayId())
                        .invoke(day -> {
                            ReceptionScope.mustRun(caller, day);
                            IfMatch.check(ifMatch, point);
                            day.mustTakeAnswers();
                            point.answer(answer, caller.reference(), clock.instant());
                        }));
    }
}
