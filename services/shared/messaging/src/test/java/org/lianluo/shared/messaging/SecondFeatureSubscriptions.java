package org.lianluo.shared.messaging;

import jakarta.inject.Singleton;
import org.lianluo.shared.events.UnitRecordedV1;

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
