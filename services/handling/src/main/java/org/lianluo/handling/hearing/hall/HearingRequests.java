package org.lianluo.handling.hearing.hall;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.hearing.HearingKind;
import org.lianluo.handling.hearing.HearingPlan;
import org.lianluo.handling.hearing.UnitPerson;
import org.lianluo.handling.supervision.CaseSubject;
import org.lianluo.handling.supervision.SubjectKind;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;

/** What is sent about a hearing. */
final class HearingRequests {

    private HearingRequests() {}

    /** A new hearing. */
    @Schema(name = "HearingPlan", description = "Hearing to arrange (安排听证)")
    record Plan(
            @Schema(description = "Kind (形式)", examples = "RESULTS") @NotNull
            HearingKind kind,

            @Schema(description = "Title (名称)", examples = "老旧小区停车位建议面对面问效会")
            @NotNull
            @PlainText(max = 200, oneLine = true)
            String title,

            @Schema(description = "Beginning (开始时间)", examples = "2026-12-10T01:30:00Z") @NotNull
            Instant startsAt,

            @Schema(description = "Place (地点)", examples = "区人大常委会三楼会议室") @NotNull @PlainText(max = 200, oneLine = true)
            String place,

            @Schema(description = "Who is to lead it, by name and office (主持人)", examples = "李明（常委会副主任）")
            @NotNull
            @PlainText(max = 80, oneLine = true)
            String chair,

            @Schema(
                    description = "Committee that holds it; that of the supervision case where none is given (组织的委员会)",
                    examples = "410402-C01")
            @PlainText(max = 40, oneLine = true)
            String committeeCode,

            @Schema(
                    description = "Supervision case that it belongs to, of the same region and not over (督办事项)",
                    examples = "01931a44-90d2-7e15-b3c8-6a2d10f4c907")
            UUID supervisionCaseId,

            @Schema(description = "What it is about, of the same region; none where the title says all (听证对象)")
            @Size(max = 20)
            @Valid
            List<@NotNull Subject> subjects,

            @Schema(description = "Units that are asked (应询单位)", examples = "[\"410402-U01\"]")
            @NotNull
            @Size(min = 1, max = 50)
            List<@NotNull @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}") String> unitCodes,

            @Schema(description = "Deputies who are invited (邀请的代表)", examples = "[\"D410402-0001\"]")
            @NotNull
            @Size(min = 1, max = 200)
            List<@NotNull @Size(min = 1, max = 40) String> deputyCodes) {

        List<CaseSubject> of() {
            return subjects == null
                    ? List.of()
                    : subjects.stream()
                            .map(one -> new CaseSubject(one.kind(), one.id()))
                            .distinct()
                            .toList();
        }

        /** @param committee that of the supervision case; null for none */
        HearingPlan plan(String committee) {
            return new HearingPlan(
                    kind,
                    title,
                    startsAt,
                    place,
                    chair,
                    committeeCode == null ? committee : committeeCode,
                    supervisionCaseId,
                    of(),
                    unitCodes.stream().distinct().toList(),
                    deputyCodes.stream().distinct().toList());
        }
    }

    /** What it is about. */
    @Schema(name = "HearingSubject", description = "What a hearing is about (听证对象)")
    record Subject(
            @Schema(description = "Kind; no TOPIC, which the title says (种类)", examples = "SUGGESTION") @NotNull
            SubjectKind kind,

            @Schema(description = "Id (对象)", examples = "01930f2a-6c1e-7b40-9a5d-3f0c8e21b702") @NotNull
            UUID id) {}

    /** Another time. */
    @Schema(name = "HearingPostponement", description = "Another day of a hearing (改期)")
    record Postponement(
            @Schema(description = "New beginning, ahead (新的开始时间)", examples = "2026-12-12T01:30:00Z") @NotNull
            Instant startsAt,

            @Schema(description = "New place; the same where none is given (新的地点)", examples = "区政务服务中心")
            @PlainText(max = 200, oneLine = true)
            String place,

            @Schema(description = "Reason (理由)", examples = "单位负责人参加防汛调度。") @NotNull @PlainText(max = 1000)
            String reason) {}

    /** That it took place. */
    @Schema(name = "HearingHolding", description = "That a hearing took place (召开情况)")
    record Holding(
            @Schema(description = "Minutes (听证笔录)", examples = "城管局通报办理情况，三位代表提问，逐一答复。")
            @NotNull
            @PlainText(max = 20000)
            String minutes,

            @Schema(description = "Invited deputies who were there (到会代表)", examples = "[\"D410402-0001\"]")
            @NotNull
            @Size(min = 1, max = 200)
            List<@NotNull @Size(min = 1, max = 40) String> presentDeputyCodes,

            @Schema(description = "Who was there for the units; at a meeting with a head somebody of each (单位到会人员)")
            @NotNull
            @Size(max = 200)
            @Valid
            List<@NotNull Person> unitPersons) {

        List<UnitPerson> persons() {
            return unitPersons.stream()
                    .map(one -> new UnitPerson(one.unitCode(), one.name(), one.post()))
                    .toList();
        }
    }

    /** Who was there for a unit. */
    @Schema(name = "HearingUnitPerson", description = "Who was there for a unit (单位到会人员)")
    record Person(
            @Schema(description = "Unit that is asked (单位)", examples = "410402-U01")
            @NotNull
            @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}")
            String unitCode,

            @Schema(description = "Name (姓名)", examples = "周海涛") @NotNull @PlainText(max = 40, oneLine = true)
            String name,

            @Schema(description = "Post (职务)", examples = "局长") @PlainText(max = 40, oneLine = true) @Nullable
            String post) {}

    /** A question. */
    @Schema(name = "HearingAsk", description = "Question of a deputy (代表提问)")
    record Ask(
            @Schema(description = "Invited deputy who asks (提问代表)", examples = "D410402-0001")
            @NotNull
            @Size(min = 1, max = 40)
            String deputyCode,

            @Schema(description = "Unit that is asked (应询单位)", examples = "410402-U01")
            @NotNull
            @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}")
            String unitCode,

            @Schema(description = "Question (问题)", examples = "承诺的206个车位何时划线？") @NotNull @PlainText(max = 2000)
            String text) {}

    /** An answer. */
    @Schema(name = "HearingReply", description = "Answer of a unit (单位答复)")
    record Reply(
            @Schema(description = "Answer (答复)", examples = "已划128个，其余78个年底前完成。") @NotNull @PlainText(max = 4000)
            String answer,

            @Schema(description = "Who answers for the unit, by name and post (答复人)", examples = "周海涛（局长）")
            @NotNull
            @PlainText(max = 80, oneLine = true)
            String answeredFor) {}

    /** What a unit takes home. */
    @Schema(name = "HearingFollowUpEntry", description = "What a unit has to follow up (追办事项)")
    record Entry(
            @Schema(description = "Unit (承办单位)", examples = "410402-U01")
            @NotNull
            @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}")
            String unitCode,

            @Schema(description = "What is to be done (追办内容)", examples = "年底前完成其余78个车位划线，并书面反馈。")
            @NotNull
            @PlainText(max = 2000)
            String text,

            @Schema(description = "Last day, not before today (追办期限)", examples = "2026-12-31") @NotNull
            LocalDate due) {}

    /** What a unit did. */
    @Schema(name = "HearingFollowUpResult", description = "What a unit did (追办结果)")
    record Result(
            @Schema(description = "Result (办理结果)", examples = "其余78个车位已于12月28日划线完毕。") @NotNull @PlainText(max = 4000)
            String result) {}

    /** Whether that is enough. */
    @Schema(
            name = "HearingFollowUpConfirmation",
            description = "Whether what a unit did is enough (追办确认)",
            examples = "{\"confirmed\":true,\"note\":\"现场查看属实。\"}")
    record Confirmation(
            @Schema(description = "Whether it is confirmed; if not, it is sent back (是否确认)", examples = "true") @NotNull
            Boolean confirmed,

            @Schema(description = "Remark; the reason where it is sent back (说明)", examples = "现场查看属实。")
            @NotNull
            @PlainText(max = 1000)
            String note,

            @Schema(
                    description = "Last day where it is sent back, not before today; none where it is confirmed (新的期限)",
                    examples = "2027-01-15")
            LocalDate due) {}

    /** Why it does not take place. */
    @Schema(name = "HearingCancellation", description = "Why a hearing does not take place (取消听证)")
    record Cancellation(
            @Schema(description = "Reason (理由)", examples = "该建议已办结，代表表示满意。") @NotNull @PlainText(max = 1000)
            String reason) {}
}
