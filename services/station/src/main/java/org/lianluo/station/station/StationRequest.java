package org.lianluo.station.station;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.station.place.Datum;
import org.lianluo.station.place.Position;
import org.lianluo.station.station.StationDetails.StationPlace;

/** What is sent of a station. */
@Schema(name = "StationDetails", description = "Liaison station (代表联络站)")
public record StationRequest(
        @Schema(description = "Natural code (编码), as in token claims; never changes", examples = "410402-S001")
        @NotNull
        @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}")
        String code,

        @Schema(description = "Name (名称)", examples = "曙光街街道人大代表联络站") @NotNull @PlainText(max = 100, oneLine = true)
        String name,

        @Schema(description = "Kind (类型)", examples = "STATION") @NotNull
        StationKind kind,

        @Schema(description = "Level (层级)", examples = "STREET") @NotNull
        StationLevel level,

        @Schema(description = "Region, GB/T 2260 (所属行政区划); never changes", examples = "410402")
        @NotNull
        @Pattern(regexp = NaturalCode.REGION, message = "{org.lianluo.code.region}")
        String regionCode,

        @Schema(
                description = "Street or township in which it lies, within its region (所在街道或乡镇)",
                examples = "410402001")
        @Pattern(regexp = NaturalCode.STREET_OR_TOWNSHIP, message = "{org.lianluo.code.street}")
        String streetCode,

        @Schema(description = "Address (地址)", examples = "曙光街中段12号") @PlainText(max = 200, oneLine = true)
        String address,

        @Schema(description = "Latitude, degrees (纬度)", examples = "33.7363")
        @DecimalMin(Datum.SOUTH)
        @DecimalMax(Datum.NORTH)
        Double latitude,

        @Schema(description = "Longitude, degrees (经度)", examples = "113.2926")
        @DecimalMin(Datum.WEST)
        @DecimalMax(Datum.EAST)
        Double longitude,

        @Schema(description = "Opening hours (开放时间)", examples = "工作日 9:00–17:00") @PlainText(max = 200, oneLine = true)
        String hours,

        @Schema(description = "Head of the station (站长)", examples = "李站长") @PlainText(max = 50, oneLine = true)
        String head,

        @Schema(description = "Liaison person (联络员)", examples = "王联络员") @PlainText(max = 50, oneLine = true)
        String liaisonPerson,

        @Schema(description = "How many people it holds (容纳人数)", examples = "30") @Min(1) @Max(10_000)
        Integer capacity,

        @Schema(description = "First day; today if missing, never ahead, and never changed (设立日期)")
        LocalDate openedOn,

        @Schema(description = "Status (状态)", examples = "ACTIVE") @NotNull
        StationStatus status) {

    /** As stored. */
    public StationDetails details(Datum coordinates) {
        StationPlace there = place(streetCode, address, latitude, longitude, coordinates);
        return new StationDetails(
                code,
                name,
                kind,
                level,
                regionCode,
                streetCode,
                address,
                there.latitude(),
                there.longitude(),
                hours,
                head,
                liaisonPerson,
                capacity,
                openedOn,
                status);
    }

    /** A place with coordinates of that datum, as stored. */
    static StationPlace place(String streetCode, String address, Double latitude, Double longitude, Datum coordinates) {
        if (latitude == null || longitude == null) {
            return new StationPlace(streetCode, address, latitude, longitude);
        }
        Position there = Datum.orStored(coordinates).toStored(new Position(latitude, longitude));
        return new StationPlace(streetCode, address, there.latitude(), there.longitude());
    }
}
