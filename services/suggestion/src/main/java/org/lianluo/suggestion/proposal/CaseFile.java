package org.lianluo.suggestion.proposal;

import java.util.List;
import org.lianluo.suggestion.opinion.following.ConvertedOpinions;

/** A suggestion with all that is known of it. */
record CaseFile(
        Suggestion suggestion,
        List<AssignmentFact> assignments,
        List<FeedbackFact> feedback,
        List<ConvertedOpinions.Linked> opinions) {

    /** Whether a unit has replied to the deputies. */
    boolean replied() {
        return assignments.stream().anyMatch(AssignmentFact::replied);
    }

    SuggestionProgress progress() {
        return SuggestionProgress.of(
                assignments, feedback, suggestion.signatures().byDeputy().keySet());
    }
}
