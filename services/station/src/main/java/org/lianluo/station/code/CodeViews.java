package org.lianluo.station.code;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent and shown of codes. */
final class CodeViews {

    private CodeViews() {}

    @Schema(name = "DeputyCode", description = "Page of a deputy (代表码)")
    record Page(
            UUID deputyId,
            String deputyCode,

            @Schema(description = "Whether a code opens it (是否启用)")
            boolean open) {

        static Page of(DeputyPage page) {
            return new Page(page.deputyId(), page.deputyCode(), page.isOpen());
        }
    }

    @Schema(name = "DeputyPageToken", description = "Token of a deputy's page (代表码)")
    record Token(@Schema(description = "Shown once (仅显示一次)") String pageToken) {}

    @Schema(name = "PageKind", description = "Whose code it is (码的类型)")
    enum Kind {
        /** 联络站码 */
        STATION,
        /** 代表码 */
        DEPUTY
    }

    /** What a scanned code leads to. */
    @Schema(name = "PageScan", description = "What a code leads to (扫码结果)")
    record Scanned(
            Kind kind,

            @Schema(description = "Code of the station or the deputy (编码)")
            String code,

            @Schema(description = "Id of the station or the deputy (编号)")
            UUID id) {}

    @Schema(name = "PageScanDay", description = "Scans of a day (每日扫码次数)")
    record Day(LocalDate on, long scans) {}

    /** How often a code was scanned. */
    @Schema(name = "PageScanFigures", description = "How often a code was scanned (扫码次数)")
    record Figures(
            Kind kind,
            String code,
            @Nullable LocalDate from,
            @Nullable LocalDate to,

            @Schema(description = "Scans of these days; not people (合计次数)")
            long total,

            @Schema(description = "By the day, the last one first; at most 366 (每日次数)")
            List<Day> days) {}
}
