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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.sheets.SheetFormat;
import org.lianluo.shared.transfer.export.SheetExport;
import org.lianluo.shared.transfer.export.SheetExport.Table;

/** The postings of deputies to stations as a table. */
@Path("/api/v1/deputies/postings/export")
@Tag(name = "deputies")
public class PostingExportResource {

    /** What is known now; by deputy, station and first day, which no two have in common. */
    private static final String QUERY = """
            SELECT d.code, f.fact_value, f.valid_from, f.valid_to
            FROM deputy_fact f JOIN deputy d ON d.id = f.deputy_id
            WHERE f.kind = 'STATION' AND f.superseded_at IS NULL
                AND ($1::text IS NULL OR d.region_code = $1)
                AND ($2::text IS NULL OR f.fact_value = $2)
                AND ($3::date IS NULL OR f.valid_from <= $3 AND (f.valid_to IS NULL OR f.valid_to >= $3))
                AND ($4::text IS NULL OR (d.code, f.fact_value, f.valid_from) > ($4, $5, $6))
            ORDER BY d.code, f.fact_value, f.valid_from LIMIT %d""".formatted(SheetExport.PAGE);

    private final SheetExport exports;

    PostingExportResource(SheetExport exports) {
        this.exports = exports;
    }

    /** @param to null without an end */
    private record Posting(String deputyCode, String stationCode, LocalDate from, LocalDate to) {

        List<String> cells() {
            return Arrays.asList(deputyCode, stationCode, from.toString(), to == null ? null : to.toString());
        }
    }

    @GET
    @PermitAll
    @Produces({SheetFormat.TEXT, SheetFormat.WORKBOOK, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportPostings",
            summary = "Export postings (导出代表进驻)",
            description =
                    "Public. The postings of deputies to stations as they are known now, past and future ones too, in the columns"
                            + " that an import of POSTINGS reads. CSV is UTF-8 with a byte order mark, and no cell of it is a formula.")
    @APIResponse(
            responseCode = "200",
            description = "The table (代表进驻)",
            content = {
                @Content(mediaType = SheetFormat.TEXT, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = SheetFormat.WORKBOOK,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> export(
            @Parameter(description = "Region code of the deputies (行政区划)", example = "410402") @QueryParam("region")
                    String region,
            @Parameter(description = "Code of the station (联络站编码)", example = "410402-S001") @QueryParam("station")
                    String station,
            @Parameter(description = "Only those that hold on this day (该日有效)", example = "2027-01-04")
                    @QueryParam("on")
                    LocalDate on,
            @Parameter(description = "Form of the file (文件格式)") @QueryParam("format") @DefaultValue("CSV")
                    SheetFormat format) {
        return exports.of(
                new Table(format, "postings", "代表进驻", PostingRows.ALL),
                (session, last) -> page(session, region, station, on, last),
                Posting::cells);
    }

    private static Uni<List<Posting>> page(
            Mutiny.Session session, String region, String station, LocalDate on, Posting last) {
        return Sql.rows(
                        session,
                        QUERY,
                        region,
                        station,
                        on,
                        last == null ? null : last.deputyCode(),
                        last == null ? null : last.stationCode(),
                        last == null ? null : last.from())
                .map(rows -> rows.stream()
                        .map(row ->
                                new Posting((String) row[0], (String) row[1], (LocalDate) row[2], (LocalDate) row[3]))
                        .toList());
    }
}
