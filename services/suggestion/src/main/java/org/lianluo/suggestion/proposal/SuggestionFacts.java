package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.lianluo.shared.events.AssignmentEvent;
import org.lianluo.shared.messaging.Work;

/** Takes what other services tell of a suggestion, and moves it to where that leads. */
@ApplicationScoped
class SuggestionFacts {

    private final CaseFiles files;
    private final SuggestionAnswers answers;
    private final SuggestionJournal journal;
    private final Clock clock;

    SuggestionFacts(CaseFiles files, SuggestionAnswers answers, SuggestionJournal journal, Clock clock) {
        this.files = files;
        this.answers = answers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What an event tells in the history.
     *
     * @param action verb of the trade
     * @param note number, day or class; may be null
     */
    record Told(String action, SuggestionJournal.Actor by, String note) {}

    /**
     * Something that a unit did with its assignment, which may not have been heard of before.
     *
     * @param action verb of the trade, for the history
     * @param note number, day or class; may be null
     */
    Uni<Void> assignment(Work work, AssignmentEvent event, Consumer<AssignmentFact> learn, String action, String note) {
        return files.forChange(work, event.subjectId()).chain(before -> work.session()
                .find(AssignmentFact.class, event.assignmentId())
                .chain(known -> known != null
                        ? Uni.createFrom().item(known)
                        : work.persist(new AssignmentFact(event.assignmentId(), event.subjectId(), event.unitCode())))
                .invoke(learn)
                .chain(() -> follow(work, event.subjectId(), byUnit(event, action, note))));
    }

    /** Something about a feedback form. */
    Uni<Void> feedback(Work work, FeedbackFact unheardOf, Consumer<FeedbackFact> learn, Told told) {
        return files.forChange(work, unheardOf.suggestionId).chain(before -> work.session()
                .find(FeedbackFact.class, unheardOf.formId)
                .chain(known -> known != null ? Uni.createFrom().item(known) : work.persist(unheardOf))
                .invoke(learn)
                .chain(() -> follow(work, unheardOf.suggestionId, told)));
    }

    /** What should be known but moves nothing: a due date that passed. */
    Uni<Void> noted(Work work, AssignmentEvent event, String action, String note) {
        Told told = byUnit(event, action, note);
        return files.forChange(work, event.subjectId())
                .chain(file -> journal.line(
                        work, file.suggestion(), told.action(), file.suggestion().status, told.by(), told.note()));
    }

    private static Told byUnit(AssignmentEvent event, String action, String note) {
        return new Told(action, SuggestionJournal.unit(event.unitCode()), note);
    }

    private Uni<Void> follow(Work work, UUID suggestionId, Told told) {
        return work.session()
                .flush()
                .chain(() -> files.read(work.session(), suggestionId))
                .chain(file -> {
                    Suggestion suggestion = file.suggestion();
                    SuggestionStatus from = suggestion.status;
                    suggestion.follow(file.progress(), SuggestionJournal.SYSTEM.reference(), clock.instant());
                    if (from != suggestion.status) {
                        work.publish(suggestion, SuggestionEvents.statusChanged(suggestion, from, clock.instant()));
                    }
                    return journal.line(work, suggestion, told.action(), from, told.by(), told.note())
                            .chain(() -> answers.giveOnce(work, file));
                });
    }
}
