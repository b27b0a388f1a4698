package org.lianluo.handling.assignment.reply;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.caseload.Partners;
import org.lianluo.handling.assignment.merging.MergedCases;
import org.lianluo.handling.assignment.suggestion.CoHandlers;
import org.lianluo.handling.assignment.suggestion.Entry;
import org.lianluo.handling.assignment.suggestion.Reply;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.terms.ReplyRules;
import org.lianluo.handling.assignment.terms.SuggestionClock;
import org.lianluo.handling.assignment.wording.Promised;
import org.lianluo.handling.assignment.wording.ReplyWording;
import org.lianluo.handling.commitment.Ledger;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;

/** Drafts of replies and what the unit's leader decides on them. */
@ApplicationScoped
class ReplyService {

    private final AssignmentRepository assignments;
    private final Partners partners;
    private final MergedCases merged;
    private final SuggestionClock suggestionClock;
    private final Ledger ledger;
    private final Clock clock;

    ReplyService(
            AssignmentRepository assignments,
            Partners partners,
            MergedCases merged,
            SuggestionClock suggestionClock,
            Ledger ledger,
            Clock clock) {
        this.assignments = assignments;
        this.partners = partners;
        this.merged = merged;
        this.suggestionClock = suggestionClock;
        this.ledger = ledger;
        this.clock = clock;
    }

    Uni<Entry<Reply>> draft(Work work, Caller caller, UUID id, ReplyRequest request) {
        return own(work, caller, id).chain(assignment -> rules(work, assignment)
                .call(rules -> merged.mustBeContacted(work, assignment, rules))
                .map(rules -> new Entry<>(assignment, draft(assignment, by(caller), request.wording(), rules))));
    }

    /** The first of a round, or one that follows promises which were kept. */
    private static Reply draft(SuggestionAssignment assignment, Act act, ReplyWording wording, ReplyRules rules) {
        return assignment.hasPromised()
                ? assignment.followUp(act, wording, rules)
                : assignment.draft(act, wording, rules);
    }

    Uni<Entry<Reply>> change(Work work, Caller caller, UUID id, UUID replyId, ReplyChange change) {
        return reply(work, caller, id, replyId)
                .invoke(part -> IfMatch.check(change.ifMatch(), part.assignment()))
                .call(part -> rules(work, part.assignment()).invoke(rules -> part.assignment()
                        .redraft(by(caller), part.of(), change.draft().wording(), rules)));
    }

    Uni<Entry<Reply>> refuse(Work work, Caller caller, UUID id, UUID replyId, String ifMatch, String reason) {
        return reply(work, caller, id, replyId)
                .invoke(part -> mustBeWhatWasRead(ifMatch, part))
                .invoke(part -> part.assignment().refuse(by(caller), part.of(), reason));
    }

    /** Issues the reply, and enters what it promises into the ledger. */
    Uni<Entry<Reply>> approve(Work work, Caller caller, UUID id, UUID replyId, String ifMatch, String signatory) {
        return partners.own(work, caller, id)
                .chain(assignment -> of(work, assignment, replyId))
                .invoke(part -> mustBeWhatWasRead(ifMatch, part))
                .call(part -> rules(work, part.assignment())
                        .call(rules -> merged.mustBeContacted(work, part.assignment(), rules))
                        .chain(rules -> partners.coHandlers(work, part.assignment())
                                .chain(coHandlers -> issue(work, by(caller), part, signatory, coHandlers, rules))));
    }

    private Uni<Void> issue(
            Work work, Act act, Entry<Reply> part, String signatory, CoHandlers coHandlers, ReplyRules rules) {
        List<Promised> promises = part.assignment().issue(act, part.of(), signatory, coHandlers, rules);
        return ledger.enter(work, act, part.assignment(), part.of(), promises)
                .chain(() -> merged.replied(work, part.assignment(), part.of(), rules, act));
    }

    /** A leader may name the version that they read, so that they do not sign what was changed meanwhile. */
    private static void mustBeWhatWasRead(String ifMatch, Entry<Reply> part) {
        if (ifMatch != null) {
            IfMatch.check(ifMatch, part.assignment());
        }
    }

    /**
     * Another text for a draft.
     *
     * @param ifMatch version of the assignment that the change is based on
     */
    record ReplyChange(String ifMatch, ReplyRequest draft) {}

    private Uni<ReplyRules> rules(Work work, SuggestionAssignment assignment) {
        return suggestionClock.replyRules(work.session(), assignment.getRegionCode(), ChinaTime.today(clock));
    }

    private Act by(Caller caller) {
        return AssignmentActs.byUnit(caller, clock.instant());
    }

    private Uni<SuggestionAssignment> own(Work work, Caller caller, UUID id) {
        return assignments.ownForChange(work, caller, id, SuggestionAssignment.class);
    }

    private Uni<Entry<Reply>> reply(Work work, Caller caller, UUID id, UUID replyId) {
        return own(work, caller, id).chain(assignment -> of(work, assignment, replyId));
    }

    private static Uni<Entry<Reply>> of(Work work, SuggestionAssignment assignment, UUID replyId) {
        return ReplyReading.find(work.session(), assignment.getId(), replyId)
                .map(reply -> new Entry<>(assignment, reply));
    }
}
