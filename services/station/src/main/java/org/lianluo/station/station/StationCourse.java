package org.lianluo.station.station;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.station.Directory;
import org.lianluo.station.station.StationStep.Note;

/** What happens to stations over the years, and what there was on a day. */
@ApplicationScoped
class StationCourse {

    private final StationService stations;
    private final Clock clock;

    StationCourse(StationService stations, Clock clock) {
        this.stations = stations;
        this.clock = clock;
    }

    /** A step of a station, by whoever keeps the directory. */
    Uni<Station> step(Work work, Caller caller, Act act, BiConsumer<Station, Note> step) {
        return kept(work, caller, act).invoke(station -> step.accept(station, note(caller, act)));
    }

    /** The other is locked, so that two stations are never merged into each other. */
    Uni<Station> merge(Work work, Caller caller, Act act, UUID successorId) {
        return kept(work, caller, act).chain(station -> work.session()
                .find(Station.class, successorId, LockModeType.PESSIMISTIC_WRITE)
                .map(successor -> {
                    if (successor == null) {
                        throw ProblemException.onField(StationProblem.STATION_SUCCESSOR_NOT_OPEN, "/successorId");
                    }
                    station.mergeInto(successor, note(caller, act));
                    return station;
                }));
    }

    /** The course of a station, from its opening on. */
    Uni<List<StationStep>> history(Mutiny.Session session, UUID id) {
        return stations.get(session, id).chain(station -> session.createSelectionQuery(
                        "select s from StationStep s where s.stationId = :station order by s.place", StationStep.class)
                .setParameter("station", id)
                .getResultList());
    }

    private Uni<Station> kept(Work work, Caller caller, Act act) {
        return stations.get(work.session(), act.id()).invoke(station -> {
            Directory.mayChange(caller, station.getRegionCode());
            IfMatch.check(act.ifMatch(), station);
        });
    }

    private Note note(Caller caller, Act act) {
        LocalDate on = act.on() == null ? ChinaTime.today(clock) : act.on();
        return new Note(on, act.reason(), caller.reference(), clock.instant());
    }

    /**
     * What is to happen to a station.
     *
     * @param on null for today
     */
    record Act(UUID id, String ifMatch, LocalDate on, String reason) {}
}
