package org.lianluo.suggestion.proposal.merging;

import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionAction;
import org.lianluo.suggestion.proposal.SuggestionStatus;
import org.lianluo.suggestion.proposal.following.CaseFile;

/**
 * What decides whether a suggestion may be merged.
 *
 * @param replied whether a unit has replied
 * @param due by when the first unit has to reply; later than any day while none has it
 */
record Party(
        UUID id, String regionCode, SuggestionStatus status, boolean confidential, boolean replied, LocalDate due) {

    private static final LocalDate NOT_ASSIGNED = LocalDate.MAX;
    private static final LocalDate NOT_COUNTED = NOT_ASSIGNED.minusDays(1);

    static Party of(CaseFile file) {
        Suggestion suggestion = file.suggestion();
        boolean waits = file.isAssigned() || suggestion.course().isHandedOver();
        return new Party(
                suggestion.getId(),
                suggestion.getRegionCode(),
                suggestion.status(),
                suggestion.proposal().isConfidential(),
                file.replied(),
                file.replyDue().orElse(waits ? NOT_COUNTED : NOT_ASSIGNED));
    }

    /** Registered, and nobody replied yet. */
    boolean isOpen() {
        return status.allows(SuggestionAction.MERGE) && !replied;
    }
}
