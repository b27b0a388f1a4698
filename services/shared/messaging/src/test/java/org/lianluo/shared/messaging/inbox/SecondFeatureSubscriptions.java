package org.lianluo.shared.messaging.inbox;

import jakarta.inject.Singleton;
import org.lianluo.shared.events.handling.UnitRecordedV1;
import org.lianluo.shared.messaging.Subscriptions;

/** Follows an event that another feature follows too; refuses the unit {@code shared-refused}. */
@Singleton
class SecondFeatureSubscriptions extends Subscriptions {

    SecondFeatureSubscriptions() {
        on(
                UnitRecordedV1.class,
                event -> event.code().startsWith("shared"),
                (work, event) -> RecordingSubscriptions.write(work, event.code() + " elsewhere"));
        on(UnitRecordedV1.class, event -> event.code().equals("shared-refused"), (work, event) -> {
            throw new IllegalStateException("breaks a rule of the second feature");
        });
    }
}
