package org.lianluo.station.standard.star;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.standard.StandardProblem;
import org.lianluo.station.standard.StandardService;
import org.lianluo.station.standard.StationStandard;
import org.lianluo.station.station.Station;
import org.lianluo.station.station.StationService;

/** What stations and offices do with star ratings. */
@ApplicationScoped
class StarService {

    private final StationService stations;
    private final StandardService standards;
    private final Clock clock;

    StarService(StationService stations, StandardService standards, Clock clock) {
        this.stations = stations;
        this.standards = standards;
        this.clock = clock;
    }

    /** By the head of the station; one at a time for a standard. The station is locked, so that two can't apply at once. */
    Uni<StarRating> apply(Work work, Caller caller, StarRequests.Application request) {
        StarScope.mustHead(caller, request.stationCode());
        return stations.withCodeForChange(work.session(), request.stationCode())
                .invoke(station -> {
                    if (station == null || !station.isOpen()) {
                        throw ProblemException.onField(StandardProblem.RATED_STATION_UNKNOWN, "/stationCode");
                    }
                })
                .call(station -> mustHaveNone(work.session(), station, request.standardCode()))
                .chain(station -> standards
                        .named(work.session(), request.standardCode(), station.getRegionCode(), "/standardCode")
                        .chain(standard -> work.persist(new StarRating(
                                station,
                                standard,
                                request.claimedStars(),
                                request.statement(),
                                caller.reference(),
                                clock.instant()))));
    }

    private static Uni<Void> mustHaveNone(Mutiny.Session session, Station station, String standardCode) {
        return session.createSelectionQuery("""
                        select count(r) from StarRating r where r.stationId = :station and r.standardCode = :standard
                          and r.status in (APPLIED, REVIEWED)""", Long.class)
                .setParameter("station", station.getId())
                .setParameter("standard", standardCode)
                .getSingleResult()
                .invoke(open -> {
                    if (open > 0) {
                        throw new ProblemException(StandardProblem.STAR_RATING_UNDER_WAY);
                    }
                })
                .replaceWithVoid();
    }

    Uni<StarRating> review(Work work, Caller caller, UUID id, String ifMatch, StarRequests.Review request) {
        return judged(
                work,
                caller,
                id,
                ifMatch,
                (rating, standard) ->
                        rating.review(standard, request.on(), request.given(), caller.reference(), clock.instant()));
    }

    Uni<StarRating> recheck(Work work, Caller caller, UUID id, String ifMatch, StarRequests.Review request) {
        return judged(
                work,
                caller,
                id,
                ifMatch,
                (rating, standard) ->
                        rating.recheck(standard, request.on(), request.given(), caller.reference(), clock.instant()));
    }

    private Uni<StarRating> judged(
            Work work, Caller caller, UUID id, String ifMatch, BiConsumer<StarRating, StationStandard> judge) {
        return kept(work, caller, id, ifMatch).call(rating -> standards
                .named(work.session(), rating.facts().standardCode())
                .invoke(standard -> judge.accept(rating, standard)));
    }

    /** The plaque is given; an earlier one by the same standard gives way. */
    Uni<StarRating> award(Work work, Caller caller, UUID id, String ifMatch, StarRequests.Award request) {
        Instant at = clock.instant();
        return kept(work, caller, id, ifMatch)
                .invoke(rating -> rating.award(request.plaqueNumber(), request.on(), caller.reference(), at))
                .call(rating -> work.session()
                        .createSelectionQuery("""
                                select r from StarRating r where r.stationId = :station and r.standardCode = :standard
                                  and r.status = AWARDED and r.id <> :id""", StarRating.class)
                        .setParameter("station", rating.facts().stationId())
                        .setParameter("standard", rating.facts().standardCode())
                        .setParameter("id", id)
                        .getResultList()
                        .invoke(earlier -> earlier.forEach(one -> one.replace(caller.reference(), at))));
    }

    /** What the office does with it, at the version that it read. */
    Uni<StarRating> act(Work work, Caller caller, UUID id, String ifMatch, BiConsumer<StarRating, Instant> step) {
        return kept(work, caller, id, ifMatch).invoke(rating -> step.accept(rating, clock.instant()));
    }

    private Uni<StarRating> kept(Work work, Caller caller, UUID id, String ifMatch) {
        return seen(work.session().find(StarRating.class, id, LockMode.PESSIMISTIC_WRITE), caller)
                .invoke(rating -> {
                    StarScope.mustKeep(caller, rating);
                    IfMatch.check(ifMatch, rating);
                });
    }

    Uni<StarRating> withdraw(Work work, Caller caller, UUID id, String ifMatch) {
        return seen(work.session().find(StarRating.class, id, LockMode.PESSIMISTIC_WRITE), caller)
                .invoke(rating -> {
                    StarScope.mustHead(caller, rating.facts().stationCode());
                    IfMatch.check(ifMatch, rating);
                    rating.withdraw(caller.reference(), clock.instant());
                });
    }

    Uni<StarRating> get(Mutiny.Session session, Caller caller, UUID id) {
        return seen(session.find(StarRating.class, id), caller);
    }

    /** The reviews of a rating, the last one first. */
    Uni<List<StarReview>> reviews(Mutiny.Session session, Caller caller, UUID id) {
        return get(session, caller, id).chain(rating -> session.createSelectionQuery(
                        "select v from StarReview v where v.ratingId = :rating order by v.id desc", StarReview.class)
                .setParameter("rating", id)
                .getResultList());
    }

    Uni<List<StarRating>> list(Mutiny.Session session, Caller caller, StarParams filter, PageRequest page) {
        return Listing.of("select r from StarRating r")
                .within(
                        Boolean.TRUE.equals(filter.toDo)
                                ? StarScope.toDo(caller, ChinaTime.today(clock))
                                : StarScope.of(caller))
                .where("r.regionCode = :region", "region", filter.region)
                .where("r.stationCode = :station", "station", filter.station)
                .where("r.status = :status", "status", filter.status)
                .where("r.stars = :stars", "stars", filter.stars)
                .where("r.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, StarRating.class, "r.id desc", page);
    }

    /** A rating that the caller may not know of is not there. */
    private static Uni<StarRating> seen(Uni<StarRating> rating, Caller caller) {
        return rating.invoke(found -> {
            if (found == null || !StarScope.of(caller).opens(found)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }
}
