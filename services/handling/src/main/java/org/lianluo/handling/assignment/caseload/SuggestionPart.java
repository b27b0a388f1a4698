package org.lianluo.handling.assignment.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.assignment.asking.Binding;
import org.lianluo.handling.assignment.asking.Joint;
import org.lianluo.handling.assignment.asking.OpenRequest;
import org.lianluo.handling.assignment.asking.RequestKind;
import org.lianluo.handling.assignment.suggestion.Completion;
import org.lianluo.handling.assignment.suggestion.Rework;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.terms.AssignmentMode;
import org.lianluo.handling.assignment.terms.Complexity;
import org.lianluo.handling.assignment.terms.SuggestionMatter;
import org.lianluo.shared.casework.DueDateView;

/** What an assignment shows of a suggestion, besides what every assignment has. */
@Schema(name = "SuggestionPart", description = "Fields of suggestions only (建议的承办事项)")
public record SuggestionPart(
        AssignmentMode mode,
        Complexity complexity,

        @Schema(description = "Serial number in its term, meeting and year (建议编号)")
        int registrationNumber,

        int year,
        @Schema(description = "Term of the congress (届)") int term,

        @Schema(description = "IN_SESSION or BETWEEN_SESSIONS")
        String occasion,

        @Schema(description = "Number of the meeting (次会议); none between sessions") @Nullable
        Integer sessionNumber,

        @Schema(description = "Proposals (建议内容); the facts are in the text")
        String proposals,

        @Schema(description = "Unit that the deputies request (建议承办单位)") @Nullable
        String requestedUnitCode,

        @Schema(description = "Lead deputy (领衔代表)") String leadDeputyCode,

        @Schema(description = "Co-sponsors (联名代表)") List<String> coSponsorCodes,

        boolean confidential,

        @Schema(description = "First hand-over date (首次交办日期); if set, time limits run from it") @Nullable
        LocalDate handedOverOn,

        @Schema(description = "When the unit signed for it (签收时间); none in re-handling") @Nullable
        Instant signedAt,

        @Schema(
                description =
                        "Last day for the first contact with the deputy (沟通期限); none for a co-handler and in re-handling")
        @Nullable
        DueDateView contactDue,

        @Schema(description = "When the first contact was recorded (首次沟通时间)") @Nullable
        Instant contactedAt,

        @Schema(description = "Issued reply (答复标识)") @Nullable
        UUID replyId,

        @Schema(description = "A to D (答复类别)") @Nullable String classCode,

        @Schema(description = "When the reply was issued or the opinion given (答复或提交时间)") @Nullable
        Instant doneAt,

        @Schema(description = "Whether the reply or opinion came after its due date (是否逾期)") @Nullable
        Boolean late,

        @Schema(description = "Feedback forms on the reply that are still out (未反馈数)") @Nullable
        Integer feedbackOpen,

        @Schema(
                description = "Commitments of the reply that are not fulfilled yet; with 0 the unit replies once more"
                        + " (未落实承诺数)")
        @Nullable
        Integer commitmentsOpen,

        @Schema(description = "Assignment of the second round, or of another unit after a return (后续交办件)") @Nullable
        UUID successorId,

        @Schema(
                description = "When the first unit got it, whatever returns there were since (首次交办时间); the time that"
                        + " has passed in all")
        Instant firstAssignedAt,

        @Schema(description = "Last day to ask for a return (退回期限); none where it can't be returned") @Nullable
        DueDateView returnDue,

        @Schema(description = "Why it can't be returned any more, whatever the day (不能退回的原因)") @Nullable
        Binding boundBy,

        @Schema(description = "Day until which it got more time (延期至)") @Nullable
        LocalDate extendedUntil,

        @Schema(description = "What the unit asked for and nobody decided yet (待决申请)") @Nullable
        WaitingRequest waiting,

        @Schema(description = "That the lead sent the co-handler's opinion back (退回重新提出会办意见)") @Nullable
        ReworkPart rework,

        @Schema(description = "When an office coordinated lead and co-handler, which binds (协调确定时间)") @Nullable
        Instant coordinatedAt,

        @Nullable Instant endedAt,

        @Schema(description = "With which lead it is handled, or was until the reply (并案)") @Nullable
        MergePart merge) {

    private static final Completion NOT_DONE = new Completion(null, null, null, null, null, null, null);

    static SuggestionPart of(SuggestionAssignment assignment) {
        SuggestionMatter matter = assignment.terms().matter();
        Completion completion = assignment.completion() == null ? NOT_DONE : assignment.completion();
        return new SuggestionPart(
                assignment.terms().mode(),
                assignment.terms().complexity(),
                matter.registrationNumber(),
                matter.year(),
                matter.term(),
                matter.occasion(),
                matter.sessionNumber() == 0 ? null : matter.sessionNumber(),
                matter.proposals(),
                matter.requestedUnitCode(),
                matter.leadDeputyCode(),
                matter.coSponsors(),
                matter.confidential(),
                assignment.terms().handedOverOn(),
                assignment.signedAt(),
                DueDateView.of(assignment.firstContact().due()),
                assignment.firstContact().at(),
                completion.replyId(),
                completion.classCode() == null ? null : completion.classCode().name(),
                completion.at(),
                completion.late(),
                completion.feedbackOpen(),
                completion.commitmentsOpen(),
                assignment.successorId(),
                assignment.chain().firstAssignedAt(),
                DueDateView.of(assignment.returnRight().due()),
                assignment.returnRight().boundBy(),
                assignment.extendedUntil(),
                WaitingRequest.of(assignment),
                ReworkPart.of(assignment.rework()),
                assignment.coordinatedAt(),
                assignment.endedAt(),
                MergePart.of(assignment.joint()));
    }

    /** That it is handled with another suggestion. */
    @Schema(name = "AssignmentMerge", description = "That it is handled with the lead of a merge (并案办理)")
    public record MergePart(
            UUID mergeId,

            @Schema(description = "The lead (主件)") UUID leadSuggestionId,

            @Schema(
                    description =
                            "The unit's assignment of the lead, on which it acts; none where other units handle it and"
                                    + " it has nothing to do (主件的交办件)")
            @Nullable
            UUID leadAssignmentId) {

        static MergePart of(Joint joint) {
            return joint == null
                    ? null
                    : new MergePart(joint.mergeId(), joint.leadSuggestionId(), joint.leadAssignmentId());
        }
    }

    /** An opinion that was sent back. */
    @Schema(name = "Rework", description = "That the lead sent the opinion back, once (退回重新提出会办意见)")
    public record ReworkPart(
            String reason,
            Instant requestedAt,

            @Schema(description = "Last day for another opinion (重新提出期限)")
            DueDateView due) {

        static ReworkPart of(Rework rework) {
            return rework == null
                    ? null
                    : new ReworkPart(rework.reason(), rework.requestedAt(), DueDateView.of(rework.due()));
        }
    }

    /** A request that waits for a decision. */
    @Schema(name = "WaitingRequest", description = "A request that waits for a decision (待决申请)")
    public record WaitingRequest(
            UUID id,
            RequestKind kind,

            @Schema(description = "Last day to decide (审核期限)")
            DueDateView decisionDue,

            @Schema(description = "Roles of the region that may decide; never who assigned it (可审核的角色)")
            List<String> waitsFor) {

        static WaitingRequest of(SuggestionAssignment assignment) {
            OpenRequest open = assignment.openRequest();
            return open == null
                    ? null
                    : new WaitingRequest(
                            open.id(),
                            open.kind(),
                            DueDateView.of(open.due()),
                            open.kind().toRoles(assignment.getRegionCode()));
        }
    }
}
