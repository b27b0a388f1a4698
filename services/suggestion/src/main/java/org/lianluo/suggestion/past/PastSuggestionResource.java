package org.lianluo.suggestion.past;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.INTAKE_OFFICER,
    Role.Names.COMMITTEE_SUPERVISOR,
    Role.Names.DIRECTOR_MEETING,
    Role.Names.GOV_OFFICE,
    Role.Names.DEPUTY
})
@Tag(name = "past-suggestions", description = "Suggestions of earlier years (历年建议)")
public class PastSuggestionResource {

    private final PastService past;
    private final Reads reads;

    PastSuggestionResource(PastService past, Reads reads) {
        this.past = past;
        this.reads = reads;
    }

    @GET
    @Path("/past-suggestions")
    @Operation(
            operationId = "listPastSuggestions",
            summary = "List suggestions of earlier years (历年建议列表)",
            description = "Those of the caller's region that `suggestion-imports` took in; the last taken in first.")
    @APIResponseSchema(value = PastViews.Page.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam PastParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> past.list(session, by, filter, page),
                row -> List.of(row.getId().toString()),
                PastViews.Past::of);
    }

    @GET
    @Path("/past-suggestions/{id}")
    @Operation(
            operationId = "getPastSuggestion",
            summary = "Read a suggestion of an earlier year (查看历年建议)",
            description = "Of the caller's region. It is over: nothing can be done with it.")
    @APIResponseSchema(
            value = PastViews.Past.class,
            responseCode = "200",
            responseDescription = "The suggestion (历年建议)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> past.get(session, by, id), PastViews.Past::of);
    }

    @GET
    @Path("/past-suggestion-figures")
    @Operation(
            operationId = "getPastSuggestionFigures",
            summary = "Count suggestions of earlier years (历年建议统计)",
            description = "Of the caller's region, year by year: how many, replied, by class and by feedback.")
    @APIResponseSchema(
            value = PastViews.Figures.class,
            responseCode = "200",
            responseDescription = "A row for each year (各年数字)")
    public Uni<Response> figures() {
        return reads.all(past::figures, year -> year);
    }
}
