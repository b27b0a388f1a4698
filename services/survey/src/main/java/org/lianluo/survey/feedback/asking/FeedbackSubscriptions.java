package org.lianluo.survey.feedback.asking;

import jakarta.inject.Singleton;
import org.lianluo.shared.events.handling.AssignmentCreatedV1;
import org.lianluo.shared.events.handling.AssignmentEvent;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.messaging.Subscriptions;
import org.lianluo.survey.feedback.returning.FormRepository;

/** Deputies are asked about replies to their suggestions only; a further round puts the replies before it behind. */
@Singleton
class FeedbackSubscriptions extends Subscriptions {

    FeedbackSubscriptions(FormOpening opening, FormRepository forms) {
        on(ReplyIssuedV1.class, AssignmentEvent::isOfSuggestion, opening::replyIssued);
        on(
                AssignmentCreatedV1.class,
                event -> AssignmentEvent.isOfSuggestion(event) && event.round() > 1,
                (work, event) -> forms.handledAgain(work, event.subjectId(), event.unitCode(), event.round()));
    }
}
