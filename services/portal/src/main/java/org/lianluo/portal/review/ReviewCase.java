package org.lianluo.portal.review;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.lianluo.client.model.Review;
import org.lianluo.client.model.Suggestion;
import org.lianluo.client.model.SuggestionFeedback;

/** A suggestion with its reviews, the oldest first. */
@TemplateData
record ReviewCase(Suggestion suggestion, List<Review> reviews) {

    /** The one that is not concluded; null for none. */
    public Review open() {
        return reviews.stream()
                .filter(review -> review.getConcludedAt() == null)
                .findFirst()
                .orElse(null);
    }

    /** Whether a panel is to be named: the last replies dissatisfied, and none sits. */
    public boolean isToOpen() {
        return suggestion.getSummary().getStatus().equals("REVIEW") && open() == null;
    }

    /** The units whose reply dissatisfied in its last round: those that may have to handle it again. */
    public List<String> units() {
        return suggestion.getFeedback().stream()
                .filter(form -> "DISSATISFIED".equals(form.getResult()))
                .filter(form -> form.getRound() == lastRound(form.getUnitCode()))
                .map(SuggestionFeedback::getUnitCode)
                .distinct()
                .toList();
    }

    private int lastRound(String unit) {
        return suggestion.getFeedback().stream()
                .filter(form -> form.getUnitCode().equals(unit))
                .mapToInt(SuggestionFeedback::getRound)
                .max()
                .orElse(0);
    }

    public List<Members.Row> first() {
        return Members.first();
    }

    public List<Members.Row> others() {
        return Members.others();
    }
}
