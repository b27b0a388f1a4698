package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.AssignmentCreatedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;
import org.lianluo.suggestion.opinion.AssignmentProgress;

/** Of opinions and of suggestions: an event has one handler. */
@ApplicationScoped
class AssignmentCreatedHandler implements EventHandler<AssignmentCreatedV1> {

    private final SuggestionFacts facts;
    private final AssignmentProgress opinions;

    AssignmentCreatedHandler(SuggestionFacts facts, AssignmentProgress opinions) {
        this.facts = facts;
        this.opinions = opinions;
    }

    @Override
    public Class<AssignmentCreatedV1> contract() {
        return AssignmentCreatedV1.class;
    }

    @Override
    public Uni<Void> on(AssignmentCreatedV1 event, EventMetadata metadata, Work work) {
        if (AssignmentProgress.concernsOpinions(event.subjectType())) {
            return opinions.assigned(work, event.subjectId(), event.assignmentId(), event.unitCode());
        }
        if (!SuggestionFacts.concernsSuggestions(event.subjectType())) {
            return Uni.createFrom().voidItem();
        }
        return facts.assignment(
                work,
                event.subjectId(),
                new AssignmentFact(event.assignmentId(), event.subjectId(), event.unitCode()),
                fact -> fact.learn(event),
                new SuggestionFacts.Told(
                        "ASSIGN", SuggestionJournal.unit(event.unitCode()), event.role() + " " + event.round()));
    }
}
