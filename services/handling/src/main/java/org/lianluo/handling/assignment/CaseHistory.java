package org.lianluo.handling.assignment;

import org.lianluo.shared.casework.HistoryEntry;
import org.lianluo.shared.messaging.Ids;

/** Lines of an assignment's history; each names the date that runs afterwards and the rule it came from. */
public final class CaseHistory {

    private CaseHistory() {}

    /**
     * A line of what was just done to it.
     *
     * @param actorKind role of who did it, STATION or SYSTEM
     * @param actor code of station or unit; null for SYSTEM
     * @param from state before; null for a new assignment
     */
    public static HistoryEntry line(
            Assignment assignment, String action, String actorKind, String actor, AssignmentStatus from) {
        return new HistoryEntry(Ids.next(), assignment.getId(), assignment.getUpdatedAt(), action)
                .by(actorKind, actor)
                .moved(from, assignment.status())
                .due(assignment.currentDue());
    }
}
