package org.lianluo.station.deputy.transfer;

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
import org.lianluo.station.deputy.Deputy;
import org.lianluo.station.deputy.DeputyStatus;

/** The deputies of the directory as a table. */
@Path("/api/v1/deputies/export")
@Tag(name = "deputies")
public class DeputyExportResource {

    private final SheetExport exports;

    DeputyExportResource(SheetExport exports) {
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces({SheetFormat.TEXT, SheetFormat.WORKBOOK, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportDeputies",
            summary = "Export deputies (导出代表)",
            description =
                    "Public. The rows of the list with its filters, in the columns that an import of DEPUTIES reads;"
                            + " no contact is in it. CSV is UTF-8 with a byte order mark, and no cell of it is a formula.")
    @APIResponse(
            responseCode = "200",
            description = "The table (代表名册)",
            content = {
                @Content(mediaType = SheetFormat.TEXT, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = SheetFormat.WORKBOOK,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> export(
            @Parameter(description = "Region code (行政区划)", example = "410402") @QueryParam("region") String region,
            @Parameter(description = "Posted to this station (进驻联络站编码)", example = "410402-S001") @QueryParam("station")
                    String station,
            @Parameter(description = "Status (状态)") @QueryParam("status") DeputyStatus status,
            @Parameter(description = "Form of the file (文件格式)") @QueryParam("format") @DefaultValue("CSV")
                    SheetFormat format) {
        return exports.<Deputy>of(
                new Table(format, "deputies", "代表名册", DeputyColumns.ALL),
                (session, last) -> Listing.of("select d from Deputy d")
                        .where("d.regionCode = :region", "region", region)
                        .where("array_contains(d.stationCodes, :station)", "station", station)
                        .where("d.status = :status", "status", status)
                        .where("d.code > :after", "after", last == null ? null : last.code())
                        .first(session, Deputy.class, "d.code", SheetExport.PAGE),
                deputy -> DeputyColumns.cells(deputy.details()));
    }
}
