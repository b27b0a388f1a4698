package org.lianluo.suggestion.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.security.Mask;

/** What units and deputies did with a suggestion, as callers see it. */
final class HandlingViews {

    private HandlingViews() {}

    @Schema(name = "SuggestionAssignment", description = "A unit, its state and its reply (承办单位)")
    record Assignment(
            UUID id,
            String unitCode,
            UnitRole role,
            int round,
            Instant assignedAt,
            LocalDate answerDue,

            @Schema(description = "The rule that the day came from (期限依据)")
            String answerRule,

            Instant signedAt,

            @Schema(description = "When a co-handler gave its opinion (会办意见)")
            Instant opinionAt,

            Instant endedAt,
            Reply reply) {

        static Assignment of(AssignmentFact fact, boolean full) {
            return new Assignment(
                    fact.assignmentId,
                    fact.unitCode,
                    fact.role,
                    fact.round,
                    fact.assignedAt,
                    fact.answerDue,
                    fact.answerRule,
                    fact.signedAt,
                    fact.opinionAt,
                    fact.endedAt,
                    fact.replied() ? Reply.of(fact.reply, full) : null);
        }
    }

    @Schema(name = "IssuedReply", description = "An issued reply (答复)")
    record Reply(
            UUID id,
            ReplyClass classCode,
            String text,
            String documentNumber,
            String signatory,
            boolean late,
            Instant issuedAt) {

        static Reply of(IssuedReply reply, boolean full) {
            return new Reply(
                    reply.id(),
                    reply.classCode(),
                    full ? reply.text() : Mask.published(reply.text()),
                    reply.documentNumber(),
                    reply.signatory(),
                    reply.late(),
                    reply.at());
        }
    }

    @Schema(name = "SuggestionFeedback", description = "Feedback of a deputy on a reply (征询意见)")
    record Feedback(
            UUID formId,
            UUID replyId,
            String unitCode,
            String deputyCode,
            int round,
            LocalDate due,

            @Schema(description = "The rule that the day came from (期限依据)")
            String dueRule,

            Satisfaction attitude,
            Satisfaction result,
            String reason,
            Boolean late,
            Instant returnedAt) {

        static Feedback of(FeedbackFact form, boolean full) {
            return new Feedback(
                    form.formId,
                    form.replyId,
                    form.unitCode,
                    form.deputyCode,
                    form.round,
                    full ? form.due : null,
                    full ? form.dueRule : null,
                    form.attitude,
                    form.result,
                    full ? form.reason : null,
                    full ? form.late : null,
                    form.returnedAt);
        }
    }
}
