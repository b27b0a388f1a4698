package org.lianluo.station.mandate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.station.Directory;
import org.lianluo.station.deputy.DeputyService;
import org.lianluo.station.deputy.DeputyService.Reference;
import org.lianluo.station.deputy.DeputyStatus;

/** Steps in the course of mandates, and absences from sessions. */
@ApplicationScoped
class MandateService {

    private final DeputyService deputies;
    private final Matters matters;
    private final Clock clock;

    MandateService(DeputyService deputies, Matters matters, Clock clock) {
        this.deputies = deputies;
        this.matters = matters;
        this.clock = clock;
    }

    /** A step, and the deputy whose version it moved. */
    record Taken(Reference deputy, MandateStep step) {}

    Uni<Taken> step(Work work, Caller caller, UUID id, String ifMatch, MandateRequests.Step request) {
        return deputies.hold(work, id, root -> {
                    Directory.mustBeOffice(caller, root.getRegionCode());
                    IfMatch.check(ifMatch, root);
                })
                .invoke(deputy -> check(deputy, request))
                .call(deputy -> request.kind().isElection()
                        ? begin(work, caller, deputy, request.on())
                        : deputies.stand(
                                work, id, request.kind().from(deputy.status()), request.on(), null, caller.reference()))
                .chain(deputy -> work.persist(new MandateStep(id, request.kind(), request.ground(), request.on())
                                .recorded(request.document(), request.note(), caller.reference(), clock.instant()))
                        .map(step -> new Taken(deputy, step)));
    }

    private void check(Reference deputy, MandateRequests.Step request) {
        request.kind().from(deputy.status());
        mustBeOver(request.on(), "/on");
        if ((request.kind() == StepKind.SUSPENDED) != (request.ground() != null)) {
            throw ProblemException.onField(MandateProblem.STEP_GROUND_MISSING, "/ground");
        }
    }

    /** Who was elected before the entry held the mandate from then on. */
    private Uni<Void> begin(Work work, Caller caller, Reference deputy, LocalDate on) {
        return deputies.beginning(work.session(), deputy.id()).chain(begun -> {
            LocalDate known = begun.orElse(null);
            if (known != null && on.isAfter(known)) {
                throw ProblemException.onField(MandateProblem.STEP_AFTER_BEGINNING, "/on");
            }
            return on.equals(known)
                    ? Uni.createFrom().voidItem()
                    : deputies.stand(
                            work,
                            deputy.id(),
                            DeputyStatus.ACTIVE,
                            on,
                            known == null ? null : known.minusDays(1),
                            caller.reference());
        });
    }

    Uni<List<MandateStep>> steps(Mutiny.Session session, Caller caller, UUID id) {
        return own(session, caller, id).chain(() -> session.createSelectionQuery(
                        "select s from MandateStep s where s.deputyId = :id order by s.onDay, s.id", MandateStep.class)
                .setParameter("id", id)
                .getResultList());
    }

    Uni<SessionAbsence> absent(Work work, Caller caller, UUID id, MandateRequests.Absence request) {
        return deputies.hold(work, id, root -> Directory.mustBeOffice(caller, root.getRegionCode()))
                .chain(deputy -> absences(work.session(), id).chain(all -> {
                    mustBeOver(request.on(), "/on");
                    mustGoOn(deputy);
                    if (all.stream().anyMatch(one -> one.session().equals(request.session()))) {
                        throw ProblemException.onField(MandateProblem.ABSENCE_EXISTS, "/session");
                    }
                    SessionAbsence absence = new SessionAbsence(
                            deputy,
                            request.session(),
                            request.on(),
                            request.approved(),
                            request.reason(),
                            caller.reference(),
                            clock.instant());
                    return tell(work, caller, deputy, absence, all).chain(() -> work.persist(absence));
                }));
    }

    Uni<SessionAbsence> correct(
            Work work,
            Caller caller,
            UUID id,
            UUID absenceId,
            String ifMatch,
            MandateRequests.AbsenceCorrection request) {
        return deputies.hold(work, id, root -> Directory.mustBeOffice(caller, root.getRegionCode()))
                .chain(deputy -> absences(work.session(), id).chain(all -> {
                    SessionAbsence absence = all.stream()
                            .filter(one -> one.getId().equals(absenceId))
                            .findFirst()
                            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
                    IfMatch.check(ifMatch, absence);
                    absence.correct(request.approved(), request.reason(), caller.reference(), clock.instant());
                    return tell(
                                    work,
                                    caller,
                                    deputy,
                                    absence,
                                    all.stream().filter(one -> one != absence).toList())
                            .replaceWith(absence);
                }));
    }

    /** The second that was not approved proposes the end of the mandate (代表法 2025 §62(3)). */
    private Uni<Void> tell(
            Work work, Caller caller, Reference deputy, SessionAbsence absence, List<SessionAbsence> others) {
        int unapproved = Absences.unapproved(others) + (absence.approved() ? 0 : 1);
        absence.told(deputy, unapproved, clock.instant());
        return !absence.approved() && Absences.endTheMandate(unapproved) && deputy.status() != DeputyStatus.TERMINATED
                ? matters.proposeOnce(work, caller, deputy, EndGround.ABSENT_TWICE)
                : Uni.createFrom().voidItem();
    }

    Uni<List<SessionAbsence>> absences(Mutiny.Session session, Caller caller, UUID id) {
        return own(session, caller, id).chain(() -> absences(session, id));
    }

    Uni<List<SessionAbsence>> absences(Mutiny.Session session, UUID deputyId) {
        return Absences.of(session, deputyId);
    }

    private Uni<Reference> own(Mutiny.Session session, Caller caller, UUID id) {
        return deputies.reference(session, id).invoke(deputy -> Directory.mustBeOffice(caller, deputy.regionCode()));
    }

    private static void mustGoOn(Reference deputy) {
        if (deputy.status() == DeputyStatus.TERMINATED) {
            throw new ProblemException(MandateProblem.MANDATE_ENDED);
        }
    }

    private void mustBeOver(LocalDate day, String pointer) {
        mustNotBeAhead(clock, day, MandateProblem.MANDATE_DAY_AHEAD, pointer);
    }

    static void mustNotBeAhead(Clock clock, LocalDate day, ProblemCode refusal, String pointer) {
        if (day.isAfter(ChinaTime.today(clock))) {
            throw ProblemException.onField(refusal, pointer);
        }
    }
}
