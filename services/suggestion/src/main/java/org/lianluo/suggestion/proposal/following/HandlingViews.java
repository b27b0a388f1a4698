package org.lianluo.suggestion.proposal.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Mask;
import org.lianluo.suggestion.proposal.ReplyClass;

/** What units and deputies did with a suggestion, as callers see it. */
public final class HandlingViews {

    private HandlingViews() {}

    /** @param full for those whom it concerns; everybody else sees replies without numbers of persons */
    public static List<Assignment> assignments(CaseFile file, boolean full) {
        return file.assignments().stream()
                .map(fact -> Assignment.of(fact, full))
                .toList();
    }

    /** @param full for those whom it concerns; everybody else sees what was returned, without reasons and days */
    public static List<Feedback> feedback(CaseFile file, boolean full) {
        return file.feedback().stream()
                .filter(form -> full || form.isReturned())
                .map(form -> Feedback.of(form, full))
                .toList();
    }

    /** One unit, its dates and its reply. */
    @Schema(name = "SuggestionAssignment", description = "A unit, its state and its reply (承办单位)")
    public record Assignment(
            UUID id,
            String unitCode,
            @Nullable UnitRole role,
            int round,
            @Nullable Instant assignedAt,
            @Nullable LocalDate answerDue,

            @Schema(description = "The rule that the day came from (期限依据)") @Nullable
            String answerRule,

            @Nullable Instant signedAt,

            @Schema(description = "Time of the co-handler's opinion (会办意见)") @Nullable
            Instant opinionAt,

            @Nullable Instant endedAt,

            @Schema(description = "When another unit took it over (退回时间)") @Nullable
            Instant returnedAt,

            @Nullable Reply reply) {

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
                    fact.returnedAt,
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

    /** One deputy's feedback form on a reply. */
    @Schema(name = "SuggestionFeedback", description = "Feedback of a deputy on a reply (征询意见)")
    public record Feedback(
            UUID formId,
            UUID replyId,
            String unitCode,
            String deputyCode,
            int round,
            @Nullable LocalDate due,

            @Schema(description = "The rule that the day came from (期限依据)") @Nullable
            String dueRule,

            @Nullable Satisfaction attitude,
            @Nullable Satisfaction result,
            @Nullable String reason,
            @Nullable Boolean late,
            @Nullable Instant returnedAt,

            @Schema(description = "When the deputy was reminded; `due` is the last day after it then (催促时间)") @Nullable
            Instant remindedAt,

            @Schema(description = "When it was clear that no feedback came (确认不反馈的时间)") @Nullable
            Instant noFeedbackAt,

            @Schema(description = "When the deputy left a late remark on the form, which does not count (补充反馈时间)")
            @Nullable
            Instant remarkedAt) {

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
                    form.returnedAt,
                    full ? form.remindedAt : null,
                    full ? form.lapsedAt : null,
                    full ? form.remarkedAt : null);
        }
    }
}
