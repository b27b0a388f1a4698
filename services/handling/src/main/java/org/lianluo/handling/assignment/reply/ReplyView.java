package org.lianluo.handling.assignment.reply;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.assignment.suggestion.Reply;
import org.lianluo.handling.assignment.wording.ReplyClass;
import org.lianluo.handling.assignment.wording.ReplyStatus;
import org.lianluo.shared.casework.choice.ClassScheme;

/** A reply; drafts are seen by the unit alone. */
@Schema(name = "Reply", description = "Reply to a suggestion (答复)")
record ReplyView(
        UUID id,
        UUID assignmentId,
        int round,
        ReplyStatus status,
        ReplyClass classCode,

        @Schema(description = "Classes of the place (答复类别体系)")
        ClassScheme classScheme,

        @Schema(description = "What the place calls the class; printed on the letter (类别标识)")
        String classMark,

        @Schema(description = "Outcome (办理结果)") ReplyClass.Outcome outcome,

        String text,
        String documentNumber,
        @Schema(description = "Commitment (承诺事项)") List<Promise> commitments,
        Instant draftedAt,

        @Schema(description = "Reason why the leader sent it back (退改理由)") @Nullable
        String refusalReason,

        @Schema(description = "When it was refused or issued (签发或退改时间)") @Nullable
        Instant decidedAt,

        @Schema(description = "Signatory of the unit (签发人)") @Nullable
        String signatory,

        @Schema(description = "Whether it was issued after its due date (是否逾期)") @Nullable
        Boolean late,

        @Schema(description = "Whether it is a further reply, after the commitments were fulfilled (再次答复)")
        boolean followUp) {

    static ReplyView of(Reply reply) {
        return new ReplyView(
                reply.id(),
                reply.assignmentId(),
                reply.round(),
                reply.status(),
                reply.classCode(),
                reply.classScheme(),
                reply.classMark(),
                reply.classCode().outcome(),
                reply.text(),
                reply.documentNumber(),
                reply.pledges().stream()
                        .map(pledge -> new Promise(pledge.promise(), pledge.due()))
                        .toList(),
                reply.draftedAt(),
                reply.refusalReason(),
                reply.decidedAt(),
                reply.signatory(),
                reply.late(),
                reply.isFollowUp());
    }
}
