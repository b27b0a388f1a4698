package org.lianluo.handling.assignment.suggestion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lianluo.handling.assignment.suggestion.SuggestionService.Part;
import org.lianluo.handling.assignment.suggestion.SuggestionService.Step;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;

/** Drafts of replies and what the unit's leader decides on them. */
@ApplicationScoped
class ReplyService {

    private final SuggestionService service;
    private final SuggestionRepository suggestions;

    ReplyService(SuggestionService service, SuggestionRepository suggestions) {
        this.service = service;
        this.suggestions = suggestions;
    }

    Uni<Part<Reply>> draft(Work work, Caller caller, UUID id, ReplyRequest request) {
        return service.own(work, caller, id).chain(assignment -> service.step(
                        work,
                        caller,
                        assignment,
                        new Step("DRAFT", null),
                        at -> assignment.draft(Ids.next(), request, caller.reference(), at))
                .chain(work::persist)
                .map(reply -> new Part<>(assignment, reply)));
    }

    Uni<Part<Reply>> change(Work work, Caller caller, UUID id, UUID replyId, ReplyChange change) {
        return reply(work, caller, id, replyId)
                .invoke(part -> IfMatch.check(change.ifMatch(), part.assignment()))
                .call(part -> service.step(work, caller, part.assignment(), new Step("REDRAFT", null), at -> {
                    part.assignment().redraft(part.of(), change.draft(), caller.reference(), at);
                    return null;
                }));
    }

    Uni<Part<Reply>> refuse(Work work, Caller caller, UUID id, UUID replyId, String ifMatch, String reason) {
        return reply(work, caller, id, replyId)
                .invoke(part -> mustBeWhatWasRead(ifMatch, part))
                .call(part -> service.step(work, caller, part.assignment(), new Step("REFUSE", reason), at -> {
                    part.assignment().refuse(part.of(), reason, caller.reference(), at);
                    return null;
                }));
    }

    /** Issues the reply, and enters what it promises into the ledger. */
    Uni<Part<Reply>> approve(Work work, Caller caller, UUID id, UUID replyId, String ifMatch, String signatory) {
        return reply(work, caller, id, replyId)
                .invoke(part -> mustBeWhatWasRead(ifMatch, part))
                .call(part -> suggestions
                        .coHandlers(work, part.assignment())
                        .chain(coHandlers -> service.step(
                                work,
                                caller,
                                part.assignment(),
                                new Step(
                                        "APPROVE",
                                        part.of().classCode() + " " + part.of().documentNumber()),
                                at -> {
                                    work.publish(
                                            part.assignment(),
                                            part.assignment()
                                                    .issue(part.of(), signatory, coHandlers, caller.reference(), at));
                                    return null;
                                })))
                .call(part -> enter(work, part));
    }

    /** A leader may name the version that he has read, so that he does not sign what was changed meanwhile. */
    private static void mustBeWhatWasRead(String ifMatch, Part<Reply> part) {
        if (ifMatch != null) {
            IfMatch.check(ifMatch, part.assignment());
        }
    }

    private static Uni<Void> enter(Work work, Part<Reply> part) {
        return Work.inTurn(part.of().promises(), promise -> {
            Commitment commitment = new Commitment(Ids.next(), part.assignment(), part.of(), promise);
            work.publish(part.assignment(), SuggestionEvents.recorded(part.assignment(), commitment));
            return work.persist(commitment);
        });
    }

    /**
     * Another text for a draft.
     *
     * @param ifMatch version of the assignment that the change is based on
     */
    record ReplyChange(String ifMatch, ReplyRequest draft) {}

    private Uni<Part<Reply>> reply(Work work, Caller caller, UUID id, UUID replyId) {
        return service.own(work, caller, id)
                .chain(assignment ->
                        suggestions.reply(work.session(), id, replyId).map(reply -> new Part<>(assignment, reply)));
    }
}
