package org.lianluo.station.reception.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.station.reception.ReceptionCourse;
import org.lianluo.station.reception.ReceptionDay;
import org.lianluo.station.reception.ReceptionFigures;
import org.lianluo.station.reception.ReceptionKind;
import org.lianluo.station.reception.ReceptionSlot;
import org.lianluo.station.reception.ReceptionStatus;

/** A reception day as everybody sees it who may know of it. */
@Schema(name = "ReceptionDay", description = "Reception day of deputies (代表接待日)")
public record ReceptionDayView(
        UUID id,
        ReceptionStatus status,
        ReceptionKind kind,
        String regionCode,

        @Schema(description = "Station; none for a directors' day (站点)") @Nullable
        String stationCode,

        LocalDate heldOn,

        @Schema(description = "Begins, in the time of China (开始时间)")
        String beginsAt,

        @Schema(description = "Ends (结束时间)") String endsAt,

        @Schema(description = "What it is about above all (主题)") @Nullable
        String theme,

        @Schema(description = "Topics (议题)") List<String> topics,

        @Schema(description = "Deputies who receive, or are received (代表)")
        List<String> deputyCodes,

        @Schema(description = "Deputies who signed in (已签到代表)")
        List<String> presentCodes,

        @Schema(description = "Deputies who have leave; for its office and staff alone (已准假代表)") @Nullable
        List<String> excusedCodes,

        @Schema(description = "Last day on which it can be announced (最迟公告日期)")
        LocalDate announceBy,

        @Nullable Instant announcedAt,
        @Nullable Instant openedAt,
        @Nullable Instant heldAt,

        @Schema(description = "Deputies who came; none before it is held (参加代表人次)") @Nullable
        Integer attendances,

        @Schema(description = "Visitors who came; none before it is held (接待群众人数)") @Nullable
        Integer visitors,

        @Schema(description = "Opinions that they raised; none before it is held (收集意见件数)") @Nullable
        Integer itemCount,

        @Schema(description = "What was talked about and agreed (接待纪要)") @Nullable
        String minutes,

        @Schema(description = "Why it was cancelled, put off or corrected (理由)") @Nullable
        String reason,

        @Schema(description = "The day in its place (改期后的接待日)") @Nullable
        UUID successorId,

        Instant createdAt,

        @Schema(description = "Also the ETag (版本)") long version) {

    /** That of a day, for everybody. */
    public static ReceptionDayView of(ReceptionDay day) {
        return of(day, null);
    }

    /** The same with who has leave. */
    static ReceptionDayView whole(ReceptionDay day) {
        return of(day, day.course().excusedCodes());
    }

    private static ReceptionDayView of(ReceptionDay day, List<String> excused) {
        ReceptionSlot slot = day.slot();
        ReceptionCourse course = day.course();
        ReceptionFigures figures = course.figures();
        return new ReceptionDayView(
                day.getId(),
                course.status(),
                slot.kind(),
                day.getRegionCode(),
                slot.stationCode(),
                slot.heldOn(),
                slot.beginsAt().toString(),
                slot.endsAt().toString(),
                slot.theme(),
                slot.topics(),
                slot.deputyCodes(),
                course.presentCodes(),
                excused,
                slot.announceBy(),
                course.announcedAt(),
                course.openedAt(),
                course.heldAt(),
                figures == null ? null : figures.attendances(),
                figures == null ? null : figures.visitors(),
                figures == null ? null : figures.items(),
                course.minutes(),
                course.reason(),
                course.successorId(),
                day.getCreatedAt(),
                day.getVersion());
    }
}
