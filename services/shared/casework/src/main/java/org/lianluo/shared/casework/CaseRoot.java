package org.lianluo.shared.casework;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;

/**
 * A case. Whatever happens to it is told in its history, and to other services by an event: {@link #happened} asks for both,
 * so that a transition that forgets one can't be written. History and outbox get them when the transaction commits.
 */
@MappedSuperclass
public abstract class CaseRoot extends AggregateRoot {

    /** For the persistence provider. */
    protected CaseRoot() {}

    /**
     * @param id key, UUIDv7
     * @param regionCode region that owns the row
     * @param by who creates it, as a reference without personal data
     * @param at when
     */
    protected CaseRoot(UUID id, String regionCode, String by, Instant at) {
        super(id, regionCode, by, at);
    }

    /**
     * Something happened that other services have to know. To be called when the state is as it is from now on, since the
     * event is read off it.
     *
     * @param step verb of the trade, such as FORWARD
     * @param from state before; null for a new case
     * @param to state from now on
     */
    protected void happened(Act act, Enum<?> step, Enum<?> from, Enum<?> to, IntegrationEvent event) {
        noted(act, step, from, to);
        tell(event);
    }

    /** Something happened that is nobody else's business. */
    protected void noted(Act act, Enum<?> step, Enum<?> from, Enum<?> to) {
        touch(act.by(), act.at());
        line(act, step, from, to);
    }

    /** Something that its history should tell and that changes nothing of the case: its version stays. */
    protected void remarked(Act act, Enum<?> step, Enum<?> state) {
        line(act, step, state, state);
    }

    private void line(Act act, Enum<?> step, Enum<?> from, Enum<?> to) {
        add(new HistoryEntry(Ids.next(), getId(), act.at(), step.name())
                .by(act.kind(), act.actor())
                .moved(from, to)
                .due(act.due())
                .note(act.note()));
    }
}
