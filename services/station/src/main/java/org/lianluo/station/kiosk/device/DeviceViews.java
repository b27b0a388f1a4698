package org.lianluo.station.kiosk.device;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.station.kiosk.KioskLanguage;
import org.lianluo.station.kiosk.KioskPages;
import org.lianluo.station.station.opening.OpeningWeek;

/** What devices send and get. */
final class DeviceViews {

    private static final int MOST_ITEMS = 100_000;

    private DeviceViews() {}

    /** What a device shows to be let in. */
    @Schema(name = "KioskEnrolment", description = "Number of the kiosk and the code that was given out (终端登记)")
    record Enrolment(
            @Schema(description = "The kiosk's code (终端编号)", examples = "410402-S001-K01")
            @NotNull
            @Pattern(regexp = NaturalCode.KIOSK, message = "{org.lianluo.code.kiosk}")
            String kioskCode,

            @Schema(description = "The code that was given out (登记码)", examples = "7K3M-9QX2-D0FA-55TZ")
            @NotNull
            @PlainText(max = 60, oneLine = true)
            String code) {}

    /** What a device is from now on. */
    @Schema(name = "EnrolledKiosk", description = "Client and secret of the device; shown once and kept nowhere (终端凭据)")
    record Enrolled(
            UUID kioskId,
            String kioskCode,
            String stationCode,

            @Schema(description = "Its client in the realm (客户端)", examples = "kiosk-410402-S001-K01-7K3M9QX2")
            String clientId,

            @Schema(description = "Its secret; shown once (密钥，仅显示一次)")
            String clientSecret) {

        /** Without the secret: this may stand in a log. */
        @Override
        public String toString() {
            return clientId;
        }
    }

    /** A heartbeat. */
    @Schema(name = "KioskHeartbeat", description = "What a device says of itself (终端心跳)")
    record Heartbeat(
            @Schema(description = "Version of its software (软件版本)", examples = "1.4.2")
            @NotNull
            @PlainText(max = 40, oneLine = true)
            String software,

            @Schema(description = "What its clock says (设备时间)", examples = "2027-01-04T01:00:00Z") @NotNull
            Instant deviceTime,

            @Schema(description = "Items that wait to be sent (待提交件数)", examples = "0")
            @NotNull
            @Min(0)
            @Max(MOST_ITEMS)
            Integer itemsWaiting,

            @Schema(description = "Items that were refused, which staff have to look at (退回件数)", examples = "0")
            @NotNull
            @Min(0)
            @Max(MOST_ITEMS)
            Integer itemsRefused,

            @Schema(
                    description =
                            "When the oldest item that waits was written, by the clock of the device (最早待提交意见的填写时间)",
                    examples = "2027-01-03T01:00:00Z")
            Instant oldestWaitingAt,

            @Schema(description = "Room for more items, in megabytes (剩余存储)", examples = "512") @Min(0)
            Integer freeMegabytes) {}

    /** What a heartbeat gets. */
    @Schema(name = "KioskHeard", description = "Answer to a heartbeat (心跳应答)")
    record Heard(
            @Schema(description = "What our clock says (服务器时间)")
            Instant serverTime,

            @Schema(description = "How many seconds the clock of the device is ahead, negative for behind (时钟偏差秒数)")
            long clockAheadSeconds,

            @Schema(description = "Whether that is more than the policy `kiosk.clock-tolerance` says (时钟是否不准)")
            boolean clockWrong,

            @Schema(description = "Edition of its configuration: another than it has means to fetch it (配置版次)")
            int edition) {}

    /** What a device does and shows. */
    @Schema(name = "KioskConfiguration", description = "What a kiosk does and shows today (终端配置)")
    record Configuration(
            String kioskCode,
            UUID stationId,
            String stationCode,
            String stationName,

            @Schema(description = "Opening times, in words (开放时间)") @Nullable
            String hours,

            @Schema(description = "The same by days; none where the station has no times (按日开放时间)") @Nullable
            OpeningWeek openingTimes,

            @Schema(description = "Languages, the first is what it starts with (语言)", examples = "ZH")
            List<KioskLanguage> languages,

            @Schema(description = "Seconds after which it wipes what was typed (无人操作清除秒数)")
            int idleSeconds,

            @Schema(description = "Pages of today in their order (内容页)")
            List<Page> pages,

            @Schema(description = "Edition of the configuration, from 1 (配置版次)")
            int edition) {}

    /** A page to show. */
    @Schema(name = "KioskShownPage", description = "Page to show (内容页)")
    record Page(
            @Schema(description = "Title of a notice; none for a text (标题)") @Nullable
            String title,

            String textZh,
            @Nullable String textEn) {

        static Page of(KioskPages.Shown shown) {
            return new Page(shown.title(), shown.textZh(), shown.textEn());
        }
    }
}
