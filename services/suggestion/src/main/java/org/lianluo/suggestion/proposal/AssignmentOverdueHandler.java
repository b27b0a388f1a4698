package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.AssignmentOverdueV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;
import org.lianluo.suggestion.opinion.AssignmentProgress;

/** Of opinions and of suggestions: an event has one handler. */
@ApplicationScoped
class AssignmentOverdueHandler implements EventHandler<AssignmentOverdueV1> {

    private final SuggestionFacts facts;
    private final AssignmentProgress opinions;

    AssignmentOverdueHandler(SuggestionFacts facts, AssignmentProgress opinions) {
        this.facts = facts;
        this.opinions = opinions;
    }

    @Override
    public Class<AssignmentOverdueV1> contract() {
        return AssignmentOverdueV1.class;
    }

    @Override
    public Uni<Void> on(AssignmentOverdueV1 event, EventMetadata metadata, Work work) {
        String note = event.limit() + " " + event.due();
        if (AssignmentProgress.concernsOpinions(event.subjectType())) {
            return opinions.noted(work, event.subjectId(), "OVERDUE", event.unitCode(), note);
        }
        if (!SuggestionFacts.concernsSuggestions(event.subjectType())) {
            return Uni.createFrom().voidItem();
        }
        return facts.noted(
                work,
                event.subjectId(),
                new SuggestionFacts.Told("OVERDUE", SuggestionJournal.unit(event.unitCode()), note));
    }
}
