package org.lianluo.shared.transfer;

import static org.lianluo.shared.sheets.SheetFormat.TEXT;
import static org.lianluo.shared.sheets.SheetFormat.WORKBOOK;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.sheets.SheetFormat;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Download;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.shared.web.refusal.BodiesInFlight;

/** The imports of whichever service this runs in: {@code {service}} is its name, in its API document too. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
@Tag(name = "imports", description = "Tables that are taken in (表格导入)")
public class ImportResource {

    private final ImportService imports;
    private final Writes writes;
    private final Reads reads;
    private final BodiesInFlight bodies;
    private final Vertx vertx;

    @ConfigProperty(name = "quarkus.application.name")
    String name;

    @ConfigProperty(name = "lianluo.imports.most-bytes")
    io.quarkus.runtime.configuration.MemorySize mostBytes;

    ImportResource(ImportService imports, Writes writes, Reads reads, BodiesInFlight bodies, Vertx vertx) {
        this.imports = imports;
        this.writes = writes;
        this.reads = reads;
        this.bodies = bodies;
        this.vertx = vertx;
    }

    @POST
    @Path("/{service}-imports")
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, TEXT, WORKBOOK})
    @Refuses("import-kind-unknown")
    @Operation(
            operationId = "create{Service}Import",
            summary = "Send a table to be taken in by the {service} service (上传表格)",
            description =
                    "For who may write such rows one by one. Send the bytes of a CSV (UTF-8, UTF-16 or GB 18030) or XLSX,"
                            + " at most 20 MB and 100,000 rows. Nothing is entered yet: once it is CHECKED it says how"
                            + " many of its rows are new, changed, the same or wrong.")
    @APIResponseSchema(value = ImportView.class, responseCode = "201", responseDescription = "Received (已接收)")
    public Uni<Response> create(
            @PathParam("service") String service,
            @Parameter(description = "What its rows are (表格种类)", required = true, example = "DEPUTIES")
                    @NotNull
                    @QueryParam("kind")
                    String kind,
            @Parameter(description = "File name (文件名)", required = true, example = "名册.csv")
                    @NotNull
                    @PlainText(max = 200, oneLine = true)
                    @QueryParam("name")
                    String fileName,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] bytes) {
        mustBeThis(service);
        ImportService.mustFit(bytes, mostBytes.asLongValue());
        return bodies.keep(writes.prepared(
                null,
                vertx.executeBlocking(() -> ImportService.fingerprint(kind, fileName, bytes)),
                Uni.createFrom().item((work, by) -> imports.receive(work, by, kind, fileName, bytes)
                        .map(sheet ->
                                Answer.created(ImportView.path(service, sheet), sheet, () -> ImportView.of(sheet))))));
    }

    @GET
    @Path("/{service}-imports")
    @Operation(
            operationId = "list{Service}Imports",
            summary = "List imports of the {service} service (导入记录)",
            description = "Those of the caller's region, the newest first; kept for 30 days.")
    @APIResponseSchema(value = ImportView.All.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @PathParam("service") String service,
            @Parameter(description = "What the rows are (表格种类)", example = "DEPUTIES") @QueryParam("kind") String kind,
            @Valid @BeanParam PageRequest page) {
        mustBeThis(service);
        return reads.page(
                page,
                (session, by) -> imports.list(session, by, kind, page),
                sheet -> List.of(sheet.getId().toString()),
                ImportView::of);
    }

    @GET
    @Path("/{service}-imports/{id}")
    @Operation(
            operationId = "get{Service}Import",
            summary = "Follow an import of the {service} service (查看导入进度)",
            description = "How far it is: rows looked at, and rows entered.")
    @APIResponseSchema(value = ImportView.class, responseCode = "200", responseDescription = "The import (导入)")
    public Uni<Response> get(@PathParam("service") String service, @PathParam("id") UUID id) {
        mustBeThis(service);
        return reads.one((session, by) -> imports.get(session, by, id), ImportView::of);
    }

    @GET
    @Path("/{service}-imports/{id}/faults")
    @Operation(
            operationId = "list{Service}ImportFaults",
            summary = "List the wrong rows of an import of the {service} service (有错误的行)",
            description = "By row and column, with what to do in Chinese and English. In the order of the file.")
    @APIResponseSchema(value = ImportView.WrongRows.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> faults(
            @PathParam("service") String service, @PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        mustBeThis(service);
        return reads.page(
                page,
                (session, by) -> imports.wrongRows(session, by, id, page),
                row -> List.of(String.valueOf(row.number())),
                ImportView.WrongRow::of);
    }

    @GET
    @Path("/{service}-imports/{id}/faults-sheet")
    @Produces({TEXT, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "export{Service}ImportFaults",
            summary = "Download the faults of an import of the {service} service (下载错误清单)",
            description = "The same as a table (CSV, UTF-8 with a byte order mark), a line for each fault.")
    @APIResponse(
            responseCode = "200",
            description = "The table (错误清单)",
            content = @Content(mediaType = TEXT, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> sheet(@PathParam("service") String service, @PathParam("id") UUID id) {
        mustBeThis(service);
        return reads.file((session, by) -> imports.allWrongRows(session, by, id), rows -> Uni.createFrom()
                .item(new Download(ImportService.sheet(rows), TEXT, Download.attachment("faults.csv", "错误清单.csv"))));
    }

    @POST
    @Path("/{service}-imports/{id}/run")
    @Refuses({"import-rows-wrong", "import-nothing-to-enter"})
    @Operation(
            operationId = "run{Service}Import",
            summary = "Enter the rows of an import of the {service} service (确认导入)",
            description =
                    "From CHECKED. `If-Match` is required. ALL_OR_NOTHING is one transaction, refused where a row is wrong;"
                            + " VALID_ROWS enters those that are right. Rows are found by their codes, so a repeat changes nothing.")
    @APIResponseSchema(value = ImportView.class, responseCode = "200", responseDescription = "Under way (导入中)")
    public Uni<Response> run(
            @PathParam("service") String service,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ImportView.Run request) {
        mustBeThis(service);
        return writes.once(request, (work, by) -> imports.run(work, by, id, ifMatch, request.mode())
                .map(sheet -> Answer.ok(sheet, () -> ImportView.of(sheet))));
    }

    @POST
    @Path("/{service}-imports/{id}/cancellation")
    @Operation(
            operationId = "cancel{Service}Import",
            summary = "Stop an import of the {service} service (取消导入)",
            description = "Until it is over. `If-Match` is required. Of ALL_OR_NOTHING nothing is entered then; of"
                    + " VALID_ROWS the rows that were entered stay.")
    @APIResponseSchema(value = ImportView.class, responseCode = "200", responseDescription = "Cancelled (已取消)")
    public Uni<Response> cancel(
            @PathParam("service") String service, @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        mustBeThis(service);
        return writes.once(null, (work, by) -> imports.cancel(work, by, id, ifMatch)
                .map(sheet -> Answer.ok(sheet, () -> ImportView.of(sheet))));
    }

    @GET
    @Path("/{service}-import-templates/{kind}")
    @Produces({TEXT, WORKBOOK, MediaType.APPLICATION_JSON})
    @Refuses("import-kind-unknown")
    @Operation(
            operationId = "get{Service}ImportTemplate",
            summary = "Download an empty table for the {service} service (下载模板)",
            description = "The headings that an import of that kind reads; the same as of an export.")
    @APIResponse(
            responseCode = "200",
            description = "The table (模板)",
            content = {
                @Content(mediaType = TEXT, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = WORKBOOK, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> template(
            @PathParam("service") String service,
            @Parameter(description = "What the rows are (表格种类)", example = "DEPUTIES") @PathParam("kind") String kind,
            @Parameter(description = "Form of the file (文件格式)") @QueryParam("format") @DefaultValue("XLSX")
                    SheetFormat format) {
        mustBeThis(service);
        return reads.file(
                (session, by) -> Uni.createFrom().item(imports.template(by, kind, format)), bytes -> Uni.createFrom()
                        .item(new Download(
                                bytes,
                                format.mediaType(),
                                Download.attachment("template." + format.extension(), "导入模板." + format.extension()))));
    }

    private void mustBeThis(String service) {
        if (!name.equals(service)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
