package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.HistoryEntry;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** Writes the history of suggestions. */
@ApplicationScoped
class SuggestionJournal {

    /** Who did something: a role, UNIT or SYSTEM, and a natural code or token subject. */
    record Actor(String kind, String reference) {}

    static final Actor SYSTEM = new Actor("SYSTEM", "lianluo");

    private final Clock clock;

    SuggestionJournal(Clock clock) {
        this.clock = clock;
    }

    static Actor deputy(String code) {
        return new Actor(Role.DEPUTY.name(), code);
    }

    static Actor office(Caller caller) {
        return new Actor(Role.INTAKE_OFFICER.name(), caller.reference());
    }

    static Actor unit(String unitCode) {
        return new Actor("UNIT", unitCode);
    }

    /** A line with a reason or remark, which may be null and holds no personal data. */
    Uni<Void> line(Work work, Suggestion suggestion, String action, SuggestionStatus from, Actor actor, String note) {
        return line(work, suggestion, action, from, actor, note, null);
    }

    /** As above, with a date that was set. */
    Uni<Void> line(
            Work work,
            Suggestion suggestion,
            String action,
            SuggestionStatus from,
            Actor actor,
            String note,
            DueDate due) {
        return work.persist(new HistoryEntry(Ids.next(), suggestion.getId(), clock.instant(), action)
                        .by(actor.kind(), actor.reference())
                        .moved(from, suggestion.status)
                        .note(note)
                        .due(due))
                .replaceWithVoid();
    }
}
