package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.HistoryEntry;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** Writes the history of opinions. */
@ApplicationScoped
class OpinionJournal {

    /** Who did something: a role or SYSTEM, and a natural code or token subject. */
    record Actor(String kind, String reference) {}

    static final Actor SYSTEM = new Actor("SYSTEM", "lianluo");

    /** The asker himself, by his tracking code. */
    static final Actor ASKER = new Actor("CITIZEN", null);

    private static final Role[] RANK = {
        Role.STATION_HEAD, Role.STATION_CLERK, Role.DEPUTY, Role.KIOSK, Role.INTAKE_OFFICER, Role.CITIZEN
    };

    private final Clock clock;

    OpinionJournal(Clock clock) {
        this.clock = clock;
    }

    static Actor actor(Caller caller) {
        for (Role role : RANK) {
            if (caller.has(role)) {
                return new Actor(role.name(), caller.reference());
            }
        }
        return ASKER;
    }

    static Actor unit(String unitCode) {
        return new Actor("UNIT", unitCode);
    }

    Uni<Void> line(Work work, Opinion opinion, String action, OpinionStatus from, Actor actor, DueDate due) {
        return work.persist(entry(opinion, action, from, actor).due(due)).replaceWithVoid();
    }

    /** As above, with a reason or remark that is no personal data; may be null. */
    Uni<Void> line(
            Work work, Opinion opinion, String action, OpinionStatus from, Actor actor, DueDate due, String note) {
        return work.persist(entry(opinion, action, from, actor).due(due).note(note))
                .replaceWithVoid();
    }

    /** Without a date. */
    Uni<Void> note(Work work, Opinion opinion, String action, OpinionStatus from, Actor actor, String note) {
        return work.persist(entry(opinion, action, from, actor).note(note)).replaceWithVoid();
    }

    private HistoryEntry entry(Opinion opinion, String action, OpinionStatus from, Actor actor) {
        return new HistoryEntry(Ids.next(), opinion.getId(), clock.instant(), action)
                .by(actor.kind(), actor.reference())
                .moved(from, opinion.status);
    }
}
