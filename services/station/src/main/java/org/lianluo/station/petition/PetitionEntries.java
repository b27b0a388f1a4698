package org.lianluo.station.petition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

/** What was taken on duty, and what becomes of it. */
@ApplicationScoped
class PetitionEntries {

    private final Clock clock;

    PetitionEntries(Clock clock) {
        this.clock = clock;
    }

    /** What a list of entries is narrowed to; null for any. */
    record EntryFilter(UUID duty, PetitionKind kind, PetitionStatus status, Boolean toDo) {}

    Uni<PetitionEntry> take(Work work, Caller caller, UUID dutyId, PetitionRequests.Taken request) {
        return PetitionDuties.forChange(work, caller, dutyId)
                .invoke(duty -> PetitionAccess.mustEnter(caller, duty))
                .call(duty -> Sql.value(
                                work.session(),
                                Long.class,
                                "SELECT count(*) FROM petition_entry WHERE receipt_number = $1",
                                request.receiptNumber())
                        .invoke(known -> {
                            if (known > 0) {
                                throw ProblemException.onField(PetitionProblem.PETITION_KNOWN, "/receiptNumber");
                            }
                        }))
                .chain(duty -> work.persist(duty.take(
                        request.kind(),
                        request.receiptNumber(),
                        PetitionAccess.taker(caller, duty, request.deputyCode()),
                        caller.reference(),
                        clock.instant())));
    }

    /** How much was taken on a day of duty. */
    static Uni<Long> takenOn(Mutiny.Session session, UUID dutyId) {
        return Sql.value(session, Long.class, "SELECT count(*) FROM petition_entry WHERE duty_id = $1", dutyId);
    }

    Uni<PetitionEntry> handOn(Work work, Caller caller, UUID id, String ifMatch, PetitionRequests.HandingOn request) {
        PetitionProblem.mustHoldNoNumber(request.to(), "/to");
        PetitionProblem.mustHoldNoNumber(request.note(), "/note");
        return followed(work, caller, id, ifMatch)
                .invoke(entry ->
                        entry.handOn(request.on(), request.to(), request.note(), caller.reference(), clock.instant()));
    }

    Uni<PetitionEntry> followUp(Work work, Caller caller, UUID id, String ifMatch, PetitionRequests.FollowUp request) {
        PetitionProblem.mustHoldNoNumber(request.note(), "/note");
        return followed(work, caller, id, ifMatch)
                .invoke(entry -> entry.followUp(request.on(), request.note(), caller.reference(), clock.instant()));
    }

    Uni<PetitionEntry> end(Work work, Caller caller, UUID id, String ifMatch, PetitionRequests.Ending request) {
        PetitionProblem.mustHoldNoNumber(request.note(), "/note");
        return followed(work, caller, id, ifMatch)
                .invoke(entry ->
                        entry.end(request.on(), request.result(), request.note(), caller.reference(), clock.instant()));
    }

    private Uni<PetitionEntry> followed(Work work, Caller caller, UUID id, String ifMatch) {
        return seen(work.session(), caller, id).invoke(entry -> {
            PetitionAccess.mustFollow(caller, entry);
            IfMatch.check(ifMatch, entry);
        });
    }

    Uni<PetitionEntry> seen(Mutiny.Session session, Caller caller, UUID id) {
        return session.find(PetitionEntry.class, id).invoke(entry -> {
            if (entry == null || !PetitionAccess.entries(caller).opens(entry)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }

    Uni<List<PetitionStep>> steps(Mutiny.Session session, Caller caller, UUID id) {
        return seen(session, caller, id).chain(() -> session.createSelectionQuery(
                        "select s from PetitionStep s where s.entryId = :id order by s.id", PetitionStep.class)
                .setParameter("id", id)
                .getResultList());
    }

    /** The newest come first. */
    Uni<List<PetitionEntry>> list(Mutiny.Session session, Caller caller, EntryFilter filter, PageRequest page) {
        boolean toDo = Boolean.TRUE.equals(filter.toDo());
        Listing listing = Listing.of("select e from PetitionEntry e")
                .within(toDo ? PetitionAccess.toDo(caller) : PetitionAccess.entries(caller))
                .where("e.dutyId = :duty", "duty", filter.duty())
                .where("e.kind = :kind", "kind", filter.kind())
                .where("e.status = :status", "status", filter.status());
        if (toDo) {
            listing.where("e.status <> ENDED");
        }
        return listing.where("e.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, PetitionEntry.class, "e.id desc", page);
    }
}
