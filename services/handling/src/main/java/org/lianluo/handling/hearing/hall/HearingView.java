package org.lianluo.handling.hearing.hall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.hearing.FollowUp;
import org.lianluo.handling.hearing.FollowUpStatus;
import org.lianluo.handling.hearing.Hearing;
import org.lianluo.handling.hearing.HearingCourse;
import org.lianluo.handling.hearing.HearingKind;
import org.lianluo.handling.hearing.HearingQuestion;
import org.lianluo.handling.hearing.HearingStatus;
import org.lianluo.handling.supervision.SubjectKind;

/** A hearing as everybody sees it who takes part. */
@Schema(name = "Hearing", description = "Hearing (面对面问效、面对面听证、约见)")
record HearingView(
        UUID id,
        HearingKind kind,
        HearingStatus status,
        String title,
        String regionCode,
        Instant startsAt,
        String place,

        @Schema(description = "Who leads it (主持人)") String chair,

        @Schema(description = "Committee that holds it (组织的委员会)") @Nullable
        String committeeCode,

        @Schema(description = "Supervision case that it belongs to (督办事项)") @Nullable
        UUID supervisionCaseId,

        @Schema(description = "What it is about (听证对象)") List<SubjectView> subjects,

        @Schema(description = "Units that are asked (应询单位)") List<String> unitCodes,

        @Schema(description = "Units that owe an answer or a result (待答复、待追办单位)")
        List<String> waitingUnitCodes,

        @Schema(description = "Deputies who are invited (邀请的代表)")
        List<String> deputyCodes,

        @Schema(description = "Why it was last postponed (改期理由)") @Nullable
        String postponedFor,

        @Schema(description = "Minutes (听证笔录)") @Nullable String minutes,

        @Schema(description = "Invited deputies who were there (到会代表)")
        List<String> presentDeputyCodes,

        @Schema(description = "Who was there for the units (单位到会人员)")
        List<HearingRequests.Person> unitPersons,

        @Schema(description = "Questions in their order (代表提问)")
        List<QuestionView> questions,

        @Schema(description = "What is followed up, in its order (追办事项)")
        List<FollowUpView> followUps,

        @Schema(description = "When it was recorded that it took place (记录时间)") @Nullable
        Instant heldAt,

        @Nullable String cancelReason,

        @Schema(description = "When it was over, or cancelled (办结或取消时间)") @Nullable
        Instant endedAt,

        Instant createdAt,

        @Schema(description = "Also the ETag (版本)") long version) {

    /** What it is about. */
    @Schema(name = "HearingSubjectView", description = "What a hearing is about (听证对象)")
    record SubjectView(SubjectKind kind, UUID id) {}

    /** A question with its answer. */
    @Schema(name = "HearingQuestion", description = "Question and answer (提问与答复)")
    record QuestionView(
            UUID id,
            @Schema(description = "Who asks (提问代表)") String deputyCode,
            @Schema(description = "Who is asked (应询单位)") String unitCode,
            String text,
            Instant askedAt,
            @Nullable String answer,

            @Schema(description = "Who answered for the unit (答复人)") @Nullable
            String answeredFor,

            @Nullable Instant answeredAt) {

        static QuestionView of(HearingQuestion one) {
            return new QuestionView(
                    one.id(),
                    one.deputyCode(),
                    one.unitCode(),
                    one.text(),
                    one.askedAt(),
                    one.answer(),
                    one.answeredFor(),
                    one.answeredAt());
        }
    }

    /** A follow-up. */
    @Schema(name = "HearingFollowUp", description = "What a unit has to follow up (追办事项)")
    record FollowUpView(
            UUID id,
            String unitCode,
            String text,
            LocalDate due,
            FollowUpStatus status,
            Instant setAt,

            @Schema(description = "The last result (办理结果)") @Nullable
            String result,

            @Nullable Instant doneAt,

            @Schema(description = "Whether the result came after the last day (是否逾期)") @Nullable
            Boolean late,

            @Schema(description = "What was said when it was last confirmed or sent back (确认或退回说明)") @Nullable
            String remark,

            @Schema(description = "How often it was sent back (退回次数)")
            int sentBack,

            @Nullable Instant confirmedAt) {

        static FollowUpView of(FollowUp one) {
            return new FollowUpView(
                    one.id(),
                    one.unitCode(),
                    one.text(),
                    one.due(),
                    one.status(),
                    one.setAt(),
                    one.result(),
                    one.doneAt(),
                    one.late(),
                    one.remark(),
                    one.sentBack(),
                    one.confirmedAt());
        }
    }

    static HearingView of(Hearings.Entry entry) {
        Hearing of = entry.of();
        HearingCourse course = of.course();
        return new HearingView(
                of.getId(),
                of.kind(),
                of.status(),
                of.title(),
                of.getRegionCode(),
                course.startsAt(),
                course.place(),
                of.chair(),
                of.committeeCode(),
                of.supervisionCaseId(),
                of.subjects().stream()
                        .map(one -> new SubjectView(one.kind(), one.id()))
                        .toList(),
                of.unitCodes(),
                of.waitingCodes().stream().distinct().toList(),
                of.deputyCodes(),
                course.postponedFor(),
                course.minutes(),
                course.presentCodes(),
                course.persons().stream()
                        .map(one -> new HearingRequests.Person(one.unitCode(), one.name(), one.post()))
                        .toList(),
                entry.questions().stream().map(QuestionView::of).toList(),
                entry.followUps().stream().map(FollowUpView::of).toList(),
                course.heldAt(),
                course.cancelReason(),
                course.endedAt(),
                of.getCreatedAt(),
                of.getVersion());
    }
}
