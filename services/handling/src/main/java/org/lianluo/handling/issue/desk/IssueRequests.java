package org.lianluo.handling.issue.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.issue.IssueItem;
import org.lianluo.handling.issue.ListKind;
import org.lianluo.handling.issue.OpinionLetter;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.web.input.PlainText;

/** What is sent about issue lists. */
final class IssueRequests {

    private IssueRequests() {}

    /** A new list. */
    @Schema(name = "IssueListEntry", description = "Issue list to prepare (拟定问题清单)")
    record NewList(
            @Schema(description = "Title (标题)", examples = "关于停车场建设管理情况报告的审议意见") @NotNull @PlainText(max = 200)
            String title,

            @Schema(description = "What it comes from (来源)", examples = "REPORT_REVIEW") @NotNull
            ListKind kind,

            @Schema(description = "Id of what it comes from (来源编号)", examples = "01931a44-90d2-7e15-b3c8-6a2d10f4c906")
            UUID referenceId,

            @Schema(description = "Committee that follows it (跟踪的委员会)", examples = "CJHJ") @PlainText(max = 40)
            String committeeCode,

            @Schema(
                    description = "List of which it is a part, of the same region (上级清单)",
                    examples = "01931a44-90d2-7e15-b3c8-6a2d10f4c907")
            UUID parentId) {}

    /** The opinion letter. */
    @Schema(name = "OpinionLetterText", description = "Opinion letter (审议意见书)")
    record Letter(
            @Schema(description = "Overall view (总体评价)", examples = "停车设施建设取得进展，但供需矛盾仍然突出。")
            @NotNull
            @PlainText(max = 8000)
            String overallView,

            @Schema(description = "Main problems (主要问题)", examples = "老旧小区停车位不足；收费标准不公开。")
            @NotNull
            @PlainText(max = 8000)
            String mainProblems,

            @Schema(description = "Proposals (意见建议)", examples = "制定三年增设计划；公开收费标准。") @NotNull @PlainText(max = 8000)
            String proposals,

            @Schema(
                    description = "Limit of the result that the letter sets; without it that of the place (办理时限)",
                    examples = "6mo")
            @Pattern(regexp = TimeLimit.FORM, message = "{org.lianluo.time-limit}")
            String timeLimit,

            @Schema(
                    description = "Day of the deliberation; required for BUDGET_AUDIT (常委会审议日期)",
                    examples = "2026-11-16")
            LocalDate deliberatedOn,

            @Schema(description = "Day of the director meeting that agreed to it (主任会议日期)", examples = "2026-11-20")
            @NotNull
            LocalDate directorMeetingOn) {

        OpinionLetter letter() {
            return new OpinionLetter(overallView, mainProblems, proposals, timeLimit, deliberatedOn, directorMeetingOn);
        }
    }

    /** One item. */
    @Schema(name = "IssueItemEntry", description = "Item of an issue list (问题条目)")
    record NewItem(
            @Schema(description = "Problem (问题)", examples = "老旧小区停车位不足。") @NotNull @PlainText(max = 2000)
            String content,

            @Schema(description = "Class (分类)", examples = "设施建设") @PlainText(max = 60)
            String classCode,

            @Schema(description = "Responsible unit (责任单位)", examples = "410402-U01") @Size(min = 1, max = 40)
            String unitCode) {

        IssueItem.Entry entry() {
            return new IssueItem.Entry(content, classCode, unitCode);
        }
    }

    /** Items, in their order. */
    @Schema(name = "IssueItemEntries", description = "Items to add (增列问题)")
    record NewItems(
            @Schema(
                    description = "Items (问题条目)",
                    examples = "[{\"content\":\"老旧小区停车位不足。\",\"classCode\":\"设施建设\",\"unitCode\":\"410402-U01\"}]")
            @NotNull
            @Size(min = 1, max = 200)
            List<@NotNull @Valid NewItem> items) {}

    /** That it was handed over. */
    @Schema(name = "IssueListHandOver", description = "Hand-over of an issue list (交办)")
    record HandOver(
            @Schema(
                    description = "Day, not before the director meeting and not in the future (交办日期)",
                    examples = "2026-11-23")
            @NotNull
            LocalDate on) {}

    /** Who is responsible. */
    @Schema(name = "ResponsibleUnit", description = "Responsible unit of an item (责任单位)")
    record Unit(
            @Schema(description = "Unit (责任单位)", examples = "410402-U01") @NotNull @Size(min = 1, max = 40)
            String unitCode) {}

    /** A unit's plan. */
    @Schema(name = "RectificationPlan", description = "Plan of the unit (整改方案)")
    record Plan(
            @Schema(description = "Number of the letter (文号)", examples = "新城管〔2026〕21号") @NotNull @PlainText(max = 60)
            String documentNumber,

            @Schema(description = "Text (内容)", examples = "分三批增设车位，年内完成选址。") @NotNull @PlainText(max = 8000)
            String text) {}

    /** A unit's result. */
    @Schema(name = "RectificationResult", description = "Result of the unit (整改结果)")
    record Result(
            @Schema(description = "Number of the letter (文号)", examples = "新城管〔2027〕3号") @NotNull @PlainText(max = 60)
            String documentNumber,

            @Schema(description = "Text (内容)", examples = "已增设车位206个，公布收费标准。") @NotNull @PlainText(max = 8000)
            String text,

            @Schema(
                    description =
                            "Day on which it was put right, not before the hand-over and not in the future (整改完成日期)",
                    examples = "2026-12-20")
            @NotNull
            LocalDate on) {}

    /** What the committee says about a result. */
    @Schema(name = "RectificationComment", description = "Comment of the committee on a result (委员会意见)")
    record Comment(
            @Schema(description = "Text (意见)", examples = "结果属实，建议提请核实。") @NotNull @PlainText(max = 4000)
            String text) {}

    /** That it was put right. */
    @Schema(name = "RectificationProof", description = "Verification of an item (核实销号)")
    record Proof(
            @Schema(description = "What shows it (核实依据)", examples = "现场查看三个小区，车位均已启用。") @NotNull @PlainText(max = 4000)
            String evidence) {}

    /** That it was not put right. */
    @Schema(name = "RectificationContinued", description = "That an item is continued (继续整改)")
    record Continued(
            @Schema(description = "Reason (理由)", examples = "两个小区的车位尚未启用。") @NotNull @PlainText(max = 4000)
            String reason,

            @Schema(
                    description = "Day until which it is to be put right, from today on (继续整改期限)",
                    examples = "2027-03-31")
            @NotNull
            LocalDate until) {}
}
