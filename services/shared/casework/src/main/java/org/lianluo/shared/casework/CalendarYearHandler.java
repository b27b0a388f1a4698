package org.lianluo.shared.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import org.lianluo.shared.events.CalendarYearLoadedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class CalendarYearHandler implements EventHandler<CalendarYearLoadedV1> {

    private final PolicyBook policies;
    private final Instance<CalendarListener> listeners;

    CalendarYearHandler(PolicyBook policies, @Any Instance<CalendarListener> listeners) {
        this.policies = policies;
        this.listeners = listeners;
    }

    @Override
    public Class<CalendarYearLoadedV1> contract() {
        return CalendarYearLoadedV1.class;
    }

    @Override
    public Uni<Void> on(CalendarYearLoadedV1 event, EventMetadata metadata, Work work) {
        Uni<Void> done = policies.learn(work, event).chain(() -> work.session().flush());
        for (CalendarListener listener : listeners) {
            done = done.chain(() -> listener.calendarLoaded(event.year(), work));
        }
        return done;
    }
}
