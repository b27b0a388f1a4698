package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.handling.assignment.terms.ReplyRules;
import org.lianluo.handling.assignment.wording.ReplyClass;

/**
 * That the unit did its part: its reply was issued, or its opinion given to the lead.
 *
 * @param replyId null for a co-handler
 * @param classCode null for a co-handler
 * @param late whether the due date had passed
 * @param feedbackOpen how many forms on the reply are still out; null for a co-handler
 * @param furtherRound whether a dissatisfied deputy has it handled once more; null for a co-handler
 * @param commitmentsOpen how many promises of the reply are not fulfilled yet; null where it promises nothing
 */
@Embeddable
public record Completion(
        UUID replyId,
        @Enumerated(EnumType.STRING) ReplyClass classCode,
        @Column(name = "done_at") Instant at,
        @Column(name = "done_late") Boolean late,
        Integer feedbackOpen,
        Boolean furtherRound,
        Integer commitmentsOpen) {

    /** The reply was issued. */
    static Completion replied(ReplyingAssignment assignment, Reply reply, ReplyRules rules, Instant at, boolean late) {
        return new Completion(
                reply.id(),
                reply.classCode(),
                at,
                late,
                rules.askedForFeedback(assignment.deputyCodes()).size(),
                assignment.round() < rules.rounds(),
                promises(reply));
    }

    /** Another reply took its place when its promises were kept; that the unit replied, and when, stays. */
    Completion followedUp(ReplyingAssignment assignment, Reply reply, ReplyRules rules) {
        Completion done = replied(assignment, reply, rules, at, late);
        return new Completion(
                done.replyId, done.classCode, at, late, done.feedbackOpen, done.furtherRound, done.commitmentsOpen);
    }

    private static Integer promises(Reply reply) {
        return reply.pledges().isEmpty() ? null : reply.pledges().size();
    }

    /** The co-handler's opinion was given. */
    static Completion opinion(Instant at, boolean late) {
        return new Completion(null, null, at, late, null, null, null);
    }

    /** One form is not awaited any more. */
    Completion oneFormLess() {
        return new Completion(
                replyId,
                classCode,
                at,
                late,
                feedbackOpen == null ? null : Math.max(0, feedbackOpen - 1),
                furtherRound,
                commitmentsOpen);
    }

    /** One of its promises was kept. */
    Completion promiseKept() {
        return new Completion(replyId, classCode, at, late, feedbackOpen, furtherRound, commitmentsOpen - 1);
    }
}
