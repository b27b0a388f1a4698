package org.lianluo.handling.hearing.hall;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.handling.hearing.FollowUp;
import org.lianluo.handling.hearing.Hearing;
import org.lianluo.handling.hearing.HearingProblem;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

/** What whoever arranges a hearing does with it. */
@Path("/api/v1/hearings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hearings", description = "Hearings at which units answer deputies face to face (面对面问效、听证)")
public class HearingActionResource {

    private static final String VERSION = "Version that was read (所见版本); optional";

    private final HearingService service;
    private final Writes writes;

    HearingActionResource(HearingService service, Writes writes) {
        this.service = service;
        this.writes = writes;
    }

    @POST
    @Path("/postponement")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses("hearing-day-not-ahead")
    @Operation(
            operationId = "postponeHearing",
            summary = "Give a hearing another day (改期)",
            description =
                    "In PLANNED, by whoever arranges it, with the reason. `If-Match` is required. Units and deputies are told.")
    @APIResponseSchema(value = HearingView.class, responseCode = "200", responseDescription = "Postponed (已改期)")
    public Uni<Response> postponement(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull HearingRequests.Postponement request) {
        return arrange(request, id, ifMatch, (act, entry) -> entry.of()
                .postpone(act, request.startsAt(), request.place(), request.reason()));
    }

    @POST
    @Path("/holding")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({
        "hearing-not-begun",
        "hearing-deputy-not-invited",
        "hearing-unit-not-asked",
        "hearing-unit-not-there",
        "personal-number-in-text"
    })
    @Operation(
            operationId = "holdHearing",
            summary = "Record that a hearing took place (记录召开情况)",
            description =
                    "PLANNED → HELD, with its minutes and who was there. `If-Match` is required. At a meeting with a head"
                            + " (代表法 §29) somebody of each organ has to have been there.")
    @APIResponseSchema(value = HearingView.class, responseCode = "200", responseDescription = "Recorded (已记录)")
    public Uni<Response> holding(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull HearingRequests.Holding request) {
        return arrange(request, id, ifMatch, (act, entry) -> {
            HearingProblem.mustHoldNoNumber("/minutes", request.minutes());
            entry.of().hold(act, request.minutes(), request.presentDeputyCodes(), request.persons());
        });
    }

    @POST
    @Path("/questions")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({
        "hearing-deputy-not-invited",
        "hearing-deputy-not-there",
        "hearing-unit-not-asked",
        "personal-number-in-text"
    })
    @Operation(
            operationId = "askAtHearing",
            summary = "Enter a question of a deputy (登记代表提问)",
            description =
                    "In PLANNED by an invited deputy, so that the unit can prepare; in HELD by a deputy who was there. The unit answers in HELD.")
    @APIResponseSchema(value = HearingView.class, responseCode = "200", responseDescription = "Entered (已登记)")
    public Uni<Response> question(
            @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull HearingRequests.Ask request) {
        return add(request, id, ifMatch, (act, hearing) -> {
            HearingProblem.mustHoldNoNumber("/text", request.text());
            hearing.ask(act, request.deputyCode(), request.unitCode(), request.text());
        });
    }

    @POST
    @Path("/follow-ups")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"hearing-unit-not-asked", "follow-up-due-over", "personal-number-in-text"})
    @Operation(
            operationId = "addHearingFollowUp",
            summary = "Tell a unit what to follow up (交办追办事项)",
            description =
                    "In HELD, to a unit that was asked, until a day. It stands on the boards and is alerted about as all that is due.")
    @APIResponseSchema(value = HearingView.class, responseCode = "200", responseDescription = "Told (已交办)")
    public Uni<Response> followUp(
            @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull HearingRequests.Entry request) {
        return add(request, id, ifMatch, (act, hearing) -> {
            HearingProblem.mustHoldNoNumber("/text", request.text());
            hearing.followUp(act, request.unitCode(), request.text(), request.due());
        });
    }

    @POST
    @Path("/follow-ups/{followUpId}/confirmation")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"follow-up-not-done", "follow-up-due-over"})
    @Operation(
            operationId = "confirmHearingFollowUp",
            summary = "Confirm what a unit did, or send it back (确认或退回追办结果)",
            description =
                    "A follow-up goes from DONE to CONFIRMED, or back to OPEN with the reason and another day. `If-Match` is required.")
    @APIResponseSchema(value = HearingView.class, responseCode = "200", responseDescription = "Recorded (已记录)")
    public Uni<Response> confirmation(
            @PathParam("id") UUID id,
            @PathParam("followUpId") UUID followUpId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull HearingRequests.Confirmation request) {
        if (request.confirmed() == (request.due() != null)) {
            throw ProblemException.invalid(
                    "/due", "退回时请填写期限，确认时不填", "Give the last day where it is sent back, otherwise none");
        }
        return arrange(request, id, ifMatch, (act, entry) -> {
            FollowUp matter = HearingService.followUp(entry, followUpId);
            if (request.confirmed()) {
                entry.of().confirm(act, matter, request.note());
            } else {
                entry.of().sendBack(act, matter, request.note(), request.due());
            }
        });
    }

    @POST
    @Path("/closing")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses("hearing-still-open")
    @Operation(
            operationId = "closeHearing",
            summary = "Close a hearing (办结听证)",
            description =
                    "HELD → CLOSED, once every question has its answer and every follow-up is confirmed. `If-Match` is required.")
    @APIResponseSchema(value = HearingView.class, responseCode = "200", responseDescription = "Closed (已办结)")
    public Uni<Response> closing(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return arrange(null, id, ifMatch, (act, entry) -> entry.of().close(act, entry.questions(), entry.followUps()));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Operation(
            operationId = "cancelHearing",
            summary = "Cancel a hearing (取消听证)",
            description = "PLANNED → CANCELLED, with the reason. `If-Match` is required. Units and deputies are told.")
    @APIResponseSchema(value = HearingView.class, responseCode = "200", responseDescription = "Cancelled (已取消)")
    public Uni<Response> cancellation(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull HearingRequests.Cancellation request) {
        return arrange(request, id, ifMatch, (act, entry) -> entry.of().cancel(act, request.reason()));
    }

    private Uni<Response> arrange(Object request, UUID id, String ifMatch, BiConsumer<Act, Hearings.Entry> action) {
        return writes.once(request, (work, by) -> service.arrange(work, by, id, ifMatch, action)
                .map(HearingResource::ok));
    }

    private Uni<Response> add(Object request, UUID id, String ifMatch, BiConsumer<Act, Hearing> action) {
        return writes.once(request, (work, by) -> service.add(work, by, id, ifMatch, action)
                .map(HearingResource::ok));
    }
}
