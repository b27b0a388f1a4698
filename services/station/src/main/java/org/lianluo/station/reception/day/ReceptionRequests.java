package org.lianluo.station.reception.day;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.station.reception.ReceptionKind;
import org.lianluo.station.reception.ReceptionSlot;

/** What is sent about reception days. */
final class ReceptionRequests {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    private ReceptionRequests() {}

    /** A new day. */
    @Schema(name = "ReceptionDayPlan", description = "Reception day to plan (接待日安排)")
    record Day(
            @Schema(description = "Kind (类型)", examples = "REGULAR") @NotNull
            ReceptionKind kind,

            @Schema(description = "Station; none for a directors' day (站点)", examples = "410402-S001")
            @Nullable
            @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}")
            String stationCode,

            @Schema(description = "The day (日期)", examples = "2027-01-15") @NotNull
            LocalDate heldOn,

            @Schema(description = "Begins, in the time of China (开始时间)", examples = "09:00")
            @NotNull
            @Pattern(regexp = TIME, message = "{org.lianluo.time}")
            String beginsAt,

            @Schema(description = "Ends (结束时间)", examples = "11:00")
            @NotNull
            @Pattern(regexp = TIME, message = "{org.lianluo.time}")
            String endsAt,

            @Schema(description = "What it is about above all (主题)", examples = "老旧小区改造")
            @Nullable
            @PlainText(max = 200, oneLine = true)
            String theme,

            @Schema(description = "Topics; one to three for a directors' day (议题)", examples = "[\"加装电梯的资金\"]")
            @Nullable
            @Size(max = 10)
            List<@NotNull @PlainText(max = 200, oneLine = true) String> topics,

            @Schema(description = "Deputies who receive, or are received (代表)", examples = "[\"D410402-0001\"]")
            @NotNull
            @Size(max = 200)
            List<@NotNull @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}") String>
                    deputyCodes) {

        ReceptionSlot slot(LocalDate announceBy) {
            return new ReceptionSlot(
                    kind,
                    stationCode,
                    heldOn,
                    LocalTime.parse(beginsAt),
                    LocalTime.parse(endsAt),
                    theme,
                    topics == null ? List.of() : topics,
                    deputyCodes,
                    announceBy);
        }
    }

    /** Other deputies. */
    @Schema(name = "ReceptionDeputies", description = "Deputies who receive (接待代表)")
    record Deputies(
            @Schema(description = "All of them, in place of those before (代表)", examples = "[\"D410402-0001\"]")
            @NotNull
            @Size(min = 1, max = 200)
            List<@NotNull @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}") String>
                    deputyCodes) {}

    /** Leave of a deputy. */
    @Schema(name = "ReceptionLeave", description = "Leave of a deputy from a day (准假)")
    record Leave(
            @Schema(description = "Who is down for the day (代表)", examples = "D410402-0001")
            @NotNull
            @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
            String deputyCode,

            @Schema(description = "Whether the deputy has leave; false takes it back (是否准假)", examples = "true")
            @NotNull
            Boolean approved) {}

    /** Another day. */
    @Schema(name = "ReceptionPostponement", description = "Another day in its place (改期)")
    record Postponement(
            @Schema(description = "The other day, later than before (改期到)", examples = "2027-01-18") @NotNull
            LocalDate heldOn,

            @Schema(description = "Why (理由)", examples = "与人代会会期冲突。") @NotNull @PlainText(max = 500)
            String reason) {}

    /** A cancellation. */
    @Schema(name = "ReceptionCancellation", description = "Cancellation (取消接待)")
    record Cancellation(
            @Schema(description = "Why (理由)", examples = "站点整修。") @NotNull @PlainText(max = 500)
            String reason) {}
}
