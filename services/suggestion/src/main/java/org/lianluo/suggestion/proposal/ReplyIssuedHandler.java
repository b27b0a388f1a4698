package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.ReplyIssuedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class ReplyIssuedHandler implements EventHandler<ReplyIssuedV1> {

    private final SuggestionFacts facts;

    ReplyIssuedHandler(SuggestionFacts facts) {
        this.facts = facts;
    }

    @Override
    public Class<ReplyIssuedV1> contract() {
        return ReplyIssuedV1.class;
    }

    @Override
    public Uni<Void> on(ReplyIssuedV1 event, EventMetadata metadata, Work work) {
        if (!SuggestionFacts.concernsSuggestions(event.subjectType())) {
            return Uni.createFrom().voidItem();
        }
        return facts.assignment(
                work,
                event.subjectId(),
                new AssignmentFact(event.assignmentId(), event.subjectId(), event.unitCode()),
                fact -> fact.learn(event),
                new SuggestionFacts.Told(
                        "REPLY",
                        SuggestionJournal.unit(event.unitCode()),
                        event.classCode() + " " + event.documentNumber()));
    }
}
