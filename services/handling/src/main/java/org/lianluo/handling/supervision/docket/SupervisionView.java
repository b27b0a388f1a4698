package org.lianluo.handling.supervision.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.assignment.caseload.CaseScope;
import org.lianluo.handling.supervision.CaseCourse;
import org.lianluo.handling.supervision.Measure;
import org.lianluo.handling.supervision.Outcome;
import org.lianluo.handling.supervision.Question;
import org.lianluo.handling.supervision.ReminderLevel;
import org.lianluo.handling.supervision.SubjectKind;
import org.lianluo.handling.supervision.SupervisionCase;
import org.lianluo.handling.supervision.SupervisionKind;
import org.lianluo.handling.supervision.SupervisionStatus;
import org.lianluo.shared.security.Caller;

/** A supervision case. A unit sees its own questions of it; all others see all. */
@Schema(name = "SupervisionCase", description = "Supervision case (督办事项)")
record SupervisionView(
        UUID id,
        SupervisionKind kind,
        SupervisionStatus status,
        String title,

        @Schema(description = "What is supervised and why (督办内容)")
        String content,

        SubjectKind subjectKind,

        @Schema(description = "Subject; null for a topic (督办对象)") @Nullable
        UUID subjectId,

        String regionCode,

        @Schema(description = "Year of the supervision (年度)")
        int year,

        @Schema(description = "Committee that supervises (督办委员会)") @Nullable
        String committeeCode,

        @Schema(description = "Code of who leads it (领衔督办人代码)") @Nullable
        String leaderCode,

        @Schema(description = "Who leads it (领衔督办人)") @Nullable
        String leaderName,

        @Schema(description = "Who moved it (联名人)") List<String> movers,

        @Schema(description = "Deputies who are told what becomes of it (代表)")
        List<String> deputyCodes,

        @Schema(description = "Up to whom a reminder goes (催办层级)") @Nullable
        ReminderLevel level,

        @Schema(description = "Units that were asked (承办单位)")
        List<String> unitCodes,

        @Schema(description = "Units that have yet to answer (未反馈单位)")
        List<String> waitingUnitCodes,

        @Schema(description = "How often units were asked; 0 before (轮次)")
        int round,

        @Schema(description = "Questions in their order (督办问题)")
        List<QuestionView> questions,

        @Schema(description = "When it was decided on (确定时间)") @Nullable
        Instant decidedAt,

        @Schema(description = "What was said to that (确定说明)") @Nullable
        String decisionNote,

        @Schema(description = "When units were asked last (下达时间)") @Nullable
        Instant issuedAt,

        @Schema(description = "When it was noticed that an answer is overdue (逾期时间)") @Nullable
        Instant overdueAt,

        @Schema(description = "Last measure (升级措施)") @Nullable
        Measure measure,

        @Schema(description = "Day of the inspection (检查日期)") @Nullable
        LocalDate inspectedOn,

        @Schema(description = "What was found (检查情况)") @Nullable
        String finding,

        @Schema(description = "What shows what units did (核实依据)") @Nullable
        String evidence,

        @Schema(description = "Outcome (结果)") @Nullable Outcome outcome,

        @Schema(description = "Conclusion, or why it was called off (结论)") @Nullable
        String conclusion,

        @Schema(description = "When it was over (办结时间)") @Nullable
        Instant endedAt,

        @Schema(description = "Case that it follows (前一督办事项)") @Nullable
        UUID predecessorId,

        @Schema(description = "Month for which the cadence made it (自动生成的月份)") @Nullable
        LocalDate cadenceOn,

        Instant createdAt,

        @Schema(description = "Also the ETag (版本)") long version) {

    /** A question with its answer. */
    @Schema(name = "SupervisionQuestion", description = "Question to a unit and its answer (督办问题)")
    record QuestionView(
            UUID id,
            int round,
            String unitCode,
            String text,
            LocalDate due,
            Instant askedAt,

            @Schema(description = "Whether an answer is waited for (是否待反馈)")
            boolean open,

            @Nullable String answer,
            @Nullable String documentNumber,
            @Nullable Instant answeredAt,

            @Schema(description = "Whether the answer came after the last day (是否逾期)") @Nullable
            Boolean late) {

        static QuestionView of(Question question) {
            return new QuestionView(
                    question.id(),
                    question.round(),
                    question.unitCode(),
                    question.text(),
                    question.due(),
                    question.askedAt(),
                    question.isOpen(),
                    question.answer(),
                    question.documentNumber(),
                    question.answeredAt(),
                    question.late());
        }
    }

    static SupervisionView of(Docket.Entry entry, Caller caller) {
        SupervisionCase of = entry.of();
        CaseCourse course = of.course();
        return new SupervisionView(
                of.getId(),
                of.kind(),
                of.status(),
                of.title(),
                of.content(),
                of.subject().kind(),
                of.subject().id(),
                of.getRegionCode(),
                of.year(),
                of.committeeCode(),
                course.leaderCode(),
                course.leaderName(),
                of.movers(),
                of.deputyCodes(),
                of.askedLevel(),
                of.unitCodes(),
                of.waitingCodes().stream().distinct().toList(),
                of.round(),
                entry.questions().stream()
                        .filter(one -> isFor(caller, of, one))
                        .map(QuestionView::of)
                        .toList(),
                course.decidedAt(),
                course.decisionNote(),
                course.issuedAt(),
                course.overdueAt(),
                course.measure(),
                course.inspectedOn(),
                course.finding(),
                course.evidence(),
                course.outcome(),
                course.conclusion(),
                course.endedAt(),
                of.predecessorId(),
                of.cadenceOn(),
                of.getCreatedAt(),
                of.getVersion());
    }

    private static boolean isFor(Caller caller, SupervisionCase of, Question question) {
        boolean others =
                (SupervisionScope.isOffice(caller) && of.getRegionCode().equals(caller.region()))
                        || of.deputyCodes().stream().anyMatch(caller.deputyCodes()::contains);
        return others || (CaseScope.actsForUnit(caller) && question.unitCode().equals(caller.unitCode()));
    }
}
