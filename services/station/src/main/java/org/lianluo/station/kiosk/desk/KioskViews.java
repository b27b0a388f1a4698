package org.lianluo.station.kiosk.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.station.kiosk.Kiosk;
import org.lianluo.station.kiosk.KioskCourse;
import org.lianluo.station.kiosk.KioskFault;
import org.lianluo.station.kiosk.KioskLanguage;
import org.lianluo.station.kiosk.KioskPage;
import org.lianluo.station.kiosk.KioskPulse;
import org.lianluo.station.kiosk.KioskSite;
import org.lianluo.station.kiosk.KioskStatus;

/** What keepers see of kiosks. */
final class KioskViews {

    private KioskViews() {}

    /**
     * A kiosk with what belongs to it.
     *
     * @param pulse null where its device never enrolled
     */
    record Seen(Kiosk kiosk, List<KioskPage> pages, KioskPulse pulse) {

        View view() {
            KioskSite site = kiosk.site();
            KioskCourse course = kiosk.course();
            return new View(
                    kiosk.getId(),
                    site.code(),
                    kiosk.getRegionCode(),
                    site.stationCode(),
                    site.name(),
                    site.spot(),
                    course.status(),
                    course.clientId(),
                    course.codeUntil(),
                    course.enrolledAt(),
                    course.revokedAt(),
                    course.revokedFor(),
                    course.faults(),
                    pulse == null || pulse.heardAt() == null ? null : Pulse.of(pulse),
                    kiosk.settings().languages(),
                    kiosk.settings().idleSeconds(),
                    pages.stream().map(Page::of).toList(),
                    course.edition(),
                    kiosk.getVersion());
        }
    }

    /** A kiosk in full. */
    @Schema(name = "Kiosk", description = "Kiosk of a station (站内终端)")
    record View(
            UUID id,

            @Schema(description = "Its code, which is typed into the device (终端编号)", examples = "410402-S001-K01")
            String code,

            String regionCode,
            String stationCode,
            String name,

            @Schema(description = "Where in the station it stands (位置)") @Nullable
            String spot,

            KioskStatus status,

            @Schema(description = "Its client in the realm; none before it is enrolled (客户端)") @Nullable
            String clientId,

            @Schema(description = "Until when its device may enrol with the code that is out (登记码有效期至)") @Nullable
            Instant codeUntil,

            @Nullable Instant enrolledAt,
            @Nullable Instant revokedAt,

            @Schema(description = "Why it was revoked (停用理由)") @Nullable
            String revokedFor,

            @Schema(description = "What is wrong with it (故障)")
            List<KioskFault> faults,

            @Schema(description = "What was last heard of it; none for nothing yet (最近状态)") @Nullable
            Pulse pulse,

            @Schema(description = "Languages in their order (语言)", examples = "ZH")
            List<KioskLanguage> languages,

            @Schema(description = "Seconds after which it wipes what was typed (无人操作清除秒数)")
            int idleSeconds,

            @Schema(description = "Pages in their order (内容页)")
            List<Page> pages,

            @Schema(description = "Edition of its configuration, from 1 (配置版次)")
            int edition,

            @Schema(description = "Also the ETag (版本)") long version) {}

    /** What a device said last. */
    @Schema(name = "KioskPulse", description = "What a kiosk last said of itself (最近状态)")
    record Pulse(
            Instant heardAt,

            @Schema(description = "Version of its software (软件版本)")
            String software,

            @Schema(description = "How many seconds its clock is ahead, negative for behind (时钟偏差秒数)")
            long clockAheadSeconds,

            @Schema(description = "Items that wait to be sent (待提交件数)")
            int itemsWaiting,

            @Schema(description = "Items that were refused, which staff have to look at (退回件数)")
            int itemsRefused,

            @Schema(description = "When the oldest item that waits was written, by our clock (最早待提交意见的填写时间)") @Nullable
            Instant oldestWaitingAt,

            @Schema(description = "Room for more items, in megabytes (剩余存储)") @Nullable
            Integer freeMegabytes) {

        static Pulse of(KioskPulse pulse) {
            KioskPulse.Beat beat = pulse.beat();
            return new Pulse(
                    pulse.heardAt(),
                    beat.software(),
                    beat.clockAheadSeconds(),
                    beat.itemsWaiting(),
                    beat.itemsRefused(),
                    beat.oldestAt(),
                    beat.freeMegabytes());
        }
    }

    /** A page as its keeper chose it. */
    @Schema(name = "KioskPage", description = "Page of a kiosk (内容页)")
    record Page(
            @Schema(description = "Place in the order, from 1 (顺序)")
            int position,

            @Nullable UUID noticeId,
            @Nullable String textZh,
            @Nullable String textEn,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate toDay) {

        static Page of(KioskPage page) {
            KioskPage.Content content = page.content();
            return new Page(
                    page.position() + 1,
                    content.noticeId(),
                    content.textZh(),
                    content.textEn(),
                    content.fromDay(),
                    content.toDay());
        }
    }

    /** A code, shown once. */
    @Schema(name = "KioskEnrolmentCode", description = "Code with which one device enrols, once (登记码)")
    record Code(
            @Schema(description = "The kiosk's code (终端编号)", examples = "410402-S001-K01")
            String kioskCode,

            @Schema(description = "The code; shown once (登记码，仅显示一次)", examples = "7K3M-9QX2-D0FA-55TZ")
            String code,

            @Schema(description = "Until when it can be used (有效期至)")
            Instant until,

            @Schema(description = "Version of the kiosk, also the ETag (版本)")
            long version) {}

    @Schema(name = "KioskList")
    record KioskList(List<View> items, @Nullable String next) {}
}
