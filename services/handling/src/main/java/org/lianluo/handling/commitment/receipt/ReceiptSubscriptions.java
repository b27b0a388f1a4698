package org.lianluo.handling.commitment.receipt;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.commitment.Ledger;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;
import org.lianluo.shared.events.survey.FormEvent;
import org.lianluo.shared.messaging.Subscriptions;
import org.lianluo.shared.messaging.Work;

/** How deputies rate what became of a commitment; it is noted and moves nothing. */
@Singleton
class ReceiptSubscriptions extends Subscriptions {

    private final Ledger ledger;
    private final Clock clock;

    ReceiptSubscriptions(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
        on(FeedbackReturnedV1.class, FormEvent::isOnCommitment, this::rated);
    }

    private Uni<?> rated(Work work, FeedbackReturnedV1 event) {
        return ledger.rated(
                work,
                event.commitmentId(),
                AssignmentActs.ofDeputy(event.deputyCode(), clock.instant()),
                event.result());
    }
}
