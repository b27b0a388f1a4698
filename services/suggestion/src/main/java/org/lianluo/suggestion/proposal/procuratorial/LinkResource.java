package org.lianluo.suggestion.proposal.procuratorial;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/api/v1/suggestions/{id}/procuratorial-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "procuratorial-links", description = "Suggestions of the procuratorate (检察建议衔接转化)")
public class LinkResource {

    private final LinkService links;
    private final Writes writes;
    private final Reads reads;

    LinkResource(LinkService links, Writes writes, Reads reads) {
        this.links = links;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @RolesAllowed({
        Role.Names.DEPUTY,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.STREET_COMMITTEE,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.STATION_HEAD
    })
    @Operation(
            operationId = "listProcuratorialLinks",
            summary = "List linked suggestions of the procuratorate (关联的检察建议)",
            description = "For those whom the suggestion concerns, oldest first, with what became of them.")
    @APIResponseSchema(value = LinkView.All.class, responseCode = "200", responseDescription = "The links (检察建议)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.all((session, by) -> links.list(session, by, id), LinkView::of);
    }

    @POST
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses("conflict")
    @Operation(
            operationId = "linkProcuratorialSuggestion",
            summary = "Link a suggestion of the procuratorate (登记检察建议)",
            description = "For the intake office of its region, from registration on: the suggestion became one of the"
                    + " procuratorate, or came from one. Each document once.")
    @APIResponseSchema(value = LinkView.class, responseCode = "201", responseDescription = "Linked (已登记)")
    public Uni<Response> link(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull LinkRequests.Link request) {
        return writes.once(request, (work, by) -> links.link(work, by, id, ifMatch, request)
                .map(linked -> Answer.created(
                        "/api/v1/suggestions/" + id + "/procuratorial-links",
                        linked.suggestion(),
                        () -> LinkView.of(linked.link()))));
    }

    @POST
    @Path("/{linkId}/outcome")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Operation(
            operationId = "recordProcuratorialOutcome",
            summary = "Enter what became of it (登记检察建议办理结果)",
            description = "For the intake office of its region; again when more is known.")
    @APIResponseSchema(value = LinkView.class, responseCode = "200", responseDescription = "Entered (已登记)")
    public Uni<Response> became(
            @PathParam("id") UUID id,
            @PathParam("linkId") UUID linkId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull LinkRequests.Outcome request) {
        return writes.once(request, (work, by) -> links.became(work, by, id, linkId, ifMatch, request.outcome())
                .map(linked -> Answer.ok(linked.suggestion(), () -> LinkView.of(linked.link()))));
    }
}
