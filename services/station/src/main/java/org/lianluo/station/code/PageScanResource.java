package org.lianluo.station.code;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Writes;

/** Scans of the codes of stations and deputies. */
@Path("/api/v1/page-scans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "codes")
public class PageScanResource {

    private static final String CODE = NaturalCode.STATION + "|" + NaturalCode.DEPUTY;

    private final PageScans scans;
    private final Writes writes;
    private final Reads reads;

    PageScanResource(PageScans scans, Writes writes, Reads reads) {
        this.scans = scans;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @Path("/{token}")
    @PermitAll
    @Operation(
            operationId = "scanPage",
            summary = "Scan a code (登记扫码)",
            description =
                    "Public, when the page behind a QR code is opened: says whose code it is, and counts the scan for today. Nothing"
                            + " of who scanned is kept. 404 for a code that was replaced or revoked.")
    @APIResponseSchema(
            value = CodeViews.Scanned.class,
            responseCode = "200",
            responseDescription = "Whose code it is (码的归属)")
    public Uni<Response> scan(@PathParam("token") String token) {
        return writes.once(null, (work, by) -> scans.scan(work, token).map(Answer::of));
    }

    @GET
    @RolesAllowed({
        Role.Names.DEPUTY,
        Role.Names.STATION_CLERK,
        Role.Names.STATION_HEAD,
        Role.Names.INTAKE_OFFICER,
        Role.Names.SYSTEM_ADMIN
    })
    @Operation(
            operationId = "countPageScans",
            summary = "Count the scans of a code (扫码次数)",
            description =
                    "For who keeps the code: the deputy, staff of the station, the intake office of the region and SYSTEM_ADMIN. It"
                            + " counts scans, not people.")
    @APIResponseSchema(value = CodeViews.Figures.class, responseCode = "200", responseDescription = "Scans (扫码次数)")
    public Uni<Response> figures(
            @Parameter(description = "Whose code (码的类型)", example = "STATION", required = true)
                    @QueryParam("kind")
                    @NotNull
                    CodeViews.Kind kind,
            @Parameter(description = "Code of the station or the deputy (编码)", example = "410402-S001", required = true)
                    @QueryParam("code")
                    @NotNull
                    @Pattern(regexp = CODE, message = "{org.lianluo.code.station}")
                    String code,
            @Parameter(description = "First day (开始日期)", example = "2026-01-01") @QueryParam("from") LocalDate from,
            @Parameter(description = "Last day (结束日期)", example = "2026-12-31") @QueryParam("to") LocalDate to) {
        return reads.answer((session, by) ->
                scans.figures(session, by, kind, code, from, to).map(Answer::of));
    }
}
