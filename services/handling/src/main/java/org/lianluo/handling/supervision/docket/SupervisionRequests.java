package org.lianluo.handling.supervision.docket;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.supervision.Ask;
import org.lianluo.handling.supervision.CaseSubject;
import org.lianluo.handling.supervision.Measure;
import org.lianluo.handling.supervision.Outcome;
import org.lianluo.handling.supervision.ReminderLevel;
import org.lianluo.handling.supervision.SubjectKind;
import org.lianluo.handling.supervision.SupervisionKind;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;

/** What is sent about a supervision case. */
final class SupervisionRequests {

    private SupervisionRequests() {}

    /** A new case. */
    @Schema(
            name = "SupervisionOpening",
            description = "New supervision case (提出督办)",
            examples =
                    "{\"kind\":\"REMINDER\",\"title\":\"关于老旧小区停车位建议的催办\",\"content\":\"该件将于五日内到期，尚未见面沟通。\","
                            + "\"subjectKind\":\"ASSIGNMENT\",\"subjectId\":\"01931a44-90d2-7e15-b3c8-6a2d10f4c906\",\"level\":\"UNIT_LEADER\","
                            + "\"questions\":[{\"unitCode\":\"410402-U01\",\"text\":\"请与代表见面沟通，并书面反馈办理进展。\",\"due\":\"2027-01-15\"}]}")
    record Opening(
            @Schema(description = "Kind (督办方式)", examples = "REMINDER") @NotNull
            SupervisionKind kind,

            @Schema(description = "Title (标题)", examples = "关于老旧小区停车位建议的催办") @NotNull @PlainText(max = 120)
            String title,

            @Schema(description = "What is supervised and why (督办内容)", examples = "该件将于五日内到期，尚未见面沟通。")
            @NotNull
            @PlainText(max = 4000)
            String content,

            @Schema(description = "Kind of subject; TOPIC where none is given (督办对象种类)", examples = "ASSIGNMENT")
            SubjectKind subjectKind,

            @Schema(
                    description = "The subject, in the same region; none for a topic (督办对象)",
                    examples = "01931a44-90d2-7e15-b3c8-6a2d10f4c906")
            UUID subjectId,

            @Schema(description = "Year of the supervision; this year where none is given (年度)", examples = "2026")
            @Min(2000)
            @Max(2100)
            Integer year,

            @Schema(description = "Committee that supervises (督办委员会)", examples = "410402-C01")
            @PlainText(max = 40, oneLine = true)
            String committeeCode,

            @Schema(
                    description =
                            "Who moves it, by name; a question motion needs three members in a county, five in a city or"
                                    + " province (联名人, 监督法 §51)",
                    examples = "[\"张建国\", \"李秀兰\", \"王志强\"]")
            @Size(max = 100)
            List<@NotNull @PlainText(max = 40) String> movers,

            @Schema(
                    description =
                            "Who proposes a special inquiry, and must be let by the region's policy; MEMBERS and DEPUTIES"
                                    + " with as many movers. Where none is given, the committee or director meeting that"
                                    + " the caller works for (专题询问提出主体)",
                    examples = "DEPUTIES")
            InquiryProposer proposedBy,

            @Schema(
                    description =
                            "Deputies who are told what becomes of it, beside those who signed the suggestion (代表)",
                    examples = "[\"D410402-0001\"]")
            @Size(max = 100)
            List<@NotNull @Size(min = 1, max = 40) String> deputyCodes,

            @Schema(
                    description = "Up to whom a reminder goes; UNIT where none is given (催办层级)",
                    examples = "UNIT_LEADER")
            ReminderLevel level,

            @Schema(
                    description = "Case that this one follows, such as one that stayed open (前一督办事项)",
                    examples = "01931a44-90d2-7e15-b3c8-6a2d10f4c907")
            UUID predecessorId,

            @Schema(
                    description =
                            "What units are asked at once; a reminder has exactly one, a proposal has none yet (督办问题)")
            @Size(max = 50)
            @Valid
            List<@NotNull QuestionRequest> questions) {

        CaseSubject subject() {
            return subjectId == null || subjectKind == null
                    ? CaseSubject.TOPIC
                    : new CaseSubject(subjectKind, subjectId);
        }

        List<Ask> asks() {
            return SupervisionRequests.asks(questions);
        }
    }

    /** What a unit is asked. */
    @Schema(name = "SupervisionAsk", description = "Question to a unit (督办问题)")
    record QuestionRequest(
            @Schema(description = "Unit (承办单位)", examples = "410402-U01")
            @NotNull
            @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}")
            String unitCode,

            @Schema(description = "Question (问题)", examples = "请于期限内与代表见面沟通，并书面反馈办理进展。") @NotNull @PlainText(max = 2000)
            String text,

            @Schema(description = "Last day for the answer, not before today (答复期限)", examples = "2026-12-15") @NotNull
            LocalDate due) {}

    private static List<Ask> asks(List<QuestionRequest> questions) {
        return questions == null
                ? List.of()
                : questions.stream()
                        .map(one -> new Ask(one.unitCode(), one.text(), one.due()))
                        .toList();
    }

    /** Whether it is taken up. */
    @Schema(name = "SupervisionDecision", description = "Decision on a proposed case (确定督办)")
    record Decision(
            @Schema(description = "Whether it is taken up (是否列入)", examples = "true") @NotNull
            Boolean chosen,

            @Schema(description = "Code of who leads it (领衔督办人代码)", examples = "410402-L01")
            @PlainText(max = 40, oneLine = true)
            String leaderCode,

            @Schema(
                    description = "Name and office of who leads it; a key suggestion needs it (领衔督办人)",
                    examples = "李明（常委会副主任）")
            @PlainText(max = 80)
            String leaderName,

            @Schema(description = "Remark; the reason where it is not taken up (说明)", examples = "经主任会议研究，列为今年重点督办建议。")
            @NotNull
            @PlainText(max = 1000)
            String note) {}

    /** What units are asked. */
    @Schema(name = "SupervisionQuestions", description = "Questions to units (下达督办问题)")
    record Questions(
            @Schema(description = "Questions, at least one (督办问题)") @NotEmpty @Size(max = 50) @Valid
            List<@NotNull QuestionRequest> questions,

            @Schema(
                    description =
                            "For a second answer to a question motion: how many of its movers are not satisfied with the"
                                    + " first (不满意的联名人数, 监督法 §53)",
                    examples = "2")
            @Min(1)
            @Max(100)
            Integer dissatisfied) {

        List<Ask> asks() {
            return SupervisionRequests.asks(questions);
        }
    }

    /** What a unit answers. */
    @Schema(name = "SupervisionReply", description = "Answer of a unit (督办反馈)")
    record Reply(
            @Schema(description = "Answer (反馈内容)", examples = "已于12月3日与代表见面沟通，新增车位方案正在公示。")
            @NotNull
            @PlainText(max = 8000)
            String answer,

            @Schema(description = "Number of the unit's letter (文号)", examples = "新华城管函〔2026〕31号") @PlainText(max = 60)
            String documentNumber) {}

    /** A measure. */
    @Schema(name = "SupervisionEscalation", description = "Measure against a unit that did not answer (升级督办)")
    record Escalation(
            @Schema(description = "Measure (措施)", examples = "ORDER_TO_CORRECT") @NotNull
            Measure measure,

            @Schema(description = "Another last day, not before today (新的期限)", examples = "2026-12-31") @NotNull
            LocalDate due,

            @Schema(description = "Reason; the units are told (说明)", examples = "逾期未反馈，责令限期改正。")
            @NotNull
            @PlainText(max = 1000)
            String note) {}

    /** What was seen on the spot. */
    @Schema(name = "SupervisionInspection", description = "Inspection on the spot (实地检查)")
    record Inspection(
            @Schema(description = "Day, not after today (检查日期)", examples = "2026-12-20") @NotNull
            LocalDate on,

            @Schema(description = "What was found (检查情况)", examples = "现场查看三个小区，已划线车位128个。")
            @NotNull
            @PlainText(max = 4000)
            String finding) {}

    /** What shows that it is so. */
    @Schema(name = "SupervisionVerification", description = "That what units did was found to be so (核实)")
    record Verification(
            @Schema(description = "What shows it (核实依据)", examples = "住建部门验收记录及现场照片。") @NotNull @PlainText(max = 2000)
            String evidence) {}

    /** The end. */
    @Schema(name = "SupervisionClosing", description = "Outcome of a case (督办办结)")
    record Closing(
            @Schema(description = "Outcome (结果)", examples = "SOLVED") @NotNull
            Outcome outcome,

            @Schema(description = "Conclusion; the deputies are told (结论)", examples = "新增车位206个，代表表示满意。")
            @NotNull
            @PlainText(max = 2000)
            String conclusion) {}

    /** Why it is called off. */
    @Schema(name = "SupervisionCancellation", description = "Why a case is called off (撤销督办)")
    record Cancellation(
            @Schema(description = "Reason (理由)", examples = "代表已撤回该建议。") @NotNull @PlainText(max = 1000)
            String reason) {}
}
