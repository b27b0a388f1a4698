package org.lianluo.station.petition;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was taken. */
@Schema(name = "PetitionEntry", description = "Letter or visit that was taken on duty (来信来访)")
record PetitionEntryView(
        UUID id,
        @Schema(description = "Day of duty (值班)") UUID dutyId,
        String regionCode,

        @Schema(description = "Where (接待地点)", examples = "410402-S011")
        String stationCode,

        @Schema(description = "Day (接收日期)") LocalDate takenOn,
        PetitionKind kind,

        @Schema(description = "Number of the receipt of its opinion (意见回执编号)", examples = "410402-20261215-000001")
        String receiptNumber,

        @Schema(description = "Who took it (接待代表)", examples = "D410402-0001")
        String deputyCode,

        PetitionStatus status,

        @Schema(description = "To whom it was handed on; none before (转办单位)", examples = "区城市管理局") @Nullable
        String handedTo,

        @Schema(description = "What became of it; none before its end (结果)") @Nullable
        PetitionResult result,

        @Schema(description = "Day of the last step (最近办理日期)")
        LocalDate lastOn,

        @Schema(description = "Also the ETag (版本)") long version) {

    static PetitionEntryView of(PetitionEntry entry) {
        return new PetitionEntryView(
                entry.getId(),
                entry.dutyId(),
                entry.getRegionCode(),
                entry.stationCode(),
                entry.takenOn(),
                entry.kind(),
                entry.receiptNumber(),
                entry.deputyCode(),
                entry.status(),
                entry.handedTo(),
                entry.result(),
                entry.lastOn(),
                entry.getVersion());
    }
}
