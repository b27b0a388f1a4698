package org.lianluo.handling.hearing.hall;

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
import org.lianluo.handling.hearing.HearingProblem;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.Page;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/hearings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hearings", description = "Hearings at which units answer deputies face to face (面对面问效、听证)")
public class HearingResource {

    private static final String VERSION = "Version that the unit read (所见版本); optional";

    private final Planning planning;
    private final HearingService service;
    private final Writes writes;
    private final Reads reads;

    HearingResource(Planning planning, HearingService service, Writes writes, Reads reads) {
        this.planning = planning;
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
            operationId = "listHearings",
            summary = "List hearings (听证列表)",
            description =
                    "Offices and committees see those of their region, a unit those at which it is asked, deputies those to"
                            + " which they are invited. The newest come first.")
    @APIResponseSchema(value = HearingPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam HearingParams filter, @Valid @BeanParam PageRequest page) {
        return reads.answer((session, by) -> service.list(session, by, filter, page)
                .map(rows -> Answer.of(
                        Page.of(rows, page, row -> List.of(row.of().getId().toString()), HearingView::of))));
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({
        "unknown-subject",
        "subject-does-not-fit",
        "unit-not-active",
        "hearing-deputy-unknown",
        "hearing-case-over",
        "personal-number-in-text"
    })
    @Operation(
            operationId = "planHearing",
            summary = "Arrange a hearing (安排听证)",
            description =
                    "By the office, a committee or the director meeting for their own region; in a township by the presidium."
                            + " It may belong to a supervision case, such as a key suggestion, and be about suggestions, assignments,"
                            + " commitments, opinions, items of issue lists and cases. The units and deputies are told. A day that is"
                            + " over is taken, for what took place without having been entered.")
    @APIResponseSchema(value = HearingView.class, responseCode = "201", responseDescription = "Arranged (已安排)")
    public Uni<Response> plan(@Valid @NotNull HearingRequests.Plan request) {
        return writes.once(request, (work, by) -> planning.plan(work, by, request)
                .map(hearing -> Answer.created(
                        "/api/v1/hearings/" + hearing.getId(),
                        hearing,
                        () -> HearingView.of(new Hearings.Entry(hearing, List.of(), List.of())))));
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
            operationId = "getHearing",
            summary = "Read a hearing (查看听证)",
            description = "With its questions and follow-ups. 404 also for a hearing that the caller may not see.")
    @APIResponseSchema(value = HearingView.class, responseCode = "200", responseDescription = "The hearing (听证)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> service.get(session, by, id).map(HearingResource::ok));
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
            operationId = "getHearingHistory",
            summary = "Read the history (听证过程)",
            description = "Who did what and when, for offices and committees; in order, on one page.")
    @APIResponseSchema(value = HearingHistory.class, responseCode = "200", responseDescription = "The lines (听证过程)")
    public Uni<Response> history(@PathParam("id") UUID id) {
        return reads.all((session, by) -> service.history(session, by, id), line -> line);
    }

    @POST
    @Path("/{id}/questions/{questionId}/answer")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({"hearing-question-answered", "personal-number-in-text"})
    @Operation(
            operationId = "answerHearingQuestion",
            summary = "Record what the unit answered (记录单位答复)",
            description =
                    "In HELD, by the unit that was asked, once for each question, with the name of who answered at the hearing.")
    @APIResponseSchema(value = HearingView.class, responseCode = "200", responseDescription = "Answered (已答复)")
    public Uni<Response> answer(
            @PathParam("id") UUID id,
            @PathParam("questionId") UUID questionId,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull HearingRequests.Reply request) {
        return writes.once(request, (work, by) -> {
            HearingProblem.mustHoldNoNumber("/answer", request.answer());
            return service.answer(work, by, id, questionId, ifMatch, request).map(HearingResource::ok);
        });
    }

    @POST
    @Path("/{id}/follow-ups/{followUpId}/result")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({"follow-up-not-open", "personal-number-in-text"})
    @Operation(
            operationId = "reportHearingFollowUp",
            summary = "Report what the unit did (报送追办结果)",
            description =
                    "A follow-up goes from OPEN to DONE, by its unit. A result after the last day is taken and marked late.")
    @APIResponseSchema(value = HearingView.class, responseCode = "200", responseDescription = "Received (已收到)")
    public Uni<Response> result(
            @PathParam("id") UUID id,
            @PathParam("followUpId") UUID followUpId,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull HearingRequests.Result request) {
        return writes.once(request, (work, by) -> {
            HearingProblem.mustHoldNoNumber("/result", request.result());
            return service.done(work, by, id, followUpId, ifMatch, request.result())
                    .map(HearingResource::ok);
        });
    }

    static Answer ok(Hearings.Entry entry) {
        return Answer.ok(entry.of(), () -> HearingView.of(entry));
    }

    @Schema(name = "HearingPage")
    record HearingPage(List<HearingView> items, @Nullable String next) {}

    @Schema(name = "HearingHistory")
    record HearingHistory(List<HistoryLine> items) {}
}
