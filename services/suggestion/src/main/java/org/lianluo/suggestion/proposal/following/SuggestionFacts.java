package org.lianluo.suggestion.proposal.following;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.events.handling.AssignmentEvent;
import org.lianluo.shared.messaging.Work;
import org.lianluo.suggestion.proposal.SuggestionActs;
import org.lianluo.suggestion.proposal.SuggestionStep;

/** Takes what other services tell of a suggestion, and moves it to where that leads. */
@ApplicationScoped
class SuggestionFacts {

    private final CaseFiles files;
    private final SuggestionAnswers answers;
    private final Clock clock;

    SuggestionFacts(CaseFiles files, SuggestionAnswers answers, Clock clock) {
        this.files = files;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Something that a unit did with its assignment, which may not have been heard of before.
     *
     * @param note number, day or class, for the history; may be null
     */
    Uni<Void> assignment(
            Work work, AssignmentEvent event, Consumer<AssignmentFact> learn, SuggestionStep step, String note) {
        Act act = byUnit(event, note);
        return files.forChange(work, event.subjectId()).chain(before -> work.session()
                .find(AssignmentFact.class, event.assignmentId())
                .chain(known -> known != null
                        ? Uni.createFrom().item(known)
                        : work.persist(new AssignmentFact(event.assignmentId(), event.subjectId(), event.unitCode())))
                .invoke(learn)
                .chain(() -> follow(work, event.subjectId(), act, step)));
    }

    /**
     * Something about a feedback form.
     *
     * @param deputyCode who did it; null for the system
     */
    Uni<Void> feedback(
            Work work,
            FeedbackFact unheardOf,
            Consumer<FeedbackFact> learn,
            SuggestionStep step,
            String deputyCode,
            String note) {
        Instant now = clock.instant();
        Act act = deputyCode == null ? SuggestionActs.bySystem(now) : SuggestionActs.ofDeputy(deputyCode, now);
        return files.forChange(work, unheardOf.suggestionId).chain(before -> work.session()
                .find(FeedbackFact.class, unheardOf.formId)
                .chain(known -> known != null ? Uni.createFrom().item(known) : work.persist(unheardOf))
                .invoke(learn)
                .chain(() -> follow(work, unheardOf.suggestionId, act.noted(note), step)));
    }

    /** The government office has it. */
    Uni<CaseFile> handedOver(Work work, UUID suggestionId, Instant at) {
        return files.forChange(work, suggestionId)
                .invoke(file -> file.suggestion().handedOver(SuggestionActs.bySystem(at)));
    }

    /** What should be known but moves nothing: a due date that passed. */
    Uni<CaseFile> noticed(Work work, AssignmentEvent event, SuggestionStep step, String note) {
        return files.forChange(work, event.subjectId())
                .invoke(file -> file.suggestion().noticed(byUnit(event, note), step));
    }

    private Act byUnit(AssignmentEvent event, String note) {
        return SuggestionActs.ofUnit(event.unitCode(), clock.instant()).noted(note);
    }

    private Uni<Void> follow(Work work, UUID suggestionId, Act act, SuggestionStep step) {
        return work.session()
                .flush()
                .chain(() -> files.read(work.session(), suggestionId))
                .invoke(file -> file.suggestion().follow(act, step, file.standing()))
                .chain(file -> answers.giveOnce(work, file));
    }
}
