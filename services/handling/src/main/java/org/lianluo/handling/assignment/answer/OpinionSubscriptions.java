package org.lianluo.handling.assignment.answer;

import jakarta.inject.Singleton;
import org.lianluo.shared.events.suggestion.answer.OpinionReopenedV1;
import org.lianluo.shared.events.suggestion.answer.OpinionUrgedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionForwardedV1;
import org.lianluo.shared.messaging.Subscriptions;

/** What stations forward and constituents reopen, and what both urge. */
@Singleton
class OpinionSubscriptions extends Subscriptions {

    OpinionSubscriptions(Intake intake, Urging urging) {
        on(OpinionForwardedV1.class, intake::forwarded);
        on(OpinionReopenedV1.class, intake::reopened);
        on(OpinionUrgedV1.class, urging::urged);
    }
}
