package org.lianluo.handling.assignment.assigning;

import jakarta.inject.Singleton;
import org.lianluo.shared.events.suggestion.SuggestionRegisteredV1;
import org.lianluo.shared.events.suggestion.SuggestionWithdrawnV1;
import org.lianluo.shared.events.suggestion.review.SuggestionReviewConcludedV1;
import org.lianluo.shared.events.survey.FeedbackFormLapsedV1;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;
import org.lianluo.shared.events.survey.FormEvent;
import org.lianluo.shared.messaging.Subscriptions;

/** What becomes of suggestions, how deputies rate the replies, and what panels conclude. */
@Singleton
class SuggestionSubscriptions extends Subscriptions {

    SuggestionSubscriptions(SuggestionCourse course) {
        on(SuggestionRegisteredV1.class, course::registered);
        on(SuggestionWithdrawnV1.class, course::withdrawn);
        on(FeedbackFormLapsedV1.class, FormEvent::isOnReply, course::gotNoFeedback);
        on(FeedbackReturnedV1.class, FormEvent::isOnReply, course::rated);
        on(SuggestionReviewConcludedV1.class, course::reviewed);
    }
}
