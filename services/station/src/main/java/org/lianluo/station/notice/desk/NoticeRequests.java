package org.lianluo.station.notice.desk;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.station.notice.NoticeAudience;
import org.lianluo.station.notice.NoticeCategory;
import org.lianluo.station.notice.NoticeContent;

/** What is sent about notices. */
final class NoticeRequests {

    private NoticeRequests() {}

    /** What a notice says. */
    @Schema(name = "NoticeContent", description = "What a notice says, and to whom (通知内容)")
    record Content(
            @Schema(description = "Title (标题)", examples = "关于代表接待日安排的通知")
            @NotNull
            @PlainText(max = 200, oneLine = true)
            String title,

            @Schema(description = "Category (类别)", examples = "NOTICE") @NotNull
            NoticeCategory category,

            @Schema(description = "Its words (正文)", examples = "每月15日为代表接待日，欢迎群众到站反映意见。")
            @NotNull
            @PlainText(max = 20_000)
            String text,

            @Schema(
                    description = "Street or township that it concerns; none for the whole region (街道、乡镇)",
                    examples = "410402001")
            @Pattern(regexp = NaturalCode.STREET_OR_TOWNSHIP, message = "{org.lianluo.code.street}")
            String streetCode,

            @Schema(description = "Stations that it concerns; none for all (联络站)", examples = "[\"410402-S001\"]")
            @Size(max = 200)
            List<@NotNull @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}") String>
                    stationCodes,

            @Schema(description = "Who may read it (阅读范围)", examples = "PUBLIC") @NotNull
            NoticeAudience audience,

            @Schema(
                    description = "Deputies who may read it, if it is for those invited; none otherwise (受邀代表)",
                    examples = "[]")
            @Size(max = 2000)
            List<@NotNull @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}") String>
                    invitedCodes,

            @Schema(description = "Last day on which it is listed; none for no end (展示截止日期)", examples = "2027-03-31")
            LocalDate shownUntil) {

        NoticeContent content() {
            return new NoticeContent(
                    title,
                    category,
                    text,
                    streetCode,
                    stationCodes == null ? List.of() : stationCodes,
                    audience,
                    invitedCodes == null ? List.of() : invitedCodes,
                    shownUntil);
        }
    }

    /** A new edition. */
    @Schema(name = "NoticeCorrection", description = "New edition of a notice, to the same audience (更正)")
    record Correction(
            @Schema(description = "Title from now on (标题)", examples = "关于代表接待日安排的通知")
            @NotNull
            @PlainText(max = 200, oneLine = true)
            String title,

            @Schema(description = "Its words from now on (正文)", examples = "每月16日为代表接待日，欢迎群众到站反映意见。")
            @NotNull
            @PlainText(max = 20_000)
            String text,

            @Schema(
                    description = "All deputies who may read it, if it is for those invited; none otherwise (受邀代表)",
                    examples = "[]")
            @Size(max = 2000)
            List<@NotNull @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}") String>
                    invitedCodes,

            @Schema(description = "Last day on which it is listed; none for no end (展示截止日期)", examples = "2027-03-31")
            LocalDate shownUntil,

            @Schema(
                    description = "What it puts right, for those who read the one before (更正说明)",
                    examples = "接待日改为每月16日。")
            @NotNull
            @PlainText(max = 1000)
            String note) {

        NoticeContent of(NoticeContent before) {
            return before.corrected(title, text, invitedCodes == null ? List.of() : invitedCodes, shownUntil);
        }
    }

    /** A withdrawal. */
    @Schema(name = "NoticeWithdrawal", description = "Withdrawal of a notice (撤回)")
    record Withdrawal(
            @Schema(description = "Why (理由)", examples = "活动取消。") @NotNull @PlainText(max = 1000)
            String reason) {}

    /** A reading. */
    @Schema(name = "NoticeReading", description = "An edition of a notice was opened (阅读)")
    record Reading(
            @Schema(description = "Edition that was shown (版次)", examples = "1") @NotNull @Min(1)
            Integer edition) {}
}
