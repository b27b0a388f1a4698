package org.lianluo.station.standard.check;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.station.standard.StandardRequests;

/** What was seen at a station. */
@Schema(name = "StationCheckRequest", description = "A look at one item of a standard (一次检查)")
record CheckRequest(
        @Schema(description = "Code of the standard (标准编码)", examples = "LIUYOU")
        @NotNull
        @Pattern(regexp = StandardRequests.CODE, message = "{org.lianluo.indicator.code}")
        String standardCode,

        @Schema(description = "Code of its item (项目编码)", examples = "PLACE")
        @NotNull
        @Pattern(regexp = StandardRequests.CODE, message = "{org.lianluo.indicator.code}")
        String itemCode,

        @Schema(description = "Whether the station has it (是否达到)", examples = "true") @NotNull
        Boolean met,

        @Schema(description = "What shows it; everybody can read it (佐证，公开)", examples = "一楼接待室，面积120平方米。")
        @NotNull
        @PlainText(max = 1000)
        String evidence,

        @Schema(description = "Day of the look; today if missing, never ahead (查看日期)", examples = "2026-11-20")
        LocalDate on) {}
