package org.lianluo.handling.unit;

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

/** The units of the directory as a table. */
@Path("/api/v1/units/export")
@Tag(name = "units")
public class UnitExportResource {

    private final SheetExport exports;

    UnitExportResource(SheetExport exports) {
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces({SheetFormat.TEXT, SheetFormat.WORKBOOK, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportUnits",
            summary = "Export units (导出承办单位)",
            description = "Public. The rows of the list with its filters, in the columns that an import of UNITS reads."
                    + " CSV is UTF-8 with a byte order mark, and no cell of it is a formula.")
    @APIResponse(
            responseCode = "200",
            description = "The table (承办单位名册)",
            content = {
                @Content(mediaType = SheetFormat.TEXT, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = SheetFormat.WORKBOOK,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> export(
            @Parameter(description = "Region code (行政区划)", example = "410402") @QueryParam("region") String region,
            @Parameter(description = "Kind (类型)") @QueryParam("kind") UnitKind kind,
            @Parameter(description = "Status (状态)") @QueryParam("status") UnitStatus status,
            @Parameter(description = "Form of the file (文件格式)") @QueryParam("format") @DefaultValue("CSV")
                    SheetFormat format) {
        return exports.<Unit>of(
                new Table(format, "units", "承办单位名册", UnitColumns.ALL),
                (session, last) -> Listing.of("select d from Unit d")
                        .where("d.regionCode = :region", "region", region)
                        .where("d.kind = :kind", "kind", kind)
                        .where("d.status = :status", "status", status)
                        .where("d.code > :after", "after", last == null ? null : last.code())
                        .first(session, Unit.class, "d.code", SheetExport.PAGE),
                unit -> UnitColumns.cells(unit.details()));
    }
}
