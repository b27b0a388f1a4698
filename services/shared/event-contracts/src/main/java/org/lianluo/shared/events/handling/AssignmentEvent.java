package org.lianluo.shared.events.handling;

import java.util.UUID;
import org.lianluo.shared.events.IntegrationEvent;

/** What each event about an assignment tells; its subject is an opinion or a suggestion. */
public interface AssignmentEvent extends IntegrationEvent {

    UUID assignmentId();

    /** {@code OPINION} or {@code SUGGESTION}. */
    String subjectType();

    UUID subjectId();

    String unitCode();

    /** Whether it is about an opinion that a unit handles. */
    static boolean isOfOpinion(AssignmentEvent event) {
        return "OPINION".equals(event.subjectType());
    }

    /** Whether it is about a suggestion. */
    static boolean isOfSuggestion(AssignmentEvent event) {
        return "SUGGESTION".equals(event.subjectType());
    }
}
