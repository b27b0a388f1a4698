package org.lianluo.shared.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.UnitRecordedV1;

/** Writes a row per event; refuses events of the unit {@code forbidden} until a rule is lifted. */
@ApplicationScoped
class RecordingHandler implements EventHandler<UnitRecordedV1> {

    static volatile boolean ruleLifted;

    @Override
    public Class<UnitRecordedV1> contract() {
        return UnitRecordedV1.class;
    }

    @Override
    public Uni<Void> on(UnitRecordedV1 event, EventMetadata metadata, Work work) {
        if (event.code().startsWith("forbidden") && !ruleLifted) {
            throw new IllegalStateException("breaks a rule");
        }
        return work.session()
                .createNativeQuery("INSERT INTO effect (unit_code) VALUES (?1)")
                .setParameter(1, event.code())
                .executeUpdate()
                .replaceWithVoid();
    }
}
