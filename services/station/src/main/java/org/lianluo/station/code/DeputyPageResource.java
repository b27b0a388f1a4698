package org.lianluo.station.code;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.station.station.PageToken;

/** The code of a deputy. */
@Path("/api/v1/deputies/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.DEPUTY, Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
@Tag(name = "codes", description = "QR codes of deputies, and scans (代表码与扫码次数)")
public class DeputyPageResource {

    private final DeputyPages pages;
    private final Writes writes;
    private final Reads reads;

    DeputyPageResource(DeputyPages pages, Writes writes, Reads reads) {
        this.pages = pages;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @Path("/page")
    @Operation(
            operationId = "getDeputyPage",
            summary = "See whether a deputy has a code (查看代表码)",
            description = "For the deputy, the intake office of the region and SYSTEM_ADMIN.")
    @APIResponseSchema(value = CodeViews.Page.class, responseCode = "200", responseDescription = "The page (代表码)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> pages.read(session, by, id).map(Answer::of));
    }

    @POST
    @Path("/page-token")
    @Refuses("deputy-page-of-nobody-active")
    @Operation(
            operationId = "replaceDeputyPageToken",
            summary = "Replace the code of a deputy (更换代表码)",
            description =
                    "By the deputy, the intake office of the region or SYSTEM_ADMIN. The token goes into the deputy's QR code and"
                            + " names nobody. Constituents without an account submit with it at a station of the deputy. It is"
                            + " shown once; the previous token stops working. `If-Match` is the version of the deputy.")
    @APIResponseSchema(
            value = CodeViews.Token.class,
            responseCode = "200",
            responseDescription = "The new token (新的代表码)")
    public Uni<Response> replace(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        PageToken token = PageToken.next();
        return writes.once(null, (work, by) -> pages.replace(work, by, id, ifMatch, token)
                .map(changed -> Answer.ok(changed.deputy(), () -> new CodeViews.Token(token.value()))));
    }

    @POST
    @Path("/page-revocation")
    @Operation(
            operationId = "revokeDeputyPage",
            summary = "Revoke the code of a deputy (停用代表码)",
            description =
                    "By the same. No code opens the page until there is a new one. `If-Match` is the version of the deputy.")
    @APIResponseSchema(value = CodeViews.Page.class, responseCode = "200", responseDescription = "Revoked (已停用)")
    public Uni<Response> revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(null, (work, by) -> pages.revoke(work, by, id, ifMatch)
                .map(changed -> Answer.ok(changed.deputy(), () -> CodeViews.Page.of(changed.page()))));
    }
}
