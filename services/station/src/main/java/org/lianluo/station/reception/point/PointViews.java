package org.lianluo.station.reception.point;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;

/** What is sent and answered about points. */
final class PointViews {

    private PointViews() {}

    /** A new point. */
    @Schema(name = "ReceptionPointEntry", description = "Point that a deputy raises (代表提出的问题)")
    record Entry(
            @Schema(description = "The deputy, who is down for the day (代表)", examples = "D410402-0001")
            @NotNull
            @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
            String deputyCode,

            @Schema(description = "Unit that has to answer; none for the directors (承办单位)", examples = "410402-U01")
            @Nullable
            @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}")
            String unitCode,

            @Schema(description = "The point (问题)", examples = "加装电梯的补贴何时拨付？") @NotNull @PlainText(max = 2000)
            String text) {}

    /** An answer. */
    @Schema(name = "ReceptionPointAnswer", description = "Answer to a point (答复)")
    record Answer(
            @Schema(description = "What the deputy is told (答复内容)", examples = "十二月底前拨付到位。")
            @NotNull
            @PlainText(max = 2000)
            String answer) {}

    /** A point. */
    @Schema(name = "ReceptionPoint", description = "Point of a directors' day (主任接待代表日问题)")
    record View(
            UUID id,
            UUID dayId,
            String deputyCode,

            @Schema(description = "Unit that has to answer; none for the directors (承办单位)") @Nullable
            String unitCode,

            String text,
            PointStatus status,

            @Schema(description = "What the deputy is told; none before (答复内容)") @Nullable
            String answer,

            Instant createdAt,
            @Nullable Instant answeredAt,

            @Schema(description = "Also the ETag (版本)") long version) {

        static View of(ReceptionPoint point) {
            return new View(
                    point.getId(),
                    point.dayId(),
                    point.deputyCode(),
                    point.unitCode(),
                    point.text(),
                    point.status(),
                    point.answer(),
                    point.getCreatedAt(),
                    point.answeredAt(),
                    point.getVersion());
        }
    }

    @Schema(name = "ReceptionPointPage")
    record PointPage(List<View> items, @Nullable String next) {}
}
