package org.lianluo.suggestion.motion.reading;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.casework.History;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.suggestion.motion.Motion;

/** Finds motions. */
@ApplicationScoped
public class Motions {

    /** The newest first, narrowed to what the caller may read or has to do. */
    Uni<List<Motion>> list(Mutiny.Session session, Caller caller, MotionParams filter, PageRequest page) {
        return Listing.of("select m from Motion m")
                .within(Boolean.TRUE.equals(filter.toDo) ? MotionAccess.toDo(caller) : MotionAccess.scope(caller))
                .where("m.status = :state", "state", filter.state)
                .where("m.regionCode = :region", "region", filter.region)
                .where("m.paper.meeting.term = :term", "term", filter.term)
                .where("m.paper.meeting.sessionNumber = :session", "session", filter.session)
                .where("m.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, Motion.class, "m.id desc", page);
    }

    /** Refuses with 404 what the caller may not read. */
    Uni<Motion> get(Mutiny.Session session, Caller caller, UUID id) {
        return session.find(Motion.class, id)
                .call(motion -> withSigners(session, motion))
                .map(motion -> MotionAccess.readable(caller, motion));
    }

    Uni<List<HistoryLine>> history(Mutiny.Session session, Caller caller, UUID id) {
        return get(session, caller, id).chain(motion -> History.of(session, motion.getId()));
    }

    /** For a change: waits for whoever else changes it, so that its state decides and not a race. */
    public Uni<Motion> forChange(Work work, UUID id) {
        return work.session()
                .find(Motion.class, id, LockModeType.PESSIMISTIC_WRITE)
                .call(motion -> withSigners(work.session(), motion));
    }

    private static Uni<?> withSigners(Mutiny.Session session, Motion motion) {
        if (motion == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return session.fetch(motion.signatures().byDeputy());
    }
}
