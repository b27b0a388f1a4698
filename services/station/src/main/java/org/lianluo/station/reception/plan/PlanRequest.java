package org.lianluo.station.reception.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.station.reception.roster.RosterDeputy;

/** What a year is to be planned for. */
@Schema(name = "ReceptionPlanRequest", description = "Reception days of a year to plan (编制年度接待计划)")
record PlanRequest(
        @Schema(description = "This year or the next (年份)", examples = "2027") @NotNull @Min(2000) @Max(2200)
        Integer year,

        @Schema(
                description = "Active stations of the region; left out for all of them (站点)",
                examples = "[\"410402-S001\"]")
        @Nullable
        @Size(max = 1000)
        List<@NotNull @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}") String>
                stationCodes,

        @Schema(description = "Begins, in the time of China (开始时间)", examples = "09:00")
        @NotNull
        @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "{org.lianluo.time}")
        String beginsAt,

        @Schema(description = "Ends (结束时间)", examples = "11:00")
        @NotNull
        @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "{org.lianluo.time}")
        String endsAt,

        @Schema(
                description = "Deputies on a day; more where some would have too few days otherwise (每次接待代表人数)",
                examples = "2")
        @NotNull
        @Min(1)
        @Max(50)
        Integer deputiesPerDay,

        @Schema(description = "What the days are about above all (主题)", examples = "听民声、解民忧")
        @Nullable
        @PlainText(max = 200, oneLine = true)
        String theme,

        @Schema(description = "When deputies can't come (代表请假)") @Nullable @Size(max = 2000) @Valid
        List<@NotNull Absence> absences,

        @Schema(description = "true: only show what would come of it (试排)", examples = "true") @NotNull
        Boolean dryRun) {

    /** When a deputy can't come. */
    @Schema(name = "ReceptionAbsence", description = "Days on which a deputy can't come (请假)")
    record Absence(
            @Schema(description = "The deputy (代表)", examples = "D410402-0001")
            @NotNull
            @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
            String deputyCode,

            @Schema(description = "First day (开始日期)", examples = "2027-03-01") @NotNull
            LocalDate from,

            @Schema(description = "Last day (结束日期)", examples = "2027-03-31") @NotNull
            LocalDate to) {}

    List<String> stations() {
        return stationCodes == null ? List.of() : stationCodes;
    }

    Map<String, List<RosterDeputy.Absence>> away() {
        return absences == null
                ? Map.of()
                : absences.stream()
                        .collect(Collectors.groupingBy(
                                Absence::deputyCode,
                                Collectors.mapping(
                                        absence -> new RosterDeputy.Absence(absence.from(), absence.to()),
                                        Collectors.toList())));
    }
}
