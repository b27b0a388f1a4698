package org.lianluo.survey.poll.results;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.hibernate.LockMode;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.events.handling.issue.IssueItemVerifiedV1;
import org.lianluo.shared.messaging.Subscriptions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.survey.poll.RatedItem;
import org.lianluo.survey.poll.VerdictStatus;

/**
 * When the last item of a verdict's issue list is verified, what dissatisfied was put right, and may be rated again. What an
 * office has entered by hand before stays.
 */
@Singleton
class IssueSubscriptions extends Subscriptions {

    private final Clock clock;

    IssueSubscriptions(Clock clock) {
        this.clock = clock;
        on(IssueItemVerifiedV1.class, IssueItemVerifiedV1::endsVerdict, this::rectified);
    }

    private Uni<?> rectified(Work work, IssueItemVerifiedV1 event) {
        Act act = new Act("SYSTEM", null, "system", clock.instant());
        return work.session()
                .find(RatedItem.class, event.referenceId(), LockMode.PESSIMISTIC_WRITE)
                .invoke(item -> {
                    if (item != null
                            && item.getRegionCode().equals(event.regionCode())
                            && item.status() == VerdictStatus.RECTIFYING) {
                        item.rectify(act, event.evidence(), event.rectifiedOn());
                    }
                });
    }
}
