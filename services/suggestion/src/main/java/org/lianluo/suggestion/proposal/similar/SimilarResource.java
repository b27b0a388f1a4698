package org.lianluo.suggestion.proposal.similar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.suggestion.proposal.following.CaseFiles;
import org.lianluo.suggestion.proposal.reading.SuggestionAccess;

@Path("/api/v1/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "suggestions", description = "Deputies' suggestions (代表建议)")
public class SimilarResource {

    private final SimilarSuggestions similar;
    private final CaseFiles files;
    private final Reads reads;

    SimilarResource(SimilarSuggestions similar, CaseFiles files, Reads reads) {
        this.similar = similar;
        this.files = files;
        this.reads = reads;
    }

    /** Similar suggestions, the most similar first. */
    @Schema(name = "SimilarSuggestions", description = "Similar suggestions, the most similar first (相似建议)")
    public record Similar(List<SimilarSuggestion> items) {}

    @GET
    @Path("/{id}/similar")
    @RolesAllowed({
        Role.Names.DEPUTY,
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "listSimilarSuggestions",
            summary = "Find similar suggestions (查找相似建议)",
            description =
                    "For its signers, and for those who take in and supervise suggestions of its region. Up to ten of"
                            + " the region that the caller may read, open ones and those of earlier years with their replies. Merges"
                            + " nothing.")
    @APIResponseSchema(value = Similar.class, responseCode = "200", responseDescription = "The similar ones (相似建议)")
    public Uni<Response> similar(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> files.read(session, id)
                .map(file -> SuggestionAccess.ofParty(by, file))
                .chain(file -> similar.to(session, by, file))
                .map(found -> Answer.of(new Similar(found))));
    }
}
