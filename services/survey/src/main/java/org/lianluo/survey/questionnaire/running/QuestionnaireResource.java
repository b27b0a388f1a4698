package org.lianluo.survey.questionnaire.running;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.survey.questionnaire.Questionnaire;

@Path("/api/v1/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questionnaires", description = "Questionnaires for deputies or the public (问卷)")
public class QuestionnaireResource {

    private static final String WRITTEN = "The questionnaire (问卷)";

    private final QuestionnaireService service;
    private final Writes writes;
    private final Reads reads;

    QuestionnaireResource(QuestionnaireService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @RolesAllowed({
        Role.Names.DEPUTY,
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "listQuestionnaires",
            summary = "List questionnaires (问卷列表)",
            description =
                    "An office sees those of its region, a deputy those on whose roster they stand, from the opening"
                            + " on. The newest come first.")
    @APIResponseSchema(value = QuestionnairePage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam QuestionnaireParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.list(session, by, filter, page),
                row -> List.of(row.id().toString()),
                row -> row);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.DEPUTY,
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "getQuestionnaire",
            summary = "Read a questionnaire (查看问卷)",
            description = "The roster and the number of answers are for the office alone. Until the close nothing else"
                    + " shows what was answered. 404 also for one that the caller may not see.")
    @APIResponseSchema(value = QuestionnaireView.class, responseCode = "200", responseDescription = WRITTEN)
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> service.get(session, by, id)
                .chain(row -> service.view(session, by, row).map(view -> Answer.ok(row, () -> view))));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Operation(
            operationId = "getQuestionnaireHistory",
            summary = "Read the history (问卷过程)",
            description = "What the office did and when; never who answered.")
    @APIResponseSchema(
            value = QuestionnaireHistory.class,
            responseCode = "200",
            responseDescription = "The lines (问卷过程)")
    public Uni<Response> history(@PathParam("id") UUID id) {
        return reads.all(
                (session, by) -> service.get(session, by, id).chain(row -> {
                    QuestionnaireScope.mustRun(by, row);
                    return History.of(session, row.getId());
                }),
                line -> line);
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"question-invalid", "unknown-deputies"})
    @Operation(
            operationId = "draftQuestionnaire",
            summary = "Draft a questionnaire (起草问卷)",
            description =
                    "In the caller's region. Questions may be added later; all faults of questions are told at once.")
    @APIResponseSchema(value = QuestionnaireView.class, responseCode = "201", responseDescription = WRITTEN)
    public Uni<Response> draft(@Valid @NotNull QuestionnaireEntry request) {
        return writes.once(request, (work, by) -> service.create(work, by, request.plan())
                .map(row -> Answer.created("/api/v1/questionnaires/" + row.getId(), row, () -> view(row))));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"question-invalid", "unknown-deputies"})
    @Operation(
            operationId = "rewriteQuestionnaire",
            summary = "Write a draft anew (修改问卷)",
            description = "In DRAFT alone; `If-Match` is required. What is not sent is no longer there.")
    @APIResponseSchema(value = QuestionnaireView.class, responseCode = "200", responseDescription = WRITTEN)
    public Uni<Response> rewrite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull QuestionnaireEntry request) {
        return writes.plain((work, by) ->
                service.rewrite(work, by, id, ifMatch, request.plan()).map(row -> Answer.ok(row, () -> view(row))));
    }

    @POST
    @Path("/{id}/opening")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses("questionnaire-incomplete")
    @Operation(
            operationId = "openQuestionnaire",
            summary = "Open a questionnaire (开放作答)",
            description =
                    "DRAFT → OPEN. `If-Match` is required. Questions and roster are frozen; the deputies on it, or the"
                            + " public, are told.")
    @APIResponseSchema(value = QuestionnaireView.class, responseCode = "200", responseDescription = WRITTEN)
    public Uni<Response> open(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return step((work, by) -> service.open(work, by, id, ifMatch));
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Operation(
            operationId = "closeQuestionnaire",
            summary = "Close a questionnaire (截止作答)",
            description =
                    "OPEN → CLOSED, before its last day is over; after that it closes by itself. `If-Match` is"
                            + " required. It is counted at once, and answers are shuffled so that nothing joins them to anybody.")
    @APIResponseSchema(value = QuestionnaireView.class, responseCode = "200", responseDescription = WRITTEN)
    public Uni<Response> close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return step((work, by) -> service.close(work, by, id, ifMatch));
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Operation(
            operationId = "publishQuestionnaire",
            summary = "Publish the results (公布结果)",
            description =
                    "CLOSED → PUBLISHED. `If-Match` is required. Everybody may read the counts and the texts that were"
                            + " released before.")
    @APIResponseSchema(value = QuestionnaireView.class, responseCode = "200", responseDescription = WRITTEN)
    public Uni<Response> publish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return step((work, by) -> service.publish(work, by, id, ifMatch));
    }

    /** Why a questionnaire counts for nothing. */
    @Schema(name = "QuestionnaireVoiding", description = "Why a questionnaire counts for nothing (作废问卷)")
    record Voiding(
            @Schema(description = "Reason (作废理由)", examples = "题目有误，另行组织。") @NotNull @PlainText(max = 1000)
            String reason) {}

    @POST
    @Path("/{id}/voiding")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Operation(
            operationId = "voidQuestionnaire",
            summary = "Void a questionnaire (作废问卷)",
            description = "Any state → VOID, for good, with a reason. `If-Match` is required. Answers and results are"
                    + " deleted; who was asked is told.")
    @APIResponseSchema(value = QuestionnaireView.class, responseCode = "200", responseDescription = WRITTEN)
    public Uni<Response> annul(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Voiding request) {
        return writes.once(request, (work, by) -> service.annul(work, by, id, ifMatch, request.reason())
                .map(row -> Answer.ok(row, () -> view(row))));
    }

    /** A move of the office's without a body. */
    private interface Step {
        Uni<Questionnaire> run(Work work, Caller by);
    }

    private Uni<Response> step(Step step) {
        return writes.once(null, (work, by) -> step.run(work, by).map(row -> Answer.ok(row, () -> view(row))));
    }

    private static QuestionnaireView view(Questionnaire row) {
        return QuestionnaireView.ofOffice(row, row.answers(), null);
    }

    @Schema(name = "QuestionnairePage")
    record QuestionnairePage(
            List<QuestionnaireLine> items, @Nullable String next) {}

    @Schema(name = "QuestionnaireHistory")
    record QuestionnaireHistory(List<HistoryLine> items) {}
}
