package org.lianluo.station.station.transfer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.sheets.SheetFormat;
import org.lianluo.shared.transfer.export.SheetExport;
import org.lianluo.shared.transfer.export.SheetExport.Table;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.station.station.Station;
import org.lianluo.station.station.StationKind;
import org.lianluo.station.station.StationStatus;

/** The stations of the directory as a table. */
@Path("/api/v1/stations/export")
@Tag(name = "stations")
public class StationExportResource {

    private final SheetExport exports;

    StationExportResource(SheetExport exports) {
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces({SheetFormat.TEXT, SheetFormat.WORKBOOK, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportStations",
            summary = "Export stations (导出联络站)",
            description =
                    "Public. The rows of the list with its filters, in the columns that an import of STATIONS reads."
                            + " CSV is UTF-8 with a byte order mark, and no cell of it is a formula.")
    @APIResponse(
            responseCode = "200",
            description = "The table (联络站名册)",
            content = {
                @Content(mediaType = SheetFormat.TEXT, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = SheetFormat.WORKBOOK,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> export(
            @Parameter(description = "Region code (行政区划)", example = "410402") @QueryParam("region") String region,
            @Parameter(description = "Street or township (街道或乡镇)", example = "410402001") @QueryParam("street")
                    String street,
            @Parameter(description = "Kind (类型)") @QueryParam("kind") StationKind kind,
            @Parameter(description = "Status (状态)") @QueryParam("status") StationStatus status,
            @Parameter(description = "Form of the file (文件格式)") @QueryParam("format") @DefaultValue("CSV")
                    SheetFormat format) {
        return exports.<Station>of(
                new Table(format, "stations", "联络站名册", StationColumns.ALL),
                (session, last) -> Listing.of("select d from Station d")
                        .where("d.regionCode = :region", "region", region)
                        .where("d.streetCode = :street", "street", street)
                        .where("d.kind = :kind", "kind", kind)
                        .where("d.status = :status", "status", status)
                        .where("d.code > :after", "after", last == null ? null : last.code())
                        .first(session, Station.class, "d.code", SheetExport.PAGE),
                station -> StationColumns.cells(station.details()));
    }
}
