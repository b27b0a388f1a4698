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
import org.lianluo.suggestion.category.CategoryService;
import org.lianluo.suggestion.directory.KnownStation;

/** Takes opinions in. */
@ApplicationScoped
class IntakeService {

    private final CategoryService categories;
    private final PolicyBook policies;
    private final SubmitterSeal seal;
    private final TrackingCodes trackingCodes;
    private final OpinionJournal journal;
    private final Clock clock;

    IntakeService(
            CategoryService categories,
            PolicyBook policies,
            SubmitterSeal seal,
            TrackingCodes trackingCodes,
            OpinionJournal journal,
            Clock clock) {
        this.categories = categories;
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
                .call(() -> requireCategory(work.session(), request.category()))
                .chain(station -> receive(work, caller, request, station));
    }

    private Uni<Received> receive(Work work, Caller caller, SubmitOpinion request, KnownStation station) {
        Instant now = clock.instant();
        return policies.due(work.session(), station.regionCode(), PolicyKey.OPINION_TRIAGE, ChinaTime.dateOf(now))
                .chain(due -> nextReceiptNumber(work.session(), station, now)
                        .chain(number -> keep(work, caller, request, station, new Place(number, due, now))));
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

    private Uni<Void> requireCategory(Mutiny.Session session, String code) {
        return categories
                .byCode(session, code)
                .invoke(category -> {
                    if (category == null || !category.isActive()) {
                        throw ProblemException.onField(OpinionProblem.UNKNOWN_CATEGORY, "/category");
                    }
                })
                .replaceWithVoid();
    }

    /** Region, day and a running number: easy to read out, and no secret. */
    private static Uni<String> nextReceiptNumber(Mutiny.Session session, KnownStation station, Instant at) {
        String day = ChinaTime.dateOf(at).toString().replace("-", "");
        return Sql.value(session, Long.class, "SELECT nextval('receipt_number')")
                .map(number -> "%s-%s-%06d".formatted(station.regionCode(), day, number));
    }
}
