package org.lianluo.station.petition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;

/** What is sent of petition duty. */
final class PetitionRequests {

    private static final int MOST_DEPUTIES = 20;

    private PetitionRequests() {}

    /** A new day of the roster. */
    @Schema(name = "PetitionDutyPlan", description = "Day of petition duty (安排信访值班)")
    record Plan(
            @Schema(description = "Day (值班日期)", examples = "2026-12-15") @NotNull
            LocalDate on,

            @Schema(description = "Where, by the code of a station (接待地点)", examples = "410402-S011")
            @NotNull
            @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}")
            String stationCode,

            @Schema(description = "Deputies on duty (值班代表)", examples = "[\"D410402-0001\"]")
            @NotNull
            @Size(min = 1, max = MOST_DEPUTIES)
            List<@NotNull @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}") String>
                    deputyCodes) {}

    /** Who is on duty instead. */
    @Schema(name = "PetitionDutyRoster", description = "Deputies on duty (调整值班代表)")
    record Roster(
            @Schema(description = "Deputies on duty from now on (值班代表)", examples = "[\"D410402-0002\"]")
            @NotNull
            @Size(min = 1, max = MOST_DEPUTIES)
            List<@NotNull @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}") String>
                    deputyCodes) {}

    /** Why duty does not take place. */
    @Schema(name = "PetitionDutyCallingOff", description = "Calling off a day of duty (取消值班)")
    record CallingOff(
            @Schema(description = "Why (理由)", examples = "当日召开常委会会议。") @NotNull @PlainText(max = 500)
            String reason) {}

    /** What was taken. */
    @Schema(name = "PetitionEntryTaken", description = "Letter or visit that was taken on duty (登记来信来访)")
    record Taken(
            @Schema(description = "How it came (方式)", examples = "VISIT") @NotNull
            PetitionKind kind,

            @Schema(
                    description = "Number of the receipt of its opinion, as a reference that is not looked up (意见回执编号)",
                    examples = "410402-20261215-000001")
            @NotNull
            @Pattern(regexp = NaturalCode.REGION + "-\\d{8}-\\d{6,9}", message = "{org.lianluo.code.receipt}")
            String receiptNumber,

            @Schema(
                    description = "Deputy on duty who took it; none for the one who sends it (接待代表)",
                    examples = "D410402-0001")
            @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
            String deputyCode) {}

    /** To whom it goes. */
    @Schema(name = "PetitionHandingOn", description = "Handing a petition on (转办)")
    record HandingOn(
            @Schema(description = "Day (转办日期)", examples = "2026-12-16") @NotNull
            LocalDate on,

            @Schema(description = "To which unit or organ (转办单位)", examples = "区城市管理局")
            @NotNull
            @PlainText(max = 100, oneLine = true)
            String to,

            @Schema(description = "Remark, without personal data (备注)", examples = "请于一个月内反馈。") @PlainText(max = 500)
            String note) {}

    /** How far it is. */
    @Schema(name = "PetitionFollowUp", description = "Asking after a petition (跟踪)")
    record FollowUp(
            @Schema(description = "Day (跟踪日期)", examples = "2026-12-28") @NotNull
            LocalDate on,

            @Schema(description = "How far it is, without personal data (进展)", examples = "已完成现场勘查，正在制定方案。")
            @NotNull
            @PlainText(max = 500)
            String note) {}

    /** What became of it. */
    @Schema(name = "PetitionEnding", description = "End of a petition (办结)")
    record Ending(
            @Schema(description = "Day (办结日期)", examples = "2027-01-10") @NotNull
            LocalDate on,

            @Schema(description = "What became of it (结果)", examples = "SETTLED") @NotNull
            PetitionResult result,

            @Schema(
                    description = "Why, and how whoever came was told, without personal data (说明)",
                    examples = "已修复并回告。")
            @NotNull
            @PlainText(max = 500)
            String note) {}
}
