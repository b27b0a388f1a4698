package org.lianluo.handling.supervision.docket;

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
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.handling.supervision.Question;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

/** What whoever decides and supervises does with a case. */
@Path("/api/v1/supervision-cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervision", description = "Supervision of what units handle and promise (督办)")
public class SupervisionActionResource {

    private static final String VERSION = "Version that was read (所见版本); optional";

    private final SupervisionService service;
    private final Writes writes;

    SupervisionActionResource(SupervisionService service, Writes writes) {
        this.service = service;
        this.writes = writes;
    }

    @POST
    @Path("/decision")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.DIRECTOR_MEETING, Role.Names.PRESIDIUM})
    @Refuses({"leader-required"})
    @Operation(
            operationId = "decideSupervisionCase",
            summary = "Decide whether a case is taken up (确定督办)",
            description =
                    "PROPOSED → PLANNED or NOT_CHOSEN: by the director meeting, in a township by the presidium (代表法 §52, 监督法 §52); on a meeting with a head by the office that arranges it. A key suggestion gets the name of who leads it.")
    @APIResponseSchema(value = SupervisionView.class, responseCode = "200", responseDescription = "Decided (已确定)")
    public Uni<Response> decision(
            @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SupervisionRequests.Decision request) {
        return writes.once(request, (work, by) -> service.decide(work, by, id, ifMatch, request)
                .map(entry -> SupervisionResource.ok(entry, by)));
    }

    @POST
    @Path("/questions")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Refuses({"supervision-due-over", "unit-not-active", "too-few-dissatisfied"})
    @Operation(
            operationId = "askInSupervisionCase",
            summary = "Ask units (下达督办问题)",
            description =
                    "PLANNED → ISSUED, and again from RESPONDED or INSPECTED: opinions of an inquiry are handed over (监督法 §50), a second answer to a question motion is demanded where more than half of its movers are dissatisfied (§53). Each unit has to answer until the day that is named.")
    @APIResponseSchema(value = SupervisionView.class, responseCode = "200", responseDescription = "Issued (已下达)")
    public Uni<Response> questions(
            @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SupervisionRequests.Questions request) {
        return writes.once(request, (work, by) -> service.ask(work, by, id, ifMatch, request)
                .map(entry -> SupervisionResource.ok(entry, by)));
    }

    @POST
    @Path("/escalation")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Refuses({"supervision-due-over"})
    @Operation(
            operationId = "escalateSupervisionCase",
            summary = "Take a measure against a late unit (升级督办)",
            description =
                    "OVERDUE → ESCALATED, and again: a last day to correct, a circular, an inquiry or a question motion; open questions get the new day.")
    @APIResponseSchema(value = SupervisionView.class, responseCode = "200", responseDescription = "Escalated (已升级)")
    public Uni<Response> escalation(
            @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SupervisionRequests.Escalation request) {
        return supervise(request, id, ifMatch, (act, entry) -> entry.of()
                .escalate(act, request.measure(), request.due(), request.note(), open(entry)));
    }

    @POST
    @Path("/inspection")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Refuses({"inspected-in-future"})
    @Operation(
            operationId = "inspectSupervisionCase",
            summary = "Record an inspection on the spot (实地检查)",
            description = "RESPONDED → INSPECTED.")
    @APIResponseSchema(value = SupervisionView.class, responseCode = "200", responseDescription = "Recorded (已记录)")
    public Uni<Response> inspection(
            @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SupervisionRequests.Inspection request) {
        return supervise(
                request, id, ifMatch, (act, entry) -> entry.of().inspect(act, request.on(), request.finding()));
    }

    @POST
    @Path("/verification")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "verifySupervisionCase",
            summary = "Record that what units did is so (核实)",
            description = "RESPONDED or INSPECTED → VERIFIED, with what shows it.")
    @APIResponseSchema(value = SupervisionView.class, responseCode = "200", responseDescription = "Verified (已核实)")
    public Uni<Response> verification(
            @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SupervisionRequests.Verification request) {
        return supervise(request, id, ifMatch, (act, entry) -> entry.of().verify(act, request.evidence()));
    }

    @POST
    @Path("/closing")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "closeSupervisionCase",
            summary = "Close a case (办结督办)",
            description =
                    "VERIFIED → CLOSED with its outcome; a reminder also from RESPONDED. The deputies are told (代表法 §31). What is CONTINUED goes on in a case of the next year that follows this one.")
    @APIResponseSchema(value = SupervisionView.class, responseCode = "200", responseDescription = "Closed (已办结)")
    public Uni<Response> close(
            @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SupervisionRequests.Closing request) {
        return supervise(
                request, id, ifMatch, (act, entry) -> entry.of().close(act, request.outcome(), request.conclusion()));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "cancelSupervisionCase",
            summary = "Call a case off (撤销督办)",
            description =
                    "From PROPOSED, PLANNED, ISSUED, OVERDUE or ESCALATED, with the reason; nobody waits for an answer any more.")
    @APIResponseSchema(value = SupervisionView.class, responseCode = "200", responseDescription = "Cancelled (已撤销)")
    public Uni<Response> cancellation(
            @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SupervisionRequests.Cancellation request) {
        return supervise(request, id, ifMatch, (act, entry) -> entry.of().cancel(act, request.reason(), open(entry)));
    }

    private Uni<Response> supervise(Object request, UUID id, String ifMatch, BiConsumer<Act, Docket.Entry> action) {
        return writes.once(request, (work, by) -> service.supervise(work, by, id, ifMatch, action)
                .map(entry -> SupervisionResource.ok(entry, by)));
    }

    private static List<Question> open(Docket.Entry entry) {
        return entry.questions().stream().filter(Question::isOpen).toList();
    }
}
