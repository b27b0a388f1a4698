package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.FeedbackReturnedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class FeedbackReturnedHandler implements EventHandler<FeedbackReturnedV1> {

    private final SuggestionFacts facts;

    FeedbackReturnedHandler(SuggestionFacts facts) {
        this.facts = facts;
    }

    @Override
    public Class<FeedbackReturnedV1> contract() {
        return FeedbackReturnedV1.class;
    }

    @Override
    public Uni<Void> on(FeedbackReturnedV1 event, EventMetadata metadata, Work work) {
        return facts.feedback(
                work,
                event.suggestionId(),
                new FeedbackFact(event.formId(), event.suggestionId()),
                form -> form.learn(event),
                new SuggestionFacts.Told(
                        "FEEDBACK",
                        SuggestionJournal.deputy(event.deputyCode()),
                        event.unitCode() + " " + event.result()));
    }
}
