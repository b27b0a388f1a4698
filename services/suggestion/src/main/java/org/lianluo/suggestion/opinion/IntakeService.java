package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.TrackingCode;
import org.lianluo.shared.security.TrackingCodes;
import org.lianluo.suggestion.directory.KnownStation;

/** Takes opinions in. */
@ApplicationScoped
class IntakeService {

    private final PolicyBook policies;
    private final SubmitterSeal seal;
    private final TrackingCodes trackingCodes;
    private final OpinionJournal journal;
    private final Clock clock;

    IntakeService(
            PolicyBook policies, SubmitterSeal seal, TrackingCodes trackingCodes, OpinionJournal journal, Clock clock) {
        this.policies = policies;
        this.seal = seal;
        this.trackingCodes = trackingCodes;
        this.journal = journal;
        this.clock = clock;
    }

    /** An opinion that was taken in, with the secret that is shown once. */
    record Received(Opinion opinion, TrackingCode trackingCode) {}

    /**
     * Receives an opinion at a station.
     *
     * @param pageToken token of the station's page, for constituents without an account; may be null
     */
    Uni<Received> submit(Work work, Caller caller, SubmitOpinion request, String pageToken) {
        return station(work.session(), request.stationId())
                .invoke(station -> IntakeRules.check(caller, station, request, pageToken))
                .chain(station -> receive(work, caller, request, station));
    }

    private Uni<Received> receive(Work work, Caller caller, SubmitOpinion request, KnownStation station) {
        Instant now = clock.instant();
        return Uni.combine()
                .all()
                .unis(
                        nextReceiptNumber(work.session(), station, request.category(), now),
                        policies.due(
                                work.session(), station.regionCode(), PolicyKey.OPINION_TRIAGE, ChinaTime.dateOf(now)))
                .with((number, due) -> new Place(number, due, now))
                .chain(place -> keep(work, caller, request, station, place));
    }

    private record Place(String receiptNumber, DueDate triageDue, Instant at) {}

    private Uni<Received> keep(Work work, Caller caller, SubmitOpinion request, KnownStation station, Place place) {
        UUID id = Ids.next();
        TrackingCode code = trackingCodes.issue();
        Opinion opinion = new Opinion(id, station.regionCode(), station.code(), caller.reference(), place.at())
                .with(
                        IntakeRules.voice(caller, request),
                        seal.seal(id, request.submitter(), place.at()),
                        new Receipt(place.receiptNumber(), trackingCodes.hash(code)),
                        place.triageDue());
        work.publish(opinion, OpinionEvents.received(opinion));
        return work.persist(opinion)
                .chain(() ->
                        journal.line(work, opinion, "SUBMIT", null, OpinionJournal.actor(caller), opinion.dates.triage))
                .replaceWith(new Received(opinion, code));
    }

    private static Uni<KnownStation> station(Mutiny.Session session, UUID id) {
        return session.find(KnownStation.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.onField(OpinionProblem.UNKNOWN_STATION, "/stationId"));
    }

    /**
     * Region, day and a running number: easy to read out, and no secret. Refuses a category that is not there, or not any
     * more.
     */
    private static Uni<String> nextReceiptNumber(
            Mutiny.Session session, KnownStation station, String category, Instant at) {
        String day = ChinaTime.dateOf(at).toString().replace("-", "");
        return Sql.values(
                        session,
                        Long.class,
                        "SELECT nextval('receipt_number') FROM opinion_category WHERE code = $1 AND active",
                        category)
                .map(numbers -> {
                    if (numbers.isEmpty()) {
                        throw ProblemException.onField(OpinionProblem.UNKNOWN_CATEGORY, "/category");
                    }
                    return "%s-%s-%06d".formatted(station.regionCode(), day, numbers.get(0));
                });
    }
}
