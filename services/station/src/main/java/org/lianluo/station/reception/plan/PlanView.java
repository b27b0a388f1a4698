package org.lianluo.station.reception.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.casework.choice.reception.ReceptionCycle;
import org.lianluo.station.reception.ReceptionPlan;
import org.lianluo.station.reception.roster.GapReason;
import org.lianluo.station.reception.roster.Roster;

/** What came of a plan, or would come of it. */
@Schema(name = "ReceptionPlanOutcome", description = "Reception days of a year as they are planned (年度接待计划结果)")
record PlanView(
        @Schema(description = "None for a dry run (编号)") @Nullable
        UUID id,

        int year,
        String regionCode,

        @Schema(description = "Cycle that the policy `reception.cycle` gives (接待周期)")
        ReceptionCycle cycle,

        @Schema(description = "Days that each deputy has at least, by `reception.days-per-deputy` (每名代表每年至少接待次数)")
        int daysPerDeputy,

        @Schema(description = "Holidays of the year are not announced yet: days may have to be moved (节假日安排尚未公布)")
        boolean provisional,

        @Schema(description = "Stations with days (站点数)") int stationCount,
        @Schema(description = "Days (接待日数)") int dayCount,
        @Schema(description = "Days of deputies (代表接待人次)") int attendanceCount,

        @Schema(description = "Fewest days of a deputy who has any (代表最少次数)")
        int fewest,

        @Schema(description = "Most days of a deputy (代表最多次数)")
        int most,

        @Schema(description = "The first 500 days, in the order of stations and days (接待日)")
        List<PlannedReception> days,

        @Schema(description = "What could not be had, and why (未能安排的情况)")
        List<Gap> gaps) {

    private static final int SHOWN = 500;

    /** A planned day. */
    @Schema(name = "PlannedReception", description = "A planned day (接待日安排)")
    record PlannedReception(String stationCode, LocalDate heldOn, List<String> deputyCodes) {}

    /** What could not be had. */
    @Schema(name = "ReceptionGap", description = "What could not be had, and why (未能安排的情况)")
    record Gap(
            String stationCode,

            @Schema(description = "Who has too few days (次数不足的代表)") @Nullable
            String deputyCode,

            @Schema(description = "On which nobody receives (无人接待的日期)") @Nullable
            LocalDate heldOn,

            @Schema(description = "Days that the deputy lacks (缺少次数)")
            int missing,

            GapReason reason) {}

    /** @param plan null for a dry run */
    static PlanView of(ReceptionPlan plan, int year, String region, YearPlan by, int least, Roster roster) {
        Map<String, Integer> counts = new HashMap<>();
        roster.days().forEach(day -> day.deputyCodes().forEach(code -> counts.merge(code, 1, Integer::sum)));
        return new PlanView(
                plan == null ? null : plan.getId(),
                year,
                region,
                by.cycle(),
                least,
                by.isProvisional(),
                stations(roster),
                roster.days().size(),
                roster.attendances(),
                counts.values().stream().mapToInt(Integer::intValue).min().orElse(0),
                counts.values().stream().mapToInt(Integer::intValue).max().orElse(0),
                roster.days().stream()
                        .limit(SHOWN)
                        .map(day -> new PlannedReception(day.stationCode(), day.day(), day.deputyCodes()))
                        .toList(),
                roster.gaps().stream()
                        .map(gap ->
                                new Gap(gap.stationCode(), gap.deputyCode(), gap.day(), gap.missing(), gap.reason()))
                        .toList());
    }

    static int stations(Roster roster) {
        return (int) roster.days().stream()
                .map(Roster.PlannedDay::stationCode)
                .distinct()
                .count();
    }
}
