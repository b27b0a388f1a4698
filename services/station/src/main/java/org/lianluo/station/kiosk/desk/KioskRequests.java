package org.lianluo.station.kiosk.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.station.kiosk.KioskLanguage;
import org.lianluo.station.kiosk.KioskPage;
import org.lianluo.station.kiosk.KioskSettings;

/** What is sent about kiosks by their keepers. */
final class KioskRequests {

    private KioskRequests() {}

    /** A kiosk to set up. */
    @Schema(name = "KioskSetUp", description = "Kiosk to set up (新增终端)")
    record SetUp(
            @Schema(description = "Station where it stands (联络站)", examples = "410402-S001")
            @NotNull
            @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}")
            String stationCode,

            @Schema(description = "What people call it (名称)", examples = "一楼大厅终端")
            @NotNull
            @PlainText(max = 60, oneLine = true)
            String name,

            @Schema(description = "Where in the station it stands (位置)", examples = "一楼服务台左侧")
            @PlainText(max = 100, oneLine = true)
            String spot) {}

    /** What a device is to do and to show. */
    @Schema(name = "KioskConfigurationRequest", description = "What a kiosk does and shows, all of it (终端配置)")
    record Configuration(
            @Schema(description = "Languages, the first is what it starts with (语言)", examples = "[\"ZH\",\"EN\"]")
            @NotNull
            @Size(min = 1, max = 2)
            List<@NotNull KioskLanguage> languages,

            @Schema(description = "Seconds after which it wipes what was typed (无人操作清除秒数)", examples = "60")
            @NotNull
            @Min(20)
            @Max(300)
            Integer idleSeconds,

            @Schema(description = "Pages in the order in which they are shown (内容页)") @NotNull @Size(max = 20)
            List<@NotNull @Valid Page> pages) {

        KioskSettings settings() {
            return new KioskSettings(languages.stream().distinct().toList(), idleSeconds);
        }
    }

    /** A page: a notice, or a text. */
    @Schema(name = "KioskPageRequest", description = "Page of a kiosk: a public notice, or a short text (内容页)")
    record Page(
            @Schema(description = "Notice; none for a text (通知)")
            UUID noticeId,

            @Schema(description = "Text in Chinese; none for a notice (中文文字)", examples = "每月15日代表在本站接待。")
            @PlainText(max = 300)
            String textZh,

            @Schema(
                    description = "Text in English (英文文字)",
                    examples = "Deputies receive here on the 15th of each month.")
            @PlainText(max = 600)
            String textEn,

            @Schema(description = "First day on which it is shown; none for at once (开始日期)", examples = "2027-01-01")
            LocalDate fromDay,

            @Schema(description = "Last day on which it is shown; none for no end (截止日期)", examples = "2027-12-31")
            LocalDate toDay) {

        KioskPage.Content content() {
            return new KioskPage.Content(noticeId, textZh, textEn, fromDay, toDay);
        }
    }

    /** A revocation. */
    @Schema(name = "KioskRevocation", description = "Revocation of a kiosk (停用终端)")
    record Revocation(
            @Schema(description = "Why (理由)", examples = "设备丢失。") @NotNull @PlainText(max = 500)
            String reason) {}
}
