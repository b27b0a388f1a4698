package org.lianluo.shared.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.CalendarYearLoadedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class CalendarYearHandler implements EventHandler<CalendarYearLoadedV1> {

    private final PolicyBook policies;

    CalendarYearHandler(PolicyBook policies) {
        this.policies = policies;
    }

    @Override
    public Class<CalendarYearLoadedV1> contract() {
        return CalendarYearLoadedV1.class;
    }

    @Override
    public Uni<Void> on(CalendarYearLoadedV1 event, EventMetadata metadata, Work work) {
        return policies.learn(work, event);
    }
}
