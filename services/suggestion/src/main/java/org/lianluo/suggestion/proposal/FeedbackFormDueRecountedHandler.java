package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.FeedbackFormDueRecountedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class FeedbackFormDueRecountedHandler implements EventHandler<FeedbackFormDueRecountedV1> {

    private final SuggestionFacts facts;

    FeedbackFormDueRecountedHandler(SuggestionFacts facts) {
        this.facts = facts;
    }

    @Override
    public Class<FeedbackFormDueRecountedV1> contract() {
        return FeedbackFormDueRecountedV1.class;
    }

    @Override
    public Uni<Void> on(FeedbackFormDueRecountedV1 event, EventMetadata metadata, Work work) {
        return facts.feedback(
                work,
                event.suggestionId(),
                new FeedbackFact(event.formId(), event.suggestionId()),
                form -> form.learn(event),
                new SuggestionFacts.Told(
                        "RECOUNT",
                        SuggestionJournal.SYSTEM,
                        event.deputyCode() + " " + event.due().toString()));
    }
}
