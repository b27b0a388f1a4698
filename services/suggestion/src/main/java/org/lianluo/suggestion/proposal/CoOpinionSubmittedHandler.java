package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.CoOpinionSubmittedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class CoOpinionSubmittedHandler implements EventHandler<CoOpinionSubmittedV1> {

    private final SuggestionFacts facts;

    CoOpinionSubmittedHandler(SuggestionFacts facts) {
        this.facts = facts;
    }

    @Override
    public Class<CoOpinionSubmittedV1> contract() {
        return CoOpinionSubmittedV1.class;
    }

    @Override
    public Uni<Void> on(CoOpinionSubmittedV1 event, EventMetadata metadata, Work work) {
        if (!SuggestionFacts.concernsSuggestions(event.subjectType())) {
            return Uni.createFrom().voidItem();
        }
        return facts.assignment(
                work,
                event.subjectId(),
                new AssignmentFact(event.assignmentId(), event.subjectId(), event.unitCode()),
                fact -> fact.opinionAt = event.submittedAt(),
                new SuggestionFacts.Told(
                        "CO_OPINION", SuggestionJournal.unit(event.unitCode()), event.late() ? "late" : null));
    }
}
