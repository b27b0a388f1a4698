package org.lianluo.station.notice.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.station.notice.Notice;
import org.lianluo.station.notice.NoticeAudience;
import org.lianluo.station.notice.NoticeCategory;
import org.lianluo.station.notice.NoticeContent;
import org.lianluo.station.notice.NoticeCourse;
import org.lianluo.station.notice.NoticeStatus;

/** What is shown of notices. */
final class NoticeViews {

    private NoticeViews() {}

    /**
     * A notice, as one caller sees it.
     *
     * @param kept whether the caller keeps it
     * @param readAt when the caller first opened its last edition; null for never
     */
    record Seen(Notice notice, boolean kept, Instant readAt) {

        Line line() {
            NoticeContent content = notice.content();
            NoticeCourse course = notice.course();
            return new Line(
                    notice.getId(),
                    course.status(),
                    notice.getRegionCode(),
                    content.title(),
                    content.category(),
                    content.streetCode(),
                    content.stationCodes(),
                    content.audience(),
                    course.edition(),
                    course.publishedAt(),
                    content.shownUntil(),
                    readAt,
                    notice.getVersion());
        }

        View view() {
            NoticeContent content = notice.content();
            NoticeCourse course = notice.course();
            return new View(
                    notice.getId(),
                    course.status(),
                    notice.getRegionCode(),
                    content.title(),
                    content.category(),
                    content.text(),
                    content.streetCode(),
                    content.stationCodes(),
                    content.audience(),
                    kept ? content.invitedCodes() : null,
                    content.shownUntil(),
                    course.edition(),
                    course.publishedAt(),
                    course.correctedAt(),
                    course.correction(),
                    course.withdrawnFor(),
                    kept,
                    readAt,
                    notice.getVersion());
        }
    }

    /** A notice in a list. */
    @Schema(name = "NoticeLine", description = "Notice in a list, without its words (通知列表项)")
    record Line(
            UUID id,
            NoticeStatus status,
            String regionCode,
            String title,
            NoticeCategory category,

            @Schema(description = "Street or township that it concerns (街道、乡镇)") @Nullable
            String streetCode,

            @Schema(description = "Stations that it concerns; none for all (联络站)")
            List<String> stationCodes,

            @Schema(description = "Who may read it (阅读范围)") NoticeAudience audience,

            @Schema(description = "Edition, from 1 (版次)") int edition,

            @Nullable Instant publishedAt,

            @Schema(description = "Last day on which it is listed (展示截止日期)") @Nullable
            LocalDate shownUntil,

            @Schema(description = "When the caller first opened this edition; none for never (已读时间)") @Nullable
            Instant readAt,

            @Schema(description = "Also the ETag (版本)") long version) {}

    /** A notice in full. */
    @Schema(name = "Notice", description = "Notice, law, rule, paper or guide (通知公告、学习资料)")
    record View(
            UUID id,
            NoticeStatus status,
            String regionCode,
            String title,
            NoticeCategory category,
            @Schema(description = "Its words (正文)") String text,

            @Schema(description = "Street or township that it concerns (街道、乡镇)") @Nullable
            String streetCode,

            @Schema(description = "Stations that it concerns; none for all (联络站)")
            List<String> stationCodes,

            @Schema(description = "Who may read it (阅读范围)") NoticeAudience audience,

            @Schema(description = "Deputies who are invited to read it; only for its keepers (受邀代表)") @Nullable
            List<String> invitedCodes,

            @Schema(description = "Last day on which it is listed (展示截止日期)") @Nullable
            LocalDate shownUntil,

            @Schema(description = "Edition, from 1; each correction is one more (版次)")
            int edition,

            @Nullable Instant publishedAt,

            @Schema(description = "When this edition came out, if it is not the first (更正时间)") @Nullable
            Instant correctedAt,

            @Schema(description = "What this edition puts right (更正说明)") @Nullable
            String correction,

            @Schema(description = "Why it was withdrawn (撤回理由)") @Nullable
            String withdrawnFor,

            @Schema(description = "Whether the caller keeps it (是否由本人管理)")
            boolean kept,

            @Schema(description = "When the caller first opened this edition; none for never (已读时间)") @Nullable
            Instant readAt,

            @Schema(description = "Also the ETag (版本)") long version) {}

    /** What came of a reading. */
    @Schema(name = "NoticeRead", description = "Reading that was noted or counted (已读)")
    record Read(
            @Schema(description = "Edition that was opened (版次)")
            int edition,

            @Schema(description = "When the caller first opened it; none where openings are only counted (已读时间)")
            @Nullable
            Instant readAt) {}

    /** Who has read it. */
    @Schema(name = "NoticeReaders", description = "Who has read the last edition (阅读情况)")
    record Readers(
            @Schema(description = "Edition (版次)") int edition,

            @Schema(description = "Deputies and staff who have read it (已读人数)")
            long readers,

            @Schema(description = "Deputies who are invited (受邀代表人数)")
            int invited,

            @Schema(description = "Those of the invited who have not read it (未读的受邀代表)")
            List<String> unreadCodes,

            @Schema(description = "Openings by others, of all editions (公众打开次数)")
            long openings,

            @Schema(description = "Openings on the last days that had any, the newest first (每日打开次数)")
            List<Day> days) {}

    /** Openings on a day. */
    @Schema(name = "NoticeOpenings", description = "Openings on a day (一日打开次数)")
    record Day(LocalDate day, long openings) {}
}
