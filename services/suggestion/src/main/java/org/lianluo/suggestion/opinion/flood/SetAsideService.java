package org.lianluo.suggestion.opinion.flood;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionAction;
import org.lianluo.suggestion.opinion.OpinionActs;
import org.lianluo.suggestion.opinion.reading.OpinionAccess;

/** Sets opinions aside together and undoes that; the job does the rest. */
@ApplicationScoped
class SetAsideService {

    private final Floods floods;
    private final PolicyBook policies;
    private final Clock clock;

    SetAsideService(Floods floods, PolicyBook policies, Clock clock) {
        this.floods = floods;
        this.policies = policies;
        this.clock = clock;
    }

    /** Locks the opinion that was named, so that of two calls at once the second finds what the first began. */
    Uni<SetAside> begin(Work work, Caller caller, UUID floodId, String reason) {
        return work.session()
                .find(Opinion.class, floodId, LockModeType.PESSIMISTIC_WRITE)
                .invoke(opinion -> {
                    if (opinion == null
                            || !OpinionAccess.isOfStationOrOffice(caller, opinion)
                            || !opinion.status().allows(OpinionAction.SET_ASIDE)) {
                        throw over();
                    }
                })
                .chain(opinion -> mustBeIdle(work.session(), opinion)
                        .chain(() -> floods.with(work.session(), opinion))
                        .chain(flood -> begin(work, caller, opinion, flood, reason)));
    }

    private Uni<SetAside> begin(Work work, Caller caller, Opinion opinion, Flood flood, String reason) {
        if (flood == null) {
            throw over();
        }
        Act act = OpinionActs.by(caller, clock.instant()).noted(reason);
        LocalDate today = ChinaTime.today(clock);
        return policies.limit(work.session(), opinion.getRegionCode(), PolicyKey.OPINION_RESTORATION, today)
                .chain(limit -> work.persist(new SetAside(
                        Ids.next(),
                        opinion.getRegionCode(),
                        opinion.intake().stationCode(),
                        flood,
                        act,
                        new SetAside.Limit(limit.after(today), PolicyKey.OPINION_RESTORATION.key() + " " + limit))));
    }

    Uni<SetAside> undo(Work work, Caller caller, UUID id, String ifMatch) {
        return work.session()
                .find(SetAside.class, id, LockModeType.PESSIMISTIC_WRITE)
                .invoke(aside -> {
                    IfMatch.check(ifMatch, readable(caller, aside)).mustBeUndoableOn(ChinaTime.today(clock));
                    aside.undo(OpinionActs.by(caller, clock.instant()));
                });
    }

    /** Restores one alone. */
    Uni<Opinion> restore(Work work, Caller caller, UUID id, String ifMatch) {
        return work.session()
                .find(Opinion.class, id)
                .map(opinion -> IfMatch.check(ifMatch, OpinionAccess.ofStationOrOffice(caller, opinion)))
                .invoke(opinion -> opinion.status().require(OpinionAction.RESTORE))
                .call(opinion -> work.session()
                        .find(SetAside.class, opinion.course().setAsideId(), LockModeType.PESSIMISTIC_WRITE)
                        .invoke(aside -> {
                            Act act = OpinionActs.by(caller, clock.instant());
                            aside.mustBeUndoableOn(ChinaTime.today(clock));
                            opinion.restore(act);
                            aside.restoredOne(act);
                        }));
    }

    Uni<SetAside> get(Mutiny.Session session, Caller caller, UUID id) {
        return session.find(SetAside.class, id).map(aside -> readable(caller, aside));
    }

    Uni<List<SetAside>> list(Mutiny.Session session, Caller caller, PageRequest page) {
        return Listing.of("select a from SetAside a")
                .within(scope(caller))
                .where("a.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, SetAside.class, "a.id desc", page);
    }

    private static SetAside readable(Caller caller, SetAside aside) {
        if (aside == null || !scope(caller).opens(aside)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return aside;
    }

    private static Scope<SetAside> scope(Caller caller) {
        return Scope.<SetAside>builder()
                .branch(
                        caller.has(Role.INTAKE_OFFICER) && caller.region() != null,
                        a -> a.getRegionCode().equals(caller.region()),
                        "a.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        caller.hasAny(Role.STATION_HEAD, Role.STATION_CLERK)
                                && !caller.stationCodes().isEmpty(),
                        a -> caller.stationCodes().contains(a.stationCode()),
                        "a.stationCode in (:ownStations)",
                        "ownStations",
                        caller.stationCodes())
                .build();
    }

    private static Uni<Void> mustBeIdle(Mutiny.Session session, Opinion opinion) {
        return Sql.value(
                        session,
                        Long.class,
                        "SELECT count(*) FROM set_aside WHERE station_code = $1 AND text_hash = $2"
                                + " AND status IN ('RUNNING', 'UNDOING')",
                        opinion.intake().stationCode(),
                        opinion.intake().voice().textHash())
                .invoke(atWork -> {
                    if (atWork > 0) {
                        throw new ProblemException(FloodProblem.SET_ASIDE_AT_WORK);
                    }
                })
                .replaceWithVoid();
    }

    private static ProblemException over() {
        return ProblemException.onField(FloodProblem.FLOOD_OVER, "/floodId");
    }
}
