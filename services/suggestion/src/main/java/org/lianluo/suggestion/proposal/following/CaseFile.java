package org.lianluo.suggestion.proposal.following;

import java.util.List;
import org.lianluo.suggestion.opinion.following.ConvertedOpinions;
import org.lianluo.suggestion.proposal.Standing;
import org.lianluo.suggestion.proposal.Suggestion;

/** A suggestion with all that is known of it. */
public record CaseFile(
        Suggestion suggestion,
        List<AssignmentFact> assignments,
        List<FeedbackFact> feedback,
        List<ConvertedOpinions.Linked> opinions) {

    /** Whether a unit was ever asked to handle it. */
    public boolean isAssigned() {
        return !assignments.isEmpty();
    }

    /** Whether this unit was ever asked to handle it. */
    public boolean isAssignedTo(String unitCode) {
        return assignments.stream().anyMatch(fact -> fact.unitCode.equals(unitCode));
    }

    /** Whether a unit has replied to the deputies. */
    public boolean replied() {
        return assignments.stream().anyMatch(AssignmentFact::replied);
    }

    Standing standing() {
        return SuggestionProgress.of(
                assignments, feedback, suggestion.signatures().byDeputy().keySet());
    }
}
