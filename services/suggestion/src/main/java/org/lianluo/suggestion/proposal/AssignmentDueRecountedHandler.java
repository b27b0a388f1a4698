package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.AssignmentDueRecountedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class AssignmentDueRecountedHandler implements EventHandler<AssignmentDueRecountedV1> {

    private final SuggestionFacts facts;

    AssignmentDueRecountedHandler(SuggestionFacts facts) {
        this.facts = facts;
    }

    @Override
    public Class<AssignmentDueRecountedV1> contract() {
        return AssignmentDueRecountedV1.class;
    }

    @Override
    public Uni<Void> on(AssignmentDueRecountedV1 event, EventMetadata metadata, Work work) {
        if (!SuggestionFacts.concernsSuggestions(event.subjectType())
                || !event.limit().equals("ANSWER")) {
            return Uni.createFrom().voidItem();
        }
        return facts.assignment(
                work,
                event.subjectId(),
                new AssignmentFact(event.assignmentId(), event.subjectId(), event.unitCode()),
                fact -> fact.learn(event),
                new SuggestionFacts.Told(
                        "RECOUNT",
                        SuggestionJournal.unit(event.unitCode()),
                        event.due().toString()));
    }
}
