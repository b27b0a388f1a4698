package org.lianluo.suggestion.proposal.merging;

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

@Path("/api/v1/suggestions/{id}/merges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "merges", description = "Suggestions that are handled together (并案)")
public class MergeResource {

    private final MergeService merges;
    private final Writes writes;
    private final Reads reads;

    MergeResource(MergeService merges, Writes writes, Reads reads) {
        this.merges = merges;
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
            operationId = "listSuggestionMerges",
            summary = "List the merges of a suggestion (并案情况)",
            description =
                    "For those whom the suggestion concerns, the newest first, also those that were undone. Of the"
                            + " others in a merge the caller sees those that concern them: a deputy their own, a unit those that it"
                            + " handles, an office those of its region.")
    @APIResponseSchema(value = MergeView.All.class, responseCode = "200", responseDescription = "The merges (并案)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.all((session, by) -> merges.list(session, by, id), MergeService.Merged::view);
    }

    @POST
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses({
        "merged-twice",
        "unknown-member",
        "member-not-open",
        "confidential-with-public",
        "already-merged",
        "lead-due-later"
    })
    @Operation(
            operationId = "mergeSuggestions",
            summary = "Merge suggestions (并案)",
            description = "For the intake office of its region; in a township its presidium. The suggestion leads (主件),"
                    + " and units handle the others with it. All are registered and not replied to, all confidential or"
                    + " none, and the lead is due first. Each deputy still gets a reply to their own, and rates that.")
    @APIResponseSchema(value = MergeView.class, responseCode = "201", responseDescription = "Merged (已并案)")
    public Uni<Response> merge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MergeRequests.Merging request) {
        return writes.once(request, (work, by) -> merges.merge(work, by, id, ifMatch, request)
                .map(merged -> Answer.created("/api/v1/suggestions/" + id + "/merges", merged.asked(), merged::view)));
    }

    @POST
    @Path("/{mergeId}/undo")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Operation(
            operationId = "undoSuggestionMerge",
            summary = "Undo a merge (撤销并案)",
            description = "For the intake office of its region; in a township its presidium. Before the first reply:"
                    + " each suggestion is handled by itself again, with the dates that it had.")
    @APIResponseSchema(value = MergeView.class, responseCode = "200", responseDescription = "Undone (已撤销并案)")
    public Uni<Response> undo(
            @PathParam("id") UUID id,
            @PathParam("mergeId") UUID mergeId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MergeRequests.Undoing request) {
        return writes.once(request, (work, by) -> merges.undo(work, by, id, mergeId, ifMatch, request.reason())
                .map(merged -> Answer.ok(merged.asked(), merged::view)));
    }
}
