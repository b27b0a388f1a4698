package org.lianluo.suggestion.opinion.flood;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.reading.OpinionAccess;
import org.lianluo.suggestion.opinion.voice.OwnWords;

/** Floods and what was set aside, as they are sent. */
final class FloodViews {

    private FloodViews() {}

    /** A flood. */
    @Schema(name = "OpinionFlood", description = "One text that came to a station again and again (集中重复反映)")
    record FloodView(
            @Schema(description = "Its first opinion, which stays when the others are set aside (代表件)")
            UUID floodId,

            String regionCode,
            String stationCode,
            String category,
            String title,
            String content,

            @Schema(description = "How many of its opinions wait for a decision (件数)", examples = "500", minimum = "2")
            int count,

            @Schema(description = "How they came (来源)", examples = "[\"QR\"]")
            List<String> sources,

            Instant firstReceivedAt,
            Instant lastReceivedAt) {

        static FloodView of(Caller caller, Flood flood, Opinion first) {
            boolean staff = OpinionAccess.isStaff(caller, first);
            return new FloodView(
                    flood.id(),
                    first.getRegionCode(),
                    first.intake().stationCode(),
                    first.intake().voice().categoryCode(),
                    OwnWords.shown(first.intake().voice().title(), staff),
                    OwnWords.shown(first.intake().voice().content(), staff),
                    flood.times(),
                    flood.sources(),
                    flood.first(),
                    flood.last());
        }
    }

    @Schema(name = "OpinionFloods", description = "The floods, the largest first (集中重复反映)")
    record FloodList(List<FloodView> items) {}

    /** Which flood to set aside, and why. */
    @Schema(
            name = "SettingAside",
            description = "A flood to set aside (搁置)",
            examples = "{\"floodId\": \"01930f2a-6c1e-7b40-9a5d-3f0c8e21b7a1\", \"reason\": \"同一文本由同一来源反复提交，保留一件办理。\"}")
    record SettingAside(
            @Schema(description = "`floodId` of the list (集中反映)") @NotNull
            UUID floodId,

            @Schema(description = "Reason, without personal data; the history of each opinion tells it (理由)")
            @NotNull
            @PlainText(max = 500)
            String reason) {}

    /** What was set aside together. */
    @Schema(name = "SetAside", description = "Opinions set aside together (搁置批次)")
    record SetAsideView(
            UUID id,
            String regionCode,
            String stationCode,

            @Schema(description = "The opinion that stays and is decided on (代表件)")
            UUID representativeId,

            String reason,
            SetAsideStatus status,

            @Schema(description = "How many were to be set aside (应搁置件数)")
            int total,

            @Schema(description = "How many were (已搁置件数)") int done,

            @Schema(description = "How many of them were restored (已恢复件数)")
            int restored,

            Instant createdAt,

            @Schema(description = "Last day on which it can be undone (可恢复截止日)")
            LocalDate undoUntil,

            @Schema(description = "The rule that the day came from (依据)")
            String undoRule,

            @Schema(description = "Also the ETag (版本)") long version) {

        static SetAsideView of(SetAside aside) {
            return new SetAsideView(
                    aside.getId(),
                    aside.getRegionCode(),
                    aside.stationCode(),
                    aside.representativeId(),
                    aside.reason(),
                    aside.status(),
                    aside.total(),
                    aside.done(),
                    aside.restored(),
                    aside.getCreatedAt(),
                    aside.undoUntil(),
                    aside.undoRule(),
                    aside.getVersion());
        }
    }

    @Schema(name = "SetAsidePage")
    record SetAsidePage(List<SetAsideView> items, @Nullable String next) {}
}
