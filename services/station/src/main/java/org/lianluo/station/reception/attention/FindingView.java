package org.lianluo.station.reception.attention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Caller;

/** A finding as its reader sees it. */
@Schema(name = "AttentionFinding", description = "Idle station, or deputy who never comes (闲置站点、从不进站的代表)")
record FindingView(
        UUID id,
        FindingKind kind,
        FindingStatus status,
        String regionCode,

        @Schema(description = "The station; none for a deputy (站点)", examples = "410402-S001") @Nullable
        String stationCode,

        @Schema(description = "All mandates of the person; none for a station (代表)")
        List<String> deputyCodes,

        FindingRule rule,

        @Schema(
                description =
                        "Day after which nothing happened at the station; of a deputy the first day that they missed (自何日起)")
        LocalDate since,

        @Schema(description = "Last day of use or of signing in; none for never (最近一次)") @Nullable
        LocalDate lastSeenOn,

        @Schema(description = "Days without leave that the deputy missed when it was found (未签到次数)")
        int daysMissed,

        @Schema(description = "Days with leave, which are not held against the deputy (准假次数)")
        int daysExcused,

        Instant foundAt,

        @Schema(description = "Why it is so; of a deputy for the office and the deputy alone (说明)") @Nullable
        String explanation,

        @Nullable Instant explainedAt,
        @Nullable FindingEnd endReason,
        @Nullable Instant endedAt,

        @Schema(description = "Also the ETag (版本)") long version) {

    /** The rule by which it was found, in words. */
    @Schema(name = "AttentionRule", description = "Rule by which it was found (认定规则)")
    record FindingRule(
            @Schema(description = "Key of the policy (规则项)", examples = "station.idle-after")
            String policy,

            @Schema(description = "Its value when it was found (期限)", examples = "3mo")
            String limit,

            @Schema(description = "In words (规则)", examples = "3个月以上没有使用")
            String zh,

            @Schema(description = "In English (规则英文)", examples = "Not used for more than 3 months")
            String en) {}

    static FindingView of(AttentionFinding of, Caller reader) {
        return new FindingView(
                of.getId(),
                of.kind(),
                of.status(),
                of.getRegionCode(),
                of.stationCode(),
                of.deputyCodes(),
                new FindingRule(
                        of.kind().policy().key(),
                        of.limit().toString(),
                        of.kind().zh(of.limit()),
                        of.kind().en(of.limit())),
                of.since(),
                of.lastSeenOn(),
                of.daysMissed(),
                of.daysExcused(),
                of.getCreatedAt(),
                FindingScope.readsWhy(reader, of) ? of.explanation() : null,
                of.explainedAt(),
                of.endReason(),
                of.endedAt(),
                of.getVersion());
    }
}
