package org.lianluo.portal.unit;

import java.util.List;
import java.util.Set;
import org.lianluo.client.model.CoOpinion;
import org.lianluo.client.model.SuggestionAssignment;

/** What a lead and its co-handlers may do where they don't agree: another opinion, and coordination (会办意见分歧). */
public record CoHandling(UnitCase work) {

    private static final Set<String> LEADS = Set.of("SIGNED", "DRAFTED");
    private static final Set<String> CO_HANDLES = Set.of("SIGNED", "OPINION_SUBMITTED", "REWORK");
    private static final Set<String> ASKED = Set.of("OPEN", "COORDINATED");

    /** Whether the lead may send it back: once per co-handler, before the reply, and not after a coordination. */
    public boolean maySendBack(CoOpinion opinion) {
        return isLeading()
                && work.opinions().stream()
                        .filter(other -> other.getAssignmentId().equals(opinion.getAssignmentId()))
                        .allMatch(other -> other.getSentBackAt() == null)
                && !isAsked(opinion.getAssignmentId());
    }

    /** The co-handlers with which the lead may ask for coordination. */
    public List<String> units() {
        return !isLeading()
                ? List.of()
                : work.suggestion().getAssignments().stream()
                        .filter(other -> "CO".equals(other.getRole()))
                        .filter(other ->
                                other.getRound().equals(work.assignment().getRound()))
                        .filter(other -> other.getEndedAt() == null && other.getReturnedAt() == null)
                        .filter(other -> !isAsked(other.getId()))
                        .map(SuggestionAssignment::getUnitCode)
                        .toList();
    }

    /** Whether this co-handler may ask for coordination with its lead. */
    public boolean isToAsk() {
        return work.isCoHandler()
                && CO_HANDLES.contains(work.assignment().getStatus())
                && !isAsked(work.assignment().getId());
    }

    private boolean isLeading() {
        return "LEAD".equals(work.assignment().getRole())
                && LEADS.contains(work.assignment().getStatus());
    }

    private boolean isAsked(Object coHandled) {
        return work.requests().stream()
                .filter(request -> request.getKind().equals("ESCALATION"))
                .anyMatch(
                        request -> request.getAssignmentId().equals(coHandled) && ASKED.contains(request.getStatus()));
    }
}
