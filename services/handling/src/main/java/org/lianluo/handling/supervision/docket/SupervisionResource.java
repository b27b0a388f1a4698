package org.lianluo.handling.supervision.docket;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.Page;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/supervision-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervision", description = "Supervision of what units handle and promise (督办)")
public class SupervisionResource {

    private final Opening opening;
    private final SupervisionService service;
    private final Writes writes;
    private final Reads reads;

    SupervisionResource(Opening opening, SupervisionService service, Writes writes, Reads reads) {
        this.opening = opening;
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @RolesAllowed({
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "listSupervisionCases",
            summary = "List supervision cases (督办台账)",
            description =
                    "Offices and committees see those of their region, a unit those in which it was asked, deputies"
                            + " those of which they are told. The newest come first.")
    @APIResponseSchema(value = SupervisionCasePage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam SupervisionParams filter, @Valid @BeanParam PageRequest page) {
        return reads.answer((session, by) -> service.list(session, by, filter, page)
                .map(rows -> Answer.of(Page.of(
                        rows, page, row -> List.of(row.of().getId().toString()), row -> SupervisionView.of(row, by)))));
    }

    @POST
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.DEPUTY
    })
    @Refuses({
        "unknown-subject",
        "subject-does-not-fit",
        "key-suggestion-already",
        "too-few-movers",
        "inquiry-not-from-them",
        "supervision-due-over",
        "unit-not-active",
        "reminder-has-one-unit",
        "decided-first"
    })
    @Operation(
            operationId = "openSupervisionCase",
            summary = "Open a supervision case (提出督办)",
            description =
                    "A key suggestion, special inquiry, question motion or meeting with a head begins PROPOSED and is decided on"
                            + " (代表法 §52, 监督法 §52); every other kind begins PLANNED, or ISSUED with the questions that are given."
                            + " Offices and committees open for their own region; deputies ask for a meeting (代表法 §29); the"
                            + " government office only reminds.")
    @APIResponseSchema(value = SupervisionView.class, responseCode = "201", responseDescription = "Opened (已提出)")
    public Uni<Response> open(@Valid @NotNull SupervisionRequests.Opening request) {
        return writes.once(request, (work, by) -> opening.open(work, by, request)
                .map(entry -> Answer.created(
                        "/api/v1/supervision-cases/" + entry.of().getId(),
                        entry.of(),
                        () -> SupervisionView.of(entry, by))));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "getSupervisionCase",
            summary = "Read a supervision case (查看督办事项)",
            description = "A unit sees its own questions alone. 404 also for a case that the caller may not see.")
    @APIResponseSchema(value = SupervisionView.class, responseCode = "200", responseDescription = "The case (督办事项)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> service.get(session, by, id).map(entry -> ok(entry, by)));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "getSupervisionCaseHistory",
            summary = "Read the history (督办过程)",
            description = "Who did what and when, for offices and committees; in order, on one page.")
    @APIResponseSchema(
            value = SupervisionCaseHistory.class,
            responseCode = "200",
            responseDescription = "The lines (督办过程)")
    public Uni<Response> history(@PathParam("id") UUID id) {
        return reads.all((session, by) -> service.history(session, by, id), line -> line);
    }

    @POST
    @Path("/{id}/questions/{questionId}/answer")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({"question-not-open", "leader-answers"})
    @Operation(
            operationId = "answerSupervisionQuestion",
            summary = "Answer what the unit was asked (反馈督办)",
            description =
                    "In ISSUED, OVERDUE or ESCALATED, by the unit, once for each question; by its head for a key suggestion, an"
                            + " inquiry, a question motion (监督法 §54), a meeting, and a reminder above the unit. The last answer leads to"
                            + " RESPONDED.")
    @APIResponseSchema(value = SupervisionView.class, responseCode = "200", responseDescription = "Answered (已反馈)")
    public Uni<Response> answer(
            @PathParam("id") UUID id,
            @PathParam("questionId") UUID questionId,
            @Parameter(description = "Version that the unit read (所见版本); optional") @HeaderParam("If-Match")
                    String ifMatch,
            @Valid @NotNull SupervisionRequests.Reply request) {
        return writes.once(request, (work, by) -> service.answer(work, by, id, questionId, ifMatch, request)
                .map(entry -> ok(entry, by)));
    }

    static Answer ok(Docket.Entry entry, Caller by) {
        return Answer.ok(entry.of(), () -> SupervisionView.of(entry, by));
    }

    @Schema(name = "SupervisionCasePage")
    record SupervisionCasePage(
            List<SupervisionView> items, @Nullable String next) {}

    @Schema(name = "SupervisionCaseHistory")
    record SupervisionCaseHistory(List<HistoryLine> items) {}
}
