package org.lianluo.survey.directory;

import jakarta.inject.Singleton;
import org.lianluo.shared.events.station.DeputyRecordedV1;
import org.lianluo.shared.messaging.Subscriptions;

/** Keeps what the station service publishes of deputies. */
@Singleton
class DirectorySubscriptions extends Subscriptions {

    DirectorySubscriptions() {
        keep(DeputyRecordedV1.class, KnownDeputy::new);
    }
}
