package org.lianluo.shared.messaging.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.lianluo.shared.events.handling.UnitRecordedV1;
import org.lianluo.shared.messaging.Subscriptions;
import org.lianluo.shared.messaging.Work;

/** Writes a row per event; refuses events of the unit {@code forbidden} until a rule is lifted. */
@Singleton
class RecordingSubscriptions extends Subscriptions {

    static volatile boolean ruleLifted;

    RecordingSubscriptions() {
        on(UnitRecordedV1.class, RecordingSubscriptions::recorded);
        on(
                UnitRecordedV1.class,
                event -> event.code().startsWith("shared"),
                (work, event) -> write(work, event.code() + " again"));
    }

    private static Uni<?> recorded(Work work, UnitRecordedV1 event) {
        if (event.code().startsWith("forbidden") && !ruleLifted) {
            throw new IllegalStateException("breaks a rule");
        }
        return write(work, event.code());
    }

    static Uni<?> write(Work work, String effect) {
        return work.session()
                .createNativeQuery("INSERT INTO effect (unit_code) VALUES (?1)")
                .setParameter(1, effect)
                .executeUpdate();
    }
}
