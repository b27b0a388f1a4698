package org.lianluo.portal.unit;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.CoOpinion;
import org.lianluo.client.model.Contact;
import org.lianluo.client.model.DueDateView;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.OfficeRequest;
import org.lianluo.client.model.ProgressReport;
import org.lianluo.client.model.Reply;
import org.lianluo.client.model.Suggestion;
import org.lianluo.client.model.SuggestionAssignment;
import org.lianluo.client.model.SuggestionFeedback;
import org.lianluo.client.model.SuggestionPart;
import org.lianluo.shared.calendar.ChinaTime;

/**
 * All of an assignment that its unit sees, and what it may do with it now.
 *
 * @param requests what the unit asked of the offices, the oldest first
 * @param progress what the unit reported on its handling, by the time of the facts
 * @param suggestion null for an opinion
 * @param members those that are handled with it (并案), or were until the reply
 */
public record UnitCase(
        Assignment assignment,
        List<HistoryLine> history,
        List<Contact> contacts,
        List<CoOpinion> opinions,
        List<Reply> replies,
        List<OfficeRequest> requests,
        List<ProgressReport> progress,
        Suggestion suggestion,
        List<Assignment> members) {

    public boolean isSuggestion() {
        return suggestion != null;
    }

    /** Whether it gives its opinion to a lead and replies to no deputy. */
    public boolean isCoHandler() {
        return "CO".equals(assignment.getRole());
    }

    /** What it may do where lead and co-handler don't agree. */
    public CoHandling coHandling() {
        return new CoHandling(this);
    }

    public boolean isToAccept() {
        return !isSuggestion() && is("PENDING");
    }

    /** In the time for accepting only. */
    public boolean isToReturn() {
        return isToAccept() && !assignment.getOverdue();
    }

    /** Once, before the due date, and not in the second round. */
    public boolean isToExtend() {
        return isToAnswer()
                && assignment.getRound() == 1
                && assignment.getExtendedAt() == null
                && !assignment.getOverdue();
    }

    /** Whether a return is a matter at all: before the unit has drafted anything. */
    public boolean isReturnConcerned() {
        return isSuggestion() && (is("PENDING") || is("SIGNED"));
    }

    /** In the time for returns, unless it is bound to handle it. */
    public boolean isToAskReturn() {
        SuggestionPart part = assignment.getSuggestion();
        return isReturnConcerned()
                && assignment.getRound() == 1
                && part.getWaiting() == null
                && part.getBoundBy() == null
                && isRunning(part.getReturnDue());
    }

    /** Whether more time is a matter at all: while a reply is to be given. */
    public boolean isExtensionConcerned() {
        return isSuggestion() && !isCoHandler() && (is("SIGNED") || is("DRAFTED"));
    }

    public boolean isToAskExtension() {
        return isExtensionConcerned() && whyNoExtension() == null;
    }

    /** Why it gets no more time; null if it may ask. The region may still give none. */
    public String whyNoExtension() {
        SuggestionPart part = assignment.getSuggestion();
        if (assignment.getRound() > 1) {
            return "round";
        }
        if ("WIDE_OR_DIFFICULT".equals(part.getComplexity())) {
            return "wide";
        }
        if (part.getExtendedUntil() != null) {
            return "taken";
        }
        if (assignment.getOverdue()) {
            return "late";
        }
        return part.getWaiting() == null ? null : "waiting";
    }

    /** The unit that should handle it instead, by the request that waits; null for none. */
    public String suggestedUnit() {
        return requests.stream()
                .filter(request -> request.getStatus().equals("OPEN") && request.getSuggestedUnitCode() != null)
                .map(OfficeRequest::getSuggestedUnitCode)
                .findFirst()
                .orElse(null);
    }

    private static boolean isRunning(DueDateView due) {
        return due != null && (due.getDue() == null || !due.getDue().isBefore(ChinaTime.today(Clock.systemUTC())));
    }

    /** Whether the unit may say how far it is: until it gave the case back, or the case ended. */
    public boolean isToReport() {
        return !is("RETURNED") && !is("ENDED");
    }

    public boolean isToAnswer() {
        return is("IN_HANDLING");
    }

    public boolean isToSign() {
        return isSuggestion() && is("PENDING");
    }

    /** Also of a member of a merge: the unit talks with the deputies of each. */
    public boolean isToContact() {
        return isSuggestion() && List.of("SIGNED", "DRAFTED").contains(assignment.getStatus());
    }

    /** Whether the unit acts on the lead of a merge instead, or other units do. */
    public boolean isMerged() {
        SuggestionPart part = assignment.getSuggestion();
        return part != null
                && part.getMerge() != null
                && List.of("PENDING", "SIGNED", "REWORK").contains(assignment.getStatus());
    }

    public boolean isToGiveOpinion() {
        return isCoHandler() && (is("SIGNED") || is("REWORK"));
    }

    /** Whether the day from which its time runs may still be corrected: before its part is done, in the first round. */
    public boolean isToCorrect() {
        return (isToSign() || isToContact()) && assignment.getRound() == 1 && !isMerged();
    }

    /** After a contact in this round, or when all that was promised is kept. */
    public boolean isToDraft() {
        return isSuggestion() && !isCoHandler() && is("SIGNED") && !contacts.isEmpty() || isToFollowUp();
    }

    /** Whether all that the reply promised is kept, so that the unit replies once more. */
    public boolean isToFollowUp() {
        return isSuggestion()
                && is("REPLIED")
                && Integer.valueOf(0).equals(assignment.getSuggestion().getCommitmentsOpen())
                && assignment.getSuggestion().getSuccessorId() == null
                && draft() == null;
    }

    /** Whether only a contact is missing. */
    public boolean isWaitingForContact() {
        return isSuggestion() && !isCoHandler() && is("SIGNED") && contacts.isEmpty();
    }

    /** The draft that the leader decides on; null if there is none. */
    public Reply draft() {
        return replies.stream()
                .filter(reply -> reply.getStatus().equals("DRAFT"))
                .findFirst()
                .orElse(null);
    }

    /** The reply that was issued last; null before. */
    public Reply issued() {
        return replies.stream()
                .filter(reply -> reply.getStatus().equals("ISSUED"))
                .reduce((before, last) -> last)
                .orElse(null);
    }

    /** What the leader sent back, the newest last. */
    public List<Reply> refused() {
        return replies.stream()
                .filter(reply -> reply.getStatus().equals("REFUSED"))
                .toList();
    }

    /** The co-handlers of this round whose opinion is not there yet, for the lead. */
    public List<SuggestionAssignment> outstanding() {
        if (!"LEAD".equals(assignment.getRole())) {
            return List.of();
        }
        return suggestion.getAssignments().stream()
                .filter(other -> "CO".equals(other.getRole()))
                .filter(other -> other.getRound().equals(assignment.getRound()))
                .filter(other -> other.getOpinionAt() == null && other.getEndedAt() == null)
                .toList();
    }

    /** The deputies who signed, the lead deputy first. */
    public List<String> deputies() {
        SuggestionPart part = assignment.getSuggestion();
        return Stream.concat(Stream.of(part.getLeadDeputyCode()), part.getCoSponsorCodes().stream())
                .toList();
    }

    /** What deputies said on the reply of this assignment. */
    public List<SuggestionFeedback> feedback() {
        return suggestion.getFeedback().stream()
                .filter(form -> form.getUnitCode().equals(assignment.getUnitCode()))
                .filter(form -> form.getRound().equals(assignment.getRound()))
                .toList();
    }

    public boolean isExtended() {
        return assignment.getExtendedAt() != null;
    }

    private boolean is(String status) {
        return assignment.getStatus().equals(status) && !isMerged();
    }
}
