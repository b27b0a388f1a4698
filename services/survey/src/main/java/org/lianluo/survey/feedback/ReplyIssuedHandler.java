package org.lianluo.survey.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.ReplyIssuedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

/** Deputies are asked about replies to their suggestions only. */
@ApplicationScoped
class ReplyIssuedHandler implements EventHandler<ReplyIssuedV1> {

    private static final String SUGGESTION = "SUGGESTION";

    private final FormOpening opening;

    ReplyIssuedHandler(FormOpening opening) {
        this.opening = opening;
    }

    @Override
    public Class<ReplyIssuedV1> contract() {
        return ReplyIssuedV1.class;
    }

    @Override
    public Uni<Void> on(ReplyIssuedV1 event, EventMetadata metadata, Work work) {
        return SUGGESTION.equals(event.subjectType())
                ? opening.replyIssued(work, event)
                : Uni.createFrom().voidItem();
    }
}
