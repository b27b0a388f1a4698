package org.lianluo.survey.poll.results;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.Page;

@Path("/api/v1/surveys/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "survey-results", description = "What surveys found (测评结果)")
public class ResultResource {

    private final ResultService service;
    private final Writes writes;
    private final Reads reads;

    ResultResource(ResultService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @Path("/results")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.TELLER,
        Role.Names.DEPUTY,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER
    })
    @Refuses("not-yet")
    @Operation(
            operationId = "getSurveyResults",
            summary = "Read the result (查看测评结果)",
            description =
                    "Offices from TALLIED on, tellers, raters and the rated once it is ANNOUNCED; before, nothing is shown"
                            + " in any channel. In a blind survey (背靠背) others than offices see no numbers of fewer than five papers;"
                            + " the verdict they see.")
    @APIResponseSchema(value = SurveyResult.class, responseCode = "200", responseDescription = "The result (测评结果)")
    public Uni<Response> result(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> service.result(session, by, id).map(Answer::of));
    }

    @GET
    @Path("/remarks")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.TELLER,
        Role.Names.DEPUTY,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER
    })
    @Refuses("not-yet")
    @Operation(
            operationId = "listSurveyRemarks",
            summary = "Read what raters wrote (查看测评意见)",
            description =
                    "A pile of its own, in no order and of nobody. Offices read all of it after the close; others what was"
                            + " released, once it is announced. On one page.")
    @APIResponseSchema(value = Remarks.class, responseCode = "200", responseDescription = "The remarks (测评意见)")
    public Uni<Response> remarks(@PathParam("id") UUID id) {
        return reads.all((session, by) -> service.remarks(session, by, id), Remark::of);
    }

    @POST
    @Path("/remarks/{remarkId}/release")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses("not-yet")
    @Operation(
            operationId = "releaseSurveyRemark",
            summary = "Release a remark (公开一条意见)",
            description =
                    "By an office of the region, after reading: the rated and raters see it once the result is announced.")
    @APIResponseSchema(value = Remarks.class, responseCode = "200", responseDescription = "Released (已公开)")
    public Uni<Response> release(@PathParam("id") UUID id, @PathParam("remarkId") UUID remarkId) {
        return writes.once(null, (work, by) -> service.release(work, by, id, remarkId)
                .map(all -> Answer.of(new Page<>(all.stream().map(Remark::of).toList(), null))));
    }

    /** What a rater wrote. */
    @Schema(name = "SurveyRemark", description = "What a rater wrote (测评意见)")
    record Remark(
            UUID id,
            String content,

            @Schema(description = "Whether others than offices see it (是否公开)")
            boolean released) {

        static Remark of(ResultService.Remark remark) {
            return new Remark(remark.id(), remark.content(), remark.released());
        }
    }

    @Schema(name = "SurveyRemarks")
    record Remarks(List<Remark> items, @Nullable String next) {}
}
