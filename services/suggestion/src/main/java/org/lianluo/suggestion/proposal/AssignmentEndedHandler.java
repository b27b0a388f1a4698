package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.AssignmentEndedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class AssignmentEndedHandler implements EventHandler<AssignmentEndedV1> {

    private final SuggestionFacts facts;

    AssignmentEndedHandler(SuggestionFacts facts) {
        this.facts = facts;
    }

    @Override
    public Class<AssignmentEndedV1> contract() {
        return AssignmentEndedV1.class;
    }

    @Override
    public Uni<Void> on(AssignmentEndedV1 event, EventMetadata metadata, Work work) {
        if (!SuggestionFacts.concernsSuggestions(event.subjectType())) {
            return Uni.createFrom().voidItem();
        }
        return facts.assignment(
                work,
                event.subjectId(),
                new AssignmentFact(event.assignmentId(), event.subjectId(), event.unitCode()),
                fact -> fact.endedAt = event.endedAt(),
                new SuggestionFacts.Told("END_ASSIGNMENT", SuggestionJournal.unit(event.unitCode()), null));
    }
}
