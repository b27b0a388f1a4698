package org.lianluo.survey.feedback.asking;

import jakarta.inject.Singleton;
import org.lianluo.shared.events.handling.AssignmentCreatedV1;
import org.lianluo.shared.events.handling.AssignmentEvent;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.events.handling.commitment.CommitmentStateReportedV1;
import org.lianluo.shared.messaging.Subscriptions;
import org.lianluo.survey.feedback.returning.FormRepository;

/**
 * Deputies are asked about replies to their suggestions, and about what became of commitments; a further round and a further
 * reply put the replies before them behind.
 */
@Singleton
class FeedbackSubscriptions extends Subscriptions {

    FeedbackSubscriptions(FormOpening opening, FormRepository forms) {
        on(ReplyIssuedV1.class, AssignmentEvent::isOfSuggestion, opening::replyIssued);
        on(
                ReplyIssuedV1.class,
                event -> Boolean.TRUE.equals(event.followUp()),
                (work, event) -> forms.followedUp(work, event.subjectId(), event.unitCode(), event.replyId()));
        on(CommitmentStateReportedV1.class, opening::stateGiven);
        on(
                AssignmentCreatedV1.class,
                event -> AssignmentEvent.isOfSuggestion(event) && event.round() > 1,
                (work, event) -> forms.handledAgain(work, event.subjectId(), event.unitCode(), event.round()));
    }
}
