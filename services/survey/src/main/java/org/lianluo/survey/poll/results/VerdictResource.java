package org.lianluo.survey.poll.results;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.lianluo.shared.casework.History;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.PlainText;

@Path("/api/v1/verdicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "verdicts", description = "Verdicts of surveys, and what becomes of them (测评结论及整改)")
public class VerdictResource {

    private final ResultService service;
    private final Writes writes;
    private final Reads reads;

    VerdictResource(ResultService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER
    })
    @Operation(
            operationId = "listVerdicts",
            summary = "List verdicts (测评结论列表)",
            description =
                    "Announced ones, the newest first: of the region for offices, about its own work for a unit. With"
                            + " `toDo` those that wait to be put right.")
    @APIResponseSchema(value = VerdictPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam VerdictParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.verdicts(session, by, filter, page),
                item -> List.of(item.getId().toString()),
                VerdictView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER
    })
    @Operation(
            operationId = "getVerdict",
            summary = "Read a verdict (查看测评结论)",
            description = "404 also for one that the caller may not see, or that is not announced.")
    @APIResponseSchema(value = VerdictView.class, responseCode = "200", responseDescription = "The verdict (测评结论)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> service.verdict(session, by, id), VerdictView::of);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER
    })
    @Operation(
            operationId = "getVerdictHistory",
            summary = "Read the history (办理过程)",
            description = "Verdict, answer, how it was put right, and that it is rated again; in order, on one page.")
    @APIResponseSchema(value = VerdictHistory.class, responseCode = "200", responseDescription = "The lines (办理过程)")
    public Uni<Response> history(@PathParam("id") UUID id) {
        return reads.all(
                (session, by) -> service.verdict(session, by, id).chain(() -> History.of(session, id)), line -> line);
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed(Role.Names.HANDLER_LEADER)
    @Refuses("no-answer-now")
    @Operation(
            operationId = "answerVerdict",
            summary = "Answer a verdict (被测评单位说明)",
            description =
                    "By the head of a unit whose work was rated, once, after the announcement. `If-Match` is required. It is"
                            + " published where the result is.")
    @APIResponseSchema(value = VerdictView.class, responseCode = "200", responseDescription = "Answered (已说明)")
    public Uni<Response> answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull VerdictAnswer request) {
        return writes.once(request, (work, by) -> service.answer(work, by, id, ifMatch, request.text())
                .map(item -> Answer.ok(item, () -> VerdictView.of(item))));
    }

    @POST
    @Path("/{id}/rectification")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses("in-the-future")
    @Operation(
            operationId = "rectifyVerdict",
            summary = "Record that it was put right (登记整改)",
            description =
                    "RECTIFYING → RECTIFIED, by an office of the region. `If-Match` is required. The item may then be rated"
                            + " again.")
    @APIResponseSchema(value = VerdictView.class, responseCode = "200", responseDescription = "Recorded (已登记)")
    public Uni<Response> rectify(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull VerdictRectification request) {
        return writes.once(request, (work, by) -> service.rectify(work, by, id, ifMatch, request)
                .map(item -> Answer.ok(item, () -> VerdictView.of(item))));
    }

    /** What the rated says. */
    @Schema(name = "VerdictAnswer", description = "What the rated says (被测评单位说明)")
    record VerdictAnswer(
            @Schema(description = "Text (说明)", examples = "将在三个月内增设停车位，并每月公布进度。") @NotNull @PlainText(max = 4000)
            String text) {}

    @Schema(name = "VerdictPage")
    record VerdictPage(List<VerdictView> items, @Nullable String next) {}

    @Schema(name = "VerdictHistory")
    record VerdictHistory(List<HistoryLine> items, @Nullable String next) {}
}
