package org.lianluo.station.reception.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.numbers.PersonalNumbers;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.kiosk.Kiosks;
import org.lianluo.station.reception.ReceptionDay;
import org.lianluo.station.reception.ReceptionProblem;
import org.lianluo.station.reception.ReceptionVisit;
import org.lianluo.station.reception.VisitStatus;
import org.lianluo.station.reception.day.ReceptionDays;
import org.lianluo.station.reception.day.ReceptionScope;
import org.lianluo.station.reception.point.ReceptionPoints;

/** What happens at the desk of a reception day. */
@ApplicationScoped
class DeskService {

    private final ReceptionDays days;
    private final Visits visits;
    private final ReceptionPoints points;
    private final Kiosks kiosks;
    private final Clock clock;

    DeskService(ReceptionDays days, Visits visits, ReceptionPoints points, Kiosks kiosks, Clock clock) {
        this.days = days;
        this.visits = visits;
        this.points = points;
        this.kiosks = kiosks;
        this.clock = clock;
    }

    /** Its version does not matter: deputies come side by side. */
    Uni<ReceptionDay> signIn(Work work, Caller caller, UUID id, String deputy) {
        return days.findForChange(work.session(), caller, id)
                .invoke(day -> ReceptionScope.mustSignIn(caller, day, deputy))
                .invoke(day -> day.signIn(deputy, caller.reference(), clock.instant()));
    }

    /** Visitors draw one after the other: each waits for the number before. */
    Uni<ReceptionVisit> draw(Work work, Caller caller, UUID id) {
        return kiosks.mustNotBeRevoked(work.session(), caller)
                .chain(() -> days.findForChange(work.session(), caller, id))
                .invoke(day -> ReceptionScope.mustLetIn(caller, day))
                .chain(day -> work.persist(day.draw(caller.reference(), clock.instant())));
    }

    Uni<List<ReceptionVisit>> list(
            Mutiny.Session session, Caller caller, UUID id, VisitStatus status, PageRequest page) {
        return days.find(session, caller, id)
                .invoke(day -> ReceptionScope.mustRun(caller, day))
                .chain(() -> visits.list(session, id, status, page));
    }

    Uni<ReceptionDay> close(Work work, Caller caller, UUID id, String ifMatch, String minutes) {
        return days.findForChange(work.session(), caller, id)
                .invoke(day -> {
                    ReceptionScope.mustRun(caller, day);
                    IfMatch.check(ifMatch, day);
                    if (minutes != null && PersonalNumbers.certainIn(minutes)) {
                        throw ProblemException.onField(ReceptionProblem.RECEPTION_PERSONAL_NUMBER, "/minutes");
                    }
                })
                .call(day -> visits.queue(work.session(), id).chain(queue -> points.count(work.session(), id)
                        .invoke(raised -> day.close(
                                queue.waiting(),
                                queue.items() + raised,
                                minutes,
                                caller.reference(),
                                clock.instant()))));
    }

    /** Once nobody waits for an answer. */
    Uni<ReceptionDay> archive(Work work, Caller caller, UUID id, String ifMatch) {
        return days.findForChange(work.session(), caller, id)
                .invoke(day -> {
                    ReceptionScope.mustRun(caller, day);
                    IfMatch.check(ifMatch, day);
                })
                .call(day -> points.unanswered(work.session(), id)
                        .invoke(unanswered -> day.archive(unanswered, caller.reference(), clock.instant())));
    }

    /** What may be done with a visitor. */
    @FunctionalInterface
    interface Step {
        void on(ReceptionVisit visit, ReceptionDay day, Instant at);
    }

    /** Staff do something with a visitor, at the version that they read. */
    Uni<ReceptionVisit> act(Work work, Caller caller, UUID id, String ifMatch, Step step) {
        return visits.find(work.session(), id).call(visit -> days.findForChange(work.session(), caller, visit.dayId())
                .invoke(day -> {
                    ReceptionScope.mustRun(caller, day);
                    IfMatch.check(ifMatch, visit);
                    step.on(visit, day, clock.instant());
                }));
    }

    Uni<ReceptionVisit> get(Mutiny.Session session, Caller caller, UUID id) {
        return visits.find(session, id)
                .call(visit -> days.find(session, caller, visit.dayId()).invoke(day -> {
                    if (!ReceptionScope.runs(caller, day)) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                }));
    }
}
