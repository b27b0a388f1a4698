package org.lianluo.suggestion.opinion.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.suggestion.opinion.submitter.SubmitterDetails;
import org.lianluo.suggestion.opinion.voice.OccasionKind;
import org.lianluo.suggestion.opinion.voice.OpinionOccasion;

/** An opinion as it is submitted. */
@Schema(name = "SubmitOpinion", description = "Opinion to submit (提交社情民意)")
record SubmitOpinion(
        @Schema(description = "Station that receives it (受理联络站)", examples = "0199c1d2-7c00-7000-8000-000000000001")
        @NotNull
        UUID stationId,

        @Schema(description = "Title, at most 100 characters (标题)", examples = "派出所旁路灯夜间闪烁")
        @NotNull
        @PlainText(max = 100, oneLine = true)
        String title,

        @Schema(
                description = "Content, at most 4,000 characters; 1,000 from the station's page (内容)",
                examples = "曙光街派出所旁的路灯每晚闪烁，影响附近居民休息，请尽快检修。")
        @NotNull
        @PlainText(max = 4000)
        String content,

        @Schema(description = "Code of an active category (类别)", examples = "LIGHTING")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z_]{1,39}", message = "{org.lianluo.code.category}")
        String category,

        @Schema(description = "Location (地点)", examples = "曙光街与建设路交叉口") @PlainText(max = 200, oneLine = true)
        String location,

        @Schema(
                description = "Way in which the visitor came; only with a clerk's token, default VISIT (来访方式)",
                examples = "VISIT")
        Channel channel,

        @Schema(
                description =
                        "Meeting or activity at which it was raised; only by staff of the station and deputies (提出场合)")
        @Valid
        RaisedAt raisedAt,

        @Schema(description = "Submitter; optional (反映人)") @Valid
        SubmitterDetails submitter,

        @Schema(description = "What a kiosk says of it; without effect from others (终端登记信息)") @Valid
        Taken taken) {

    /** Null for none. */
    OpinionOccasion occasion() {
        return raisedAt == null ? null : new OpinionOccasion(raisedAt.kind(), raisedAt.id());
    }

    /** At which meeting or activity it was raised. */
    @Schema(name = "RaisedAt", description = "Meeting or activity at which an opinion was raised (提出场合)")
    record RaisedAt(
            @Schema(description = "Kind (场合)", examples = "HEARING") @NotNull
            OccasionKind kind,

            @Schema(
                    description = "Its id, as a reference that is not looked up (编号)",
                    examples = "01931c10-11d2-7c15-a3c8-6a2d10f4ca20")
            @NotNull
            UUID id) {}

    /** What a kiosk says of an opinion. */
    @Schema(name = "TakenAtKiosk", description = "When a kiosk took it, and as which of its items (终端登记信息)")
    record Taken(
            @Schema(
                    description = "When it was written, by the clock of the device (填写时间)",
                    examples = "2027-01-04T01:00:00Z")
            @NotNull
            Instant at,

            @Schema(
                    description = "Running number of the device's items, from 1: a gap is noticed (本机序号)",
                    examples = "17")
            @NotNull
            @Min(1)
            Long number) {}

    /** How a visitor reached a clerk. */
    enum Channel {
        VISIT,
        PHONE
    }
}
