package org.lianluo.handling.appraisal.facts;

import jakarta.inject.Singleton;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;
import org.lianluo.shared.events.survey.FormEvent;
import org.lianluo.shared.messaging.Subscriptions;

/** What deputies say of replies counts in the assessment of units. */
@Singleton
class FeedbackSubscriptions extends Subscriptions {

    FeedbackSubscriptions(FeedbackKept feedback) {
        on(FeedbackReturnedV1.class, FormEvent::isOnReply, feedback::keep);
    }
}
