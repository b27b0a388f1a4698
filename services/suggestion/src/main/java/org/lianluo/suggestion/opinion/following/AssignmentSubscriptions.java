package org.lianluo.suggestion.opinion.following;

import jakarta.inject.Singleton;
import org.lianluo.shared.events.handling.AssignmentAcceptedV1;
import org.lianluo.shared.events.handling.AssignmentAnsweredV1;
import org.lianluo.shared.events.handling.AssignmentCreatedV1;
import org.lianluo.shared.events.handling.AssignmentEvent;
import org.lianluo.shared.events.handling.AssignmentExtendedV1;
import org.lianluo.shared.events.handling.AssignmentOverdueV1;
import org.lianluo.shared.events.handling.AssignmentReturnedV1;
import org.lianluo.shared.messaging.Subscriptions;
import org.lianluo.suggestion.opinion.OpinionStep;

/** What units do with opinions that were forwarded to them. */
@Singleton
class AssignmentSubscriptions extends Subscriptions {

    AssignmentSubscriptions(AssignmentProgress progress) {
        on(AssignmentCreatedV1.class, AssignmentEvent::isOfOpinion, progress::assigned);
        on(AssignmentAcceptedV1.class, AssignmentEvent::isOfOpinion, progress::accepted);
        on(AssignmentReturnedV1.class, AssignmentEvent::isOfOpinion, progress::returned);
        on(AssignmentAnsweredV1.class, AssignmentEvent::isOfOpinion, progress::answered);
        on(
                AssignmentExtendedV1.class,
                AssignmentEvent::isOfOpinion,
                (work, event) ->
                        progress.noticed(work, event, OpinionStep.EXTEND, event.answerDue() + " " + event.reason()));
        on(
                AssignmentOverdueV1.class,
                AssignmentEvent::isOfOpinion,
                (work, event) -> progress.noticed(work, event, OpinionStep.OVERDUE, event.limit() + " " + event.due()));
    }
}
