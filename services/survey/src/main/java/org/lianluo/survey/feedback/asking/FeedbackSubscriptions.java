package org.lianluo.survey.feedback.asking;

import jakarta.inject.Singleton;
import org.lianluo.shared.events.handling.AssignmentEvent;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.messaging.Subscriptions;

/** Deputies are asked about replies to their suggestions only. */
@Singleton
class FeedbackSubscriptions extends Subscriptions {

    FeedbackSubscriptions(FormOpening opening) {
        on(ReplyIssuedV1.class, AssignmentEvent::isOfSuggestion, opening::replyIssued);
    }
}
