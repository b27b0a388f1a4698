package org.lianluo.suggestion.proposal.following;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lianluo.suggestion.opinion.following.ConvertedOpinions;
import org.lianluo.suggestion.proposal.Standing;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.panel.Review;
import org.lianluo.suggestion.proposal.panel.ReviewedReply;

/** A suggestion with all that is known of it. */
public record CaseFile(
        Suggestion suggestion,
        List<AssignmentFact> assignments,
        List<FeedbackFact> feedback,
        List<Review> reviews,
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

    /** By when the first unit has to reply; empty where none has, or where that can't be counted yet. */
    public Optional<LocalDate> replyDue() {
        return assignments.stream()
                .filter(fact -> fact.role != null && fact.role.replies() && !fact.returned() && !fact.isOut())
                .map(fact -> fact.answerDue)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** The last replies that dissatisfied and that no panel has spoken about. */
    public List<ReviewedReply> underReview() {
        return SuggestionProgress.underReview(assignments, feedback, reviews, signers());
    }

    /** Where it stands by what is known, whatever its state says. */
    public Standing standing() {
        return SuggestionProgress.of(assignments, feedback, reviews, signers());
    }

    private Set<String> signers() {
        return suggestion.signatures().byDeputy().keySet();
    }
}
