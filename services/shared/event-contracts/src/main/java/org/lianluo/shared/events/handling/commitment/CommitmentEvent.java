package org.lianluo.shared.events.handling.commitment;

import java.util.UUID;
import org.lianluo.shared.events.IntegrationEvent;

/** What each event about a commitment tells. */
public interface CommitmentEvent extends IntegrationEvent {

    UUID commitmentId();

    UUID replyId();

    UUID suggestionId();

    String unitCode();
}
