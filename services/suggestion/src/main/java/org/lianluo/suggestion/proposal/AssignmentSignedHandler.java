package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.AssignmentSignedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class AssignmentSignedHandler implements EventHandler<AssignmentSignedV1> {

    private final SuggestionFacts facts;

    AssignmentSignedHandler(SuggestionFacts facts) {
        this.facts = facts;
    }

    @Override
    public Class<AssignmentSignedV1> contract() {
        return AssignmentSignedV1.class;
    }

    @Override
    public Uni<Void> on(AssignmentSignedV1 event, EventMetadata metadata, Work work) {
        if (!SuggestionFacts.concernsSuggestions(event.subjectType())) {
            return Uni.createFrom().voidItem();
        }
        return facts.assignment(
                work,
                event.subjectId(),
                new AssignmentFact(event.assignmentId(), event.subjectId(), event.unitCode()),
                fact -> fact.learn(event),
                new SuggestionFacts.Told("SIGN", SuggestionJournal.unit(event.unitCode()), null));
    }
}
