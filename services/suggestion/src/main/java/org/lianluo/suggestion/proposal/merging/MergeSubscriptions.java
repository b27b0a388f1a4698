package org.lianluo.suggestion.proposal.merging;

import jakarta.inject.Singleton;
import org.lianluo.shared.events.handling.AssignmentEvent;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.messaging.Subscriptions;

/** The first reply to one of them ends a merge. */
@Singleton
class MergeSubscriptions extends Subscriptions {

    MergeSubscriptions(MergeEndings endings) {
        on(ReplyIssuedV1.class, AssignmentEvent::isOfSuggestion, endings::replied);
    }
}
