package org.lianluo.station.station;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.station.place.Datum;
import org.lianluo.station.station.StationDetails.StationPlace;

/** What is sent of a step in the course of a station. */
final class StationCourseRequests {

    private static final String ON = "First day; today if missing, never ahead (生效日期)";
    private static final String REASON = "Reason; everybody can read it (原因，公开)";

    private StationCourseRequests() {}

    @Schema(name = "StationMove", description = "A station moves (迁址)")
    record Move(
            @Schema(description = "Street or township of the new place (新址所在街道或乡镇)", examples = "410402002")
            @Pattern(regexp = NaturalCode.STREET_OR_TOWNSHIP, message = "{org.lianluo.code.street}")
            String streetCode,

            @Schema(description = "New address (新地址)", examples = "光明路北段3号")
            @NotNull
            @PlainText(max = 200, oneLine = true)
            String address,

            @Schema(description = "Latitude, degrees (纬度)", examples = "33.7401")
            @DecimalMin(Datum.SOUTH)
            @DecimalMax(Datum.NORTH)
            Double latitude,

            @Schema(description = "Longitude, degrees (经度)", examples = "113.3005")
            @DecimalMin(Datum.WEST)
            @DecimalMax(Datum.EAST)
            Double longitude,

            @Schema(description = ON) LocalDate on,

            @Schema(description = REASON, examples = "原址拆迁") @PlainText(max = 200, oneLine = true)
            String reason) {

        StationPlace place(Datum coordinates) {
            return StationRequest.place(streetCode, address, latitude, longitude, coordinates);
        }
    }

    @Schema(name = "StationMerger", description = "A station is merged into another (合并)")
    record Merger(
            @Schema(
                    description = "Id of the station that goes on (并入的站点)",
                    examples = "0192f0b3-51c7-7a26-8e02-94d1f7a3c002")
            @NotNull
            UUID successorId,

            @Schema(description = ON) LocalDate on,

            @Schema(description = REASON, examples = "社区合并") @PlainText(max = 200, oneLine = true)
            String reason) {}

    @Schema(name = "StationStepRequest", description = "A station is closed, or opens again (撤销、恢复)")
    record Step(
            @Schema(description = ON) LocalDate on,

            @Schema(description = REASON, examples = "场地收回") @PlainText(max = 200, oneLine = true)
            String reason) {}
}
