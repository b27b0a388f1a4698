package org.lianluo.survey.questionnaire.running;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.survey.questionnaire.result.QuestionnaireResult;

/** What the office reads after the close. */
@Path("/api/v1/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questionnaires", description = "Questionnaires for deputies or the public (问卷)")
@RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
public class QuestionnaireResultResource {

    private final QuestionnaireResults results;
    private final Writes writes;
    private final Reads reads;

    QuestionnaireResultResource(QuestionnaireResults results, Writes writes, Reads reads) {
        this.results = results;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @Path("/{id}/results")
    @Refuses("results-not-ready")
    @Operation(
            operationId = "getQuestionnaireResults",
            summary = "Read the results (查看结果)",
            description = "For the office, from the close on; counted once. Of fewer than five deputies nothing but the"
                    + " number is shown.")
    @APIResponseSchema(value = QuestionnaireResult.class, responseCode = "200", responseDescription = "The counts (结果)")
    public Uni<Response> results(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> results.result(session, by, id).map(Answer::of));
    }

    @GET
    @Path("/{id}/texts")
    @Refuses({"results-not-ready", "too-few-answers"})
    @Operation(
            operationId = "listQuestionnaireTexts",
            summary = "Read the texts (查看文字答案)",
            description =
                    "For the office, from the close on: a pile of its own, shuffled and cut off from all other answers."
                            + " None of fewer than five deputies who answered anonymously.")
    @APIResponseSchema(value = ResultViews.TextPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> texts(
            @PathParam("id") UUID id,
            @Parameter(description = "Texts of this question (题目编号)", example = "q3") @QueryParam("questionId")
                    String questionId,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> results.texts(session, by, id, questionId, page),
                text -> List.of(text.id().toString()),
                ResultViews.TextView::of);
    }

    @POST
    @Path("/{id}/releases")
    @Refuses("too-few-answers")
    @Operation(
            operationId = "releaseQuestionnaireTexts",
            summary = "Release texts (公开文字答案)",
            description =
                    "In CLOSED, by the office that has read them; `If-Match` is required. Only what is released is"
                            + " published with the results.")
    @APIResponseSchema(value = QuestionnaireView.class, responseCode = "200", responseDescription = "Released (已公开)")
    public Uni<Response> release(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReleaseRequest request) {
        return writes.once(request, (work, by) -> results.release(work, by, id, ifMatch, request)
                .map(row -> Answer.ok(row, () -> QuestionnaireView.ofOffice(row, row.answers(), null))));
    }

    @GET
    @Path("/{id}/answers")
    @Refuses({"results-not-ready", "questionnaire-anonymous"})
    @Operation(
            operationId = "listNamedSheets",
            summary = "Read who answered what (查看实名答卷)",
            description = "For the office, from the close on, and of a named questionnaire alone.")
    @APIResponseSchema(value = ResultViews.SheetPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> answers(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> results.sheets(session, by, id, page),
                sheet -> List.of(sheet.id().toString()),
                ResultViews.SheetView::of);
    }
}
