package org.lianluo.handling.assignment.reckoning;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.assignment.Limit;
import org.lianluo.handling.assignment.reckoning.Reckoning.Reckoned;
import org.lianluo.shared.calendar.Calculation;
import org.lianluo.shared.calendar.DayKind;
import org.lianluo.shared.casework.RuleInForce;

/** A last day and how it is reached. */
@Schema(name = "Deadline", description = "A time limit as a calculation (期限的计算)")
record DeadlineView(
        Limit limit,

        @Schema(description = "Whether it is still to be met (是否仍在计算)")
        boolean running,

        @Schema(description = "Last day (届满日期); none while it can't be counted") @Nullable
        LocalDate due,

        @Schema(description = "Whether the holidays around the day are not announced yet (是否暂定)")
        boolean provisional,

        @Schema(description = "The rule that is kept with the day, in one line (依据)")
        String rule,

        @Schema(description = "Policy (规则)", examples = "suggestion.reply")
        String policy,

        @Schema(description = "Day from which it is counted, and is not counted itself (起算日)")
        LocalDate start,

        @Schema(
                description = "The steps; none while the day can't be counted, or if the calendar was changed after"
                        + " the limit was met (计算步骤)")
        @Nullable
        Steps steps) {

    static DeadlineView of(Reckoned reckoned) {
        return new DeadlineView(
                reckoned.limit(),
                reckoned.running(),
                reckoned.due().due(),
                reckoned.due().isProvisional(),
                reckoned.due().rule(),
                reckoned.due().policy().key(),
                reckoned.due().countedFrom(),
                reckoned.steps() == null ? null : Steps.of(reckoned.rule(), reckoned.steps()));
    }

    /** The way from the first day to the last (民法典 §201–203). */
    @Schema(name = "DeadlineSteps", description = "From the first day to the last, by the Civil Code §201–203 (计算步骤)")
    record Steps(
            @Schema(description = "Months (mo), calendar days (d) or working days (wd) (期限)", examples = "3mo")
            String value,

            @Schema(description = "Region whose policy it is; none for the default (规则所属区域)") @Nullable
            String jurisdiction,

            @Schema(description = "First day of that policy; none for the default (生效日期)") @Nullable
            LocalDate effectiveFrom,

            @Schema(description = "Clause that the policy takes it from (条款)") @Nullable
            String clause,

            @Schema(description = "Day that was agreed on with an extension (延期至)") @Nullable
            LocalDate until,

            @Schema(description = "Day that the count comes to, or that was agreed on (期满日)")
            LocalDate end,

            @Schema(
                    description = "Days off that a count of working days leaves out, or that the last day passes over"
                            + " (跳过的休息日)")
            List<SkippedDay> skipped,

            @Schema(description = "Weekend days that are worked, and so count (计入的调休工作日)")
            List<LocalDate> workedWeekends,

            @Schema(description = "Whether the last day gave way to the next working day (是否顺延)")
            boolean rolled) {

        static Steps of(RuleInForce rule, Calculation steps) {
            return new Steps(
                    rule.source().value(),
                    rule.source().jurisdiction(),
                    rule.source().effectiveFrom(),
                    rule.source().basis(),
                    steps.until(),
                    steps.end(),
                    steps.skipped().stream()
                            .map(day -> new SkippedDay(day.date(), day.kind()))
                            .toList(),
                    steps.worked().stream().map(Calculation.Day::date).toList(),
                    !steps.due().equals(steps.end()));
        }
    }

    /** A day off by its name. */
    @Schema(name = "SkippedDay", description = "A day off (休息日)")
    record SkippedDay(LocalDate date, DayKind kind) {}
}
