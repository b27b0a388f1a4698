package org.lianluo.station.reception.feed;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.codes.NaturalCode;

/** What is sent and answered about calendars. */
final class FeedViews {

    private FeedViews() {}

    /** Whose days: a station's or a deputy's, never both. */
    @Schema(
            name = "ReceptionFeedRequest",
            description = "Calendar of either a station or a deputy (订阅接待日历)",
            examples = "{\"stationCode\": \"410402-S001\"}")
    record Request(
            @Schema(description = "Station; none for a deputy's days (站点)", examples = "410402-S001")
            @Nullable
            @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}")
            String stationCode,

            @Schema(description = "Deputy; none for a station's days (代表)", examples = "D410402-0001")
            @Nullable
            @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
            String deputyCode) {}

    /** A calendar, without its secret. */
    @Schema(name = "ReceptionFeed", description = "Calendar that can be fetched by a secret address (接待日历订阅)")
    record View(
            UUID id,
            String regionCode,
            @Nullable String stationCode,
            @Nullable String deputyCode,

            @Schema(description = "The secret of its address, `/reception-calendars/{secret}`; shown once (订阅密钥)")
            @Nullable
            String secret,

            Instant createdAt,

            @Schema(description = "When it was revoked; none while it works (停用时间)") @Nullable
            Instant revokedAt,

            @Schema(description = "Also the ETag (版本)") long version) {

        /** @param secret null but for a new one */
        static View of(ReceptionFeed feed, FeedSecret secret) {
            return new View(
                    feed.getId(),
                    feed.getRegionCode(),
                    feed.subject().stationCode(),
                    feed.subject().deputyCode(),
                    secret == null ? null : secret.value(),
                    feed.getCreatedAt(),
                    feed.revokedAt(),
                    feed.getVersion());
        }
    }

    @Schema(name = "ReceptionFeedPage")
    record FeedPage(List<View> items, @Nullable String next) {}
}
