package org.lianluo.suggestion.category;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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

/** The categories of opinions as a table. */
@Path("/api/v1/opinion-categories/export")
@Tag(name = "opinion-categories")
public class CategoryExportResource {

    private final SheetExport exports;

    CategoryExportResource(SheetExport exports) {
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces({SheetFormat.TEXT, SheetFormat.WORKBOOK, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportOpinionCategories",
            summary = "Export categories (导出意见类别)",
            description =
                    "Public. The rows of the list with its filter, in the columns that an import of CATEGORIES reads."
                            + " CSV is UTF-8 with a byte order mark, and no cell of it is a formula.")
    @APIResponse(
            responseCode = "200",
            description = "The table (意见类别)",
            content = {
                @Content(mediaType = SheetFormat.TEXT, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = SheetFormat.WORKBOOK,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> export(
            @Parameter(description = "true: only active ones; false: only inactive ones (是否启用)") @QueryParam("active")
                    Boolean active,
            @Parameter(description = "Form of the file (文件格式)") @QueryParam("format") @DefaultValue("CSV")
                    SheetFormat format) {
        return exports.<OpinionCategory>of(
                new Table(format, "categories", "意见类别", CategoryRows.ALL),
                (session, last) -> Listing.of("select c from OpinionCategory c")
                        .where("c.active = :active", "active", active)
                        .where("c.code > :after", "after", last == null ? null : last.code())
                        .first(session, OpinionCategory.class, "c.code", SheetExport.PAGE),
                category -> List.of(
                        category.code(),
                        category.names().zh(),
                        category.names().en(),
                        category.isActive() ? "是" : "否"));
    }
}
