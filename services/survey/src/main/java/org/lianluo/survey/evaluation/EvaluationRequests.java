package org.lianluo.survey.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** What is sent about an evaluation. */
final class EvaluationRequests {

    private EvaluationRequests() {}

    /** A new evaluation. */
    @Schema(name = "NewEvaluation", description = "Evaluation to plan (安排评议)")
    record NewEvaluation(
            @Schema(description = "Kind; it never changes (类型)", examples = "FOCUSED") @NotNull
            EvaluationKind kind,

            @NotNull @Valid EvaluationPlan plan) {}

    /** A visit. */
    @Schema(name = "EvaluationVisitEntry", description = "Visit or investigation of a group (视察、调查)")
    record NewVisit(
            @Schema(description = "Number of the group (评议组序号)", examples = "1") @NotNull @Min(1)
            Integer group,

            @Schema(description = "Day, not after today (日期)", examples = "2026-11-20") @NotNull
            LocalDate on,

            @Schema(description = "Place (地点)", examples = "曙光街市政养护所") @NotNull @PlainText(max = 200, oneLine = true)
            String place,

            @Schema(description = "What was seen and heard (情况)", examples = "实地查看路灯养护台账，与一线职工座谈。")
            @NotNull
            @PlainText(max = 4000)
            String summary) {}

    /** A finding. */
    @Schema(name = "EvaluationFindingEntry", description = "What a group found of a subject (评议意见、调查报告)")
    record NewFinding(
            @Schema(description = "Number of the subject (评议对象序号)", examples = "1") @NotNull @Min(1)
            Integer subject,

            @Schema(description = "Number of the group (评议组序号)", examples = "1") @NotNull @Min(1)
            Integer group,

            @Schema(
                    description = "What was found; of a person the report of the investigation (内容)",
                    examples = "养护及时，夜间巡查不足。")
            @NotNull
            @PlainText(max = 10000)
            String text) {}

    /** A survey. */
    @Schema(name = "EvaluationSurveyEntry", description = "Next survey of an evaluation (评议测评)")
    record NewSurvey(
            @Schema(description = "Id of the survey (测评)", examples = "0199c1d2-7c00-7000-8000-000000000201") @NotNull
            UUID surveyId) {}

    /** A conclusion. */
    @Schema(name = "EvaluationConclusion", description = "Conclusion of the directors' meeting (评议结论)")
    record NewConclusion(
            @Schema(description = "Conclusion (结论)", examples = "评议意见交由区人民政府研究处理，三个月内报告结果。")
            @NotNull
            @PlainText(max = 4000)
            String conclusion) {}

    /** A cancellation. */
    @Schema(name = "EvaluationCancellation", description = "Why an evaluation is cancelled (取消评议)")
    record NewCancellation(
            @Schema(description = "Reason (理由)", examples = "与年度执法检查合并进行。") @NotNull @PlainText(max = 1000)
            String reason) {}
}
