package org.lianluo.survey.questionnaire.running;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.SameForEverybody;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.survey.questionnaire.result.QuestionnaireResult;

/** What everybody may read, without an account. */
@Path("/api/v1/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questionnaires", description = "Questionnaires for deputies or the public (问卷)")
@PermitAll
public class PublicQuestionnaireResource {

    private final QuestionnaireRepository questionnaires;
    private final QuestionnaireResults results;
    private final Reads reads;

    PublicQuestionnaireResource(QuestionnaireRepository questionnaires, QuestionnaireResults results, Reads reads) {
        this.questionnaires = questionnaires;
        this.results = results;
        this.reads = reads;
    }

    @GET
    @Path("/public")
    @SameForEverybody
    @Operation(
            operationId = "listPublicQuestionnaires",
            summary = "List questionnaires of the public (公众问卷列表)",
            description =
                    "Public: open ones for the public, and all whose results are published. The newest come first.")
    @APIResponseSchema(value = PublicQuestionnairePage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam PublicQuestionnaireParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> questionnaires.listPublic(session, filter, page),
                row -> List.of(row.getId().toString()),
                row -> QuestionnaireLine.of(row, false, null));
    }

    @GET
    @Path("/public/{id}")
    @SameForEverybody
    @Operation(
            operationId = "getPublicQuestionnaire",
            summary = "Read a questionnaire of the public (查看公众问卷)",
            description = "Public: one for the public from the opening on, or one whose results are published.")
    @APIResponseSchema(
            value = QuestionnaireView.class,
            responseCode = "200",
            responseDescription = "The questionnaire (问卷)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> results.ofPublic(session, id), row -> QuestionnaireView.ofAsked(row, null));
    }

    @GET
    @Path("/public/{id}/results")
    @SameForEverybody
    @Operation(
            operationId = "getPublishedResults",
            summary = "Read published results (查看已公布的结果)",
            description = "Public; 404 until they are published. Of fewer than five deputies nothing but the number is"
                    + " shown.")
    @APIResponseSchema(value = QuestionnaireResult.class, responseCode = "200", responseDescription = "The counts (结果)")
    public Uni<Response> results(@PathParam("id") UUID id) {
        return reads.answer(
                (session, by) -> results.publishedResult(session, id).map(Answer::of));
    }

    @GET
    @Path("/public/{id}/texts")
    @SameForEverybody
    @Operation(
            operationId = "listPublishedTexts",
            summary = "Read published texts (查看已公开的文字答案)",
            description = "Public; 404 until the results are published. Only texts that the office released.")
    @APIResponseSchema(value = ResultViews.TextPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> texts(
            @PathParam("id") UUID id,
            @Parameter(description = "Texts of this question (题目编号)", example = "q3") @QueryParam("questionId")
                    String questionId,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> results.publishedTexts(session, id, questionId, page),
                text -> List.of(text.id().toString()),
                ResultViews.TextView::of);
    }

    @Schema(name = "PublicQuestionnairePage")
    record PublicQuestionnairePage(
            List<QuestionnaireLine> items, @Nullable String next) {}
}
