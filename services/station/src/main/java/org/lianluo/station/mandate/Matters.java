package org.lianluo.station.mandate;

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
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.Directory;
import org.lianluo.station.deputy.DeputyService;
import org.lianluo.station.deputy.DeputyService.Reference;
import org.lianluo.station.deputy.DeputyStatus;

/** Proposed ends of mandates, and what the office decides about them. */
@ApplicationScoped
class Matters {

    private final DeputyService deputies;
    private final Clock clock;

    Matters(DeputyService deputies, Clock clock) {
        this.deputies = deputies;
        this.clock = clock;
    }

    Uni<MandateMatter> propose(Work work, Caller caller, MandateRequests.Proposal request) {
        Directory.mustBeOffice(caller, caller.region());
        return deputies.hold(work, request.deputyId(), root -> {
                    if (!root.getRegionCode().equals(caller.region())) {
                        throw unknown();
                    }
                })
                .onFailure(Matters::isNotFound)
                .transform(none -> unknown())
                .chain(deputy -> open(work.session(), deputy, request.ground()).chain(open -> {
                    if (deputy.status() == DeputyStatus.TERMINATED) {
                        throw new ProblemException(MandateProblem.MANDATE_ENDED);
                    }
                    if (open != null) {
                        throw new ProblemException(MandateProblem.MATTER_OPEN);
                    }
                    return work.persist(new MandateMatter(
                            deputy, request.ground(), request.note(), caller.reference(), clock.instant()));
                }));
    }

    private static ProblemException unknown() {
        return ProblemException.onField(MandateProblem.MANDATE_DEPUTY_UNKNOWN, "/deputyId");
    }

    private static boolean isNotFound(Throwable failure) {
        return failure instanceof ProblemException problem && problem.code() == CommonProblem.NOT_FOUND;
    }

    /** Nothing, where it is proposed already. */
    Uni<Void> proposeOnce(Work work, Caller caller, Reference deputy, EndGround ground) {
        return open(work.session(), deputy, ground)
                .chain(open -> open != null
                        ? Uni.createFrom().voidItem()
                        : work.persist(new MandateMatter(deputy, ground, null, caller.reference(), clock.instant()))
                                .replaceWithVoid());
    }

    private static Uni<MandateMatter> open(Mutiny.Session session, Reference deputy, EndGround ground) {
        return session.createSelectionQuery(
                        "select m from MandateMatter m where m.deputyId = :id and m.ground = :ground"
                                + " and m.status = PROPOSED",
                        MandateMatter.class)
                .setParameter("id", deputy.id())
                .setParameter("ground", ground)
                .getSingleResultOrNull();
    }

    /** An officer records what was announced (代表法 2025 §63): that, and nothing else, ends a mandate. */
    Uni<MandateMatter> announce(
            Work work, Caller caller, UUID id, String ifMatch, MandateRequests.Announcement request) {
        return own(work.session(), caller, id)
                .invoke(matter -> IfMatch.check(ifMatch, matter))
                .invoke(() -> {
                    MandateService.mustNotBeAhead(
                            clock, request.announcedOn(), MandateProblem.MANDATE_DAY_AHEAD, "/announcedOn");
                    MandateService.mustNotBeAhead(clock, request.endsOn(), MandateProblem.MANDATE_DAY_AHEAD, "/endsOn");
                })
                .invoke(matter -> matter.announce(
                        request.announcedOn(),
                        request.endsOn(),
                        request.document(),
                        caller.reference(),
                        clock.instant()))
                .call(matter -> mustBeEnough(work.session(), matter))
                .call(matter -> deputies.hold(work, matter.deputyId(), root -> {})
                        .invoke(deputy -> {
                            if (deputy.status() == DeputyStatus.TERMINATED) {
                                throw new ProblemException(MandateProblem.MANDATE_ENDED);
                            }
                        }))
                .call(matter -> deputies.stand(
                        work, matter.deputyId(), DeputyStatus.TERMINATED, request.endsOn(), null, caller.reference()));
    }

    private static Uni<Void> mustBeEnough(Mutiny.Session session, MandateMatter matter) {
        return matter.ground() != EndGround.ABSENT_TWICE
                ? Uni.createFrom().voidItem()
                : Absences.of(session, matter.deputyId())
                        .invoke(all -> {
                            if (!Absences.endTheMandate(Absences.unapproved(all))) {
                                throw new ProblemException(MandateProblem.MATTER_ABSENCES_TOO_FEW);
                            }
                        })
                        .replaceWithVoid();
    }

    Uni<MandateMatter> drop(Work work, Caller caller, UUID id, String ifMatch, String reason) {
        return own(work.session(), caller, id)
                .invoke(matter -> IfMatch.check(ifMatch, matter))
                .invoke(matter -> matter.drop(reason, caller.reference(), clock.instant()));
    }

    /** Of another region nobody learns that there is such a matter. */
    Uni<MandateMatter> own(Mutiny.Session session, Caller caller, UUID id) {
        return session.find(MandateMatter.class, id).invoke(matter -> {
            if (matter == null || !matter.getRegionCode().equals(caller.region())) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }

    /** The newest come first. */
    Uni<List<MandateMatter>> list(
            Mutiny.Session session, Caller caller, MatterStatus status, UUID deputyId, Boolean toDo, PageRequest page) {
        Directory.mustBeOffice(caller, caller.region());
        return Listing.of("select m from MandateMatter m")
                .where("m.regionCode = :region", "region", caller.region())
                .where("m.status = :status", "status", status)
                .where("m.deputyId = :deputy", "deputy", deputyId)
                .where("m.status = :open", "open", Boolean.TRUE.equals(toDo) ? MatterStatus.PROPOSED : null)
                .where("m.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, MandateMatter.class, "m.id desc", page);
    }
}
