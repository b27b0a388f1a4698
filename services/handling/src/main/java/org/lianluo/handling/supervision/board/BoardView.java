package org.lianluo.handling.supervision.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.supervision.alert.AlertColour;
import org.lianluo.handling.supervision.alert.AlertLevel;
import org.lianluo.handling.supervision.alert.DueCase;
import org.lianluo.handling.supervision.alert.DueKind;
import org.lianluo.handling.supervision.alert.DueMatter;
import org.lianluo.handling.supervision.alert.WaitsFor;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.choice.AlertStep;

/** What is due, how much of it, and the first of it. */
@Schema(name = "Board", description = "Board of what is due (督办看板)")
record BoardView(
        BoardKind kind,

        @Schema(description = "Code of the unit, committee, leader or region (编码)")
        String code,

        @Schema(description = "When it was read (统计时间)") Instant asOf,

        @Schema(description = "All that is due (在办件数)") long open,

        @Schema(description = "Of that, in yellow (黄灯件数)") long yellow,

        @Schema(description = "Of that, in red (红灯件数)") long red,

        @Schema(description = "Of that, overdue (逾期件数)") long overdue,

        @Schema(description = "Of that, what waits for an office and not for a unit (待机关处理件数)")
        long waitsForOffice,

        @Schema(description = "The same by kind, state and light (分类统计)")
        List<BoardCount> counts,

        @Schema(description = "The first that are due, at most 20 (最先到期的件)")
        List<DueCaseView> first) {

    static BoardView of(BoardOf board, List<BoardCount> counts, List<DueCase> first, Clock clock) {
        LocalDate today = ChinaTime.today(clock);
        return new BoardView(
                board.kind(),
                board.code(),
                clock.instant(),
                sum(counts, all -> true),
                sum(counts, one -> one.colour() == AlertColour.YELLOW),
                sum(counts, one -> one.colour() == AlertColour.RED),
                sum(counts, BoardCount::overdue),
                sum(counts, one -> one.waitsFor() == WaitsFor.OFFICE),
                counts,
                first.stream().map(one -> DueCaseView.of(one, today)).toList());
    }

    private static long sum(List<BoardCount> counts, Predicate<BoardCount> which) {
        return counts.stream().filter(which).mapToLong(BoardCount::count).sum();
    }

    /** A case on a board. */
    @Schema(name = "DueCase", description = "Case that is due (督办件)")
    record DueCaseView(
            @Schema(
                    description =
                            "The assignment, commitment, question, follow-up, issue list or item, what is due of a report, or the suggestion that nobody assigned (件号)")
            UUID id,

            DueKind kind,

            @Schema(
                    description =
                            "OPINION, SUGGESTION, ISSUE_LIST, COMMITTEE_MEETING, HEARING, or the kind of the supervision case (对象种类)")
            String subjectType,

            @Schema(description = "The opinion, suggestion, issue list, meeting, hearing or supervision case (对象)")
            UUID subjectId,

            String title,

            @Schema(description = "Whether the deputies asked for confidentiality (是否要求不公开)")
            boolean confidential,

            String regionCode,

            @Schema(description = "Unit that has it (承办单位)") @Nullable
            String unitCode,

            @Schema(description = "Committee that supervises it (督办委员会)") @Nullable
            String committeeCode,

            @Schema(description = "Who leads it (领衔督办人)") @Nullable
            String leaderCode,

            WaitsFor waitsFor,
            String status,
            LocalDate due,

            @Schema(description = "Days until it is due; negative when it is overdue (剩余天数)")
            int daysLeft,

            AlertColour colour,

            @Schema(description = "Last alert (最近预警)") @Nullable
            AlertStep step,

            @Schema(description = "Up to whom it went (预警层级)") @Nullable
            AlertLevel level,

            @Schema(description = "When it was told (预警日期)") @Nullable
            LocalDate toldOn) {

        static DueCaseView of(DueCase of, LocalDate today) {
            DueMatter matter = of.matter();
            return new DueCaseView(
                    of.getId(),
                    matter.kind(),
                    matter.subjectType(),
                    matter.subjectId(),
                    matter.title(),
                    matter.confidential(),
                    of.getRegionCode(),
                    matter.unitCode(),
                    matter.committeeCode(),
                    matter.leaderCode(),
                    matter.waitsFor(),
                    matter.status(),
                    of.due(),
                    (int) ChronoUnit.DAYS.between(today, of.due()),
                    of.colour(),
                    of.step(),
                    of.level(),
                    of.toldOn());
        }
    }
}
