package org.lianluo.shared.events.survey;

import java.util.UUID;
import org.lianluo.shared.events.IntegrationEvent;

/** What each event about a feedback form tells; it asks about a reply, or about what became of a commitment. */
public interface FormEvent extends IntegrationEvent {

    UUID formId();

    UUID replyId();

    UUID assignmentId();

    UUID suggestionId();

    /** {@code REPLY} or {@code COMMITMENT}; null in events from before there was a choice: a reply. */
    String kind();

    /** Whether it asks about a reply. */
    static boolean isOnReply(FormEvent event) {
        return event.kind() == null || "REPLY".equals(event.kind());
    }

    /** Whether it asks about what became of a commitment. */
    static boolean isOnCommitment(FormEvent event) {
        return !isOnReply(event);
    }
}
