package org.lianluo.shared.casework;

import jakarta.inject.Singleton;
import org.lianluo.shared.events.handling.CalendarYearLoadedV1;
import org.lianluo.shared.events.handling.PolicySetV1;
import org.lianluo.shared.events.handling.rules.PolicyAppliedV1;
import org.lianluo.shared.messaging.Subscriptions;

/** The rules by which dates are counted, as the handling service publishes them. */
@Singleton
class RuleSubscriptions extends Subscriptions {

    RuleSubscriptions(PolicyBook policies) {
        on(PolicySetV1.class, policies::learn);
        on(PolicyAppliedV1.class, policies::learn);
        on(CalendarYearLoadedV1.class, policies::learn);
    }
}
