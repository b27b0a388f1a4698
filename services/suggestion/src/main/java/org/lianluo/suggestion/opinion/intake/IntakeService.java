package org.lianluo.suggestion.opinion.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.kiosk.ClockTolerance;
import org.lianluo.shared.casework.choice.kiosk.LateIntake;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.KeyedHash;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.security.TrackingCode;
import org.lianluo.shared.security.TrackingCodes;
import org.lianluo.shared.text.TypedText;
import org.lianluo.suggestion.directory.Directory;
import org.lianluo.suggestion.directory.KnownDeputyPage;
import org.lianluo.suggestion.directory.KnownStation;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionActs;
import org.lianluo.suggestion.opinion.OpinionProblem;
import org.lianluo.suggestion.opinion.submitter.SubmitterSeal;
import org.lianluo.suggestion.opinion.voice.Intake;
import org.lianluo.suggestion.opinion.voice.OccasionKind;
import org.lianluo.suggestion.opinion.voice.OpinionOccasion;
import org.lianluo.suggestion.opinion.voice.Receipt;
import org.lianluo.suggestion.opinion.voice.SameText;
import org.lianluo.suggestion.opinion.voice.TakenItem;
import org.lianluo.suggestion.opinion.voice.Voice;

/** Takes opinions in. */
@ApplicationScoped
class IntakeService {

    private final PolicyBook policies;
    private final SubmitterSeal seal;
    private final TrackingCodes trackingCodes;
    private final KeyedHash hash;
    private final Clock clock;

    IntakeService(PolicyBook policies, SubmitterSeal seal, TrackingCodes trackingCodes, KeyedHash hash, Clock clock) {
        this.policies = policies;
        this.seal = seal;
        this.trackingCodes = trackingCodes;
        this.hash = hash;
        this.clock = clock;
    }

    /** An opinion that was taken in, with the secret that is shown once. */
    record Received(Opinion opinion, TrackingCode trackingCode) {}

    /**
     * Receives an opinion at a station.
     *
     * @param pageToken token of the station's page or of a deputy's, for constituents without an account; may be null. Through a
     *     deputy's code it is raised at their page.
     * @param deviceTime what the clock of a kiosk shows; null for not said
     */
    Uni<Received> submit(Work work, Caller caller, SubmitOpinion request, String pageToken, Instant deviceTime) {
        Instant now = clock.instant();
        return Directory.mustNotBeRevoked(work.session(), caller)
                .chain(() -> station(work.session(), request.stationId()))
                .chain(station -> deputyPage(work.session(), pageToken, station).chain(page -> {
                    IntakeRules.check(caller, station, request, pageToken, page != null);
                    OpinionOccasion occasion = page == null
                            ? request.occasion()
                            : new OpinionOccasion(OccasionKind.DEPUTY_CODE, page.deputyId());
                    return taken(work.session(), caller, request, deviceTime, station, now)
                            .chain(taken -> receive(
                                    work,
                                    caller,
                                    request,
                                    station,
                                    new Circumstances(occasion, taken.orElse(null)),
                                    now));
                }));
    }

    private static Uni<KnownDeputyPage> deputyPage(Mutiny.Session session, String pageToken, KnownStation station) {
        return pageToken == null
                ? Uni.createFrom().nullItem()
                : Directory.openedBy(session, IntakeRules.sha256(pageToken), station);
    }

    /** Where it was raised, and when a kiosk took it; either may be null. */
    private record Circumstances(OpinionOccasion occasion, TakenItem taken) {}

    private Uni<Optional<TakenItem>> taken(
            Mutiny.Session session,
            Caller caller,
            SubmitOpinion request,
            Instant deviceTime,
            KnownStation station,
            Instant now) {
        return request.taken() == null || !caller.has(Role.KIOSK)
                ? Uni.createFrom().item(Optional.empty())
                : policies.choices(
                                session,
                                station.regionCode(),
                                ChinaTime.dateOf(now),
                                PolicyKey.KIOSK_CLOCK_TOLERANCE,
                                PolicyKey.KIOSK_LATE_INTAKE)
                        .map(rules -> new TakenItems(
                                rules.of(PolicyKey.KIOSK_CLOCK_TOLERANCE, ClockTolerance.class)
                                        .duration(),
                                rules.of(PolicyKey.KIOSK_LATE_INTAKE, LateIntake.class)
                                        .duration()))
                        .map(rules -> Optional.of(rules.of(request.taken(), deviceTime, caller.clientId(), now)));
    }

    private Uni<Received> receive(
            Work work,
            Caller caller,
            SubmitOpinion request,
            KnownStation station,
            Circumstances circumstances,
            Instant now) {
        return Sql.together(
                        next(work.session(), station, request, circumstances.taken(), now),
                        policies.due(
                                work.session(), station.regionCode(), PolicyKey.OPINION_TRIAGE, ChinaTime.dateOf(now)),
                        (next, due) -> new Place(next, due, circumstances, now))
                .chain(place -> keep(work, caller, request, station, place));
    }

    private record Place(Next next, DueDate triageDue, Circumstances circumstances, Instant at) {}

    /** What the database says of an intake: its number, and the opinion that it may be a repeat of. */
    private record Next(String receiptNumber, String contentHash, UUID possibleDuplicateOf) {}

    private Uni<Received> keep(Work work, Caller caller, SubmitOpinion request, KnownStation station, Place place) {
        UUID id = Ids.next();
        TrackingCode code = trackingCodes.issue();
        Intake intake = new Intake(
                        station.code(),
                        place.at(),
                        IntakeRules.voice(caller, request)
                                .like(place.next().contentHash(), place.next().possibleDuplicateOf())
                                .withText(hash.of("opinion-text", SameText.of(request.title(), request.content()))),
                        seal.seal(id, request.submitter(), place.at()),
                        new Receipt(place.next().receiptNumber(), trackingCodes.hash(code)))
                .at(place.circumstances().occasion())
                .taken(place.circumstances().taken());
        Opinion opinion =
                new Opinion(id, station.regionCode(), intake, OpinionActs.by(caller, place.at()), place.triageDue());
        return work.persist(opinion).replaceWith(new Received(opinion, code));
    }

    private static Uni<KnownStation> station(Mutiny.Session session, UUID id) {
        return session.find(KnownStation.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.onField(OpinionProblem.UNKNOWN_STATION, "/stationId"));
    }

    /**
     * Region, day and a running number: easy to read out, and no secret. Refuses a category that is not there, or not any
     * more. Looks in the same statement for the same words at the same station a moment before, or as the same item of a kiosk
     * at any time: the answer that was kept for its key may be gone.
     */
    private Uni<Next> next(
            Mutiny.Session session, KnownStation station, SubmitOpinion request, TakenItem taken, Instant at) {
        String day = ChinaTime.dateOf(at).toString().replace("-", "");
        String words = contentHash(request);
        return Sql.rows(
                        session,
                        """
                        SELECT nextval('receipt_number'),
                            (SELECT id FROM opinion WHERE station_code = $2 AND content_hash = $3
                                AND (received_at > $4 OR taken_client = $5 AND taken_number = $6)
                                ORDER BY coalesce(taken_client = $5 AND taken_number = $6, false) DESC,
                                    received_at DESC LIMIT 1)
                        FROM opinion_category WHERE code = $1 AND active""",
                        request.category(),
                        station.code(),
                        words,
                        at.minus(Voice.SOON),
                        taken == null ? null : taken.client(),
                        taken == null ? null : taken.number())
                .map(rows -> {
                    if (rows.isEmpty()) {
                        throw ProblemException.onField(OpinionProblem.UNKNOWN_CATEGORY, "/category");
                    }
                    Object[] row = rows.get(0);
                    return new Next(
                            "%s-%s-%06d".formatted(station.regionCode(), day, (Long) row[0]), words, (UUID) row[1]);
                });
    }

    private String contentHash(SubmitOpinion request) {
        String words = Stream.of(request.category(), request.title(), request.content(), request.location())
                .map(text -> text == null ? "" : TypedText.folded(text).replaceAll("\\s+", ""))
                .collect(Collectors.joining("\n"));
        return hash.of("opinion-content", words);
    }
}
