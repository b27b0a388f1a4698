package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.FeedbackFormOpenedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class FeedbackFormOpenedHandler implements EventHandler<FeedbackFormOpenedV1> {

    private final SuggestionFacts facts;

    FeedbackFormOpenedHandler(SuggestionFacts facts) {
        this.facts = facts;
    }

    @Override
    public Class<FeedbackFormOpenedV1> contract() {
        return FeedbackFormOpenedV1.class;
    }

    @Override
    public Uni<Void> on(FeedbackFormOpenedV1 event, EventMetadata metadata, Work work) {
        return facts.feedback(
                work,
                event.suggestionId(),
                new FeedbackFact(event.formId(), event.suggestionId()),
                form -> form.learn(event),
                new SuggestionFacts.Told("ASK_FEEDBACK", SuggestionJournal.SYSTEM, event.deputyCode()));
    }
}
