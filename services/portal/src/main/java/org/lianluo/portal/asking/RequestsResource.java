package org.lianluo.portal.asking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.api.CoOpinionsApi;
import org.lianluo.client.api.ExtensionsApi;
import org.lianluo.client.api.ReturnsApi;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.AssignmentStatus;
import org.lianluo.client.model.Coordination;
import org.lianluo.client.model.EscalationDecision;
import org.lianluo.client.model.ExtensionDecision;
import org.lianluo.client.model.ExtensionOutcome;
import org.lianluo.client.model.ReturnDecision;
import org.lianluo.client.model.ReturnOutcome;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.unit.UnitCase;
import org.lianluo.portal.unit.UnitCases;
import org.lianluo.portal.visit.OwnRegion;

/** What units asked for: the offices decide on it, the government office coordinates (审核退回和延期、协调). */
@Path("/office/requests")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "GOV_OFFICE"})
public class RequestsResource {

    private static final int SHOWN = 100;

    @CheckedTemplate(basePath = "asking")
    static class Pages {
        private Pages() {}

        static native TemplateInstance requests(Waiting waiting);

        /** @param mayDecide whether the caller may, as somebody else than who assigned it */
        static native TemplateInstance decide(UnitCase work, boolean mayDecide);
    }

    private final AssignmentsApi assignments;
    private final ReturnsApi returns;
    private final ExtensionsApi extensions;
    private final CoOpinionsApi opinions;
    private final UnitCases cases;
    private final OwnRegion region;
    private final Sending sending;

    RequestsResource(
            @RestClient AssignmentsApi assignments,
            @RestClient ReturnsApi returns,
            @RestClient ExtensionsApi extensions,
            @RestClient CoOpinionsApi opinions,
            UnitCases cases,
            OwnRegion region,
            Sending sending) {
        this.assignments = assignments;
        this.returns = returns;
        this.extensions = extensions;
        this.opinions = opinions;
        this.cases = cases;
        this.region = region;
        this.sending = sending;
    }

    /** What waits for the caller, and returns on which only others may decide. */
    @GET
    public TemplateInstance requests() throws ApiException {
        return Pages.requests(Waiting.of(toDo(null), list(AssignmentStatus.RETURN_REQUESTED, null, null)));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance decide(@RestPath UUID id) throws ApiException {
        UnitCase work = cases.get(id);
        boolean mayDecide = toDo(work.assignment().getSubjectId()).stream()
                .anyMatch(assignment -> assignment.getId().equals(id));
        return Pages.decide(work, mayDecide);
    }

    @POST
    @Path("/{id}/return/{request}")
    public Response decideReturn(
            @RestPath UUID id,
            @RestPath UUID request,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String decision,
            @RestForm String unitCode,
            @RestForm String reason)
            throws ApiException {
        return sending.send(
                () -> returns.decideReturn(
                        id,
                        request,
                        Given.version(etag),
                        new ReturnDecision()
                                .withDecision(Given.code(ReturnOutcome.class, decision))
                                .withUnitCode(Given.orNull(unitCode))
                                .withReason(Given.orNull(reason)),
                        key),
                "/office/requests",
                ReturnOutcome.APPROVED.name().equals(decision) ? "approved" : "refused",
                () -> decide(id));
    }

    @POST
    @Path("/{id}/extension/{request}")
    public Response decideExtension(
            @RestPath UUID id,
            @RestPath UUID request,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String decision,
            @RestForm String reason)
            throws ApiException {
        return sending.send(
                () -> extensions.decideExtension(
                        id,
                        request,
                        Given.version(etag),
                        new ExtensionDecision()
                                .withDecision(Given.code(ExtensionOutcome.class, decision))
                                .withReason(Given.orNull(reason)),
                        key),
                "/office/requests",
                ExtensionOutcome.GRANTED.name().equals(decision) ? "granted" : "notGranted",
                () -> decide(id));
    }

    /** A second return, which the government office settles after it has heard the units. */
    @POST
    @Path("/{id}/coordination/{suggestion}")
    @RolesAllowed("GOV_OFFICE")
    public Response coordinate(
            @RestPath UUID id,
            @RestPath UUID suggestion,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String unitCode,
            @RestForm String reason,
            @RestForm String hearing)
            throws ApiException {
        return sending.send(
                () -> returns.coordinateSuggestion(
                        suggestion,
                        Given.version(etag),
                        new Coordination()
                                .withAssignmentId(id)
                                .withUnitCode(Given.orNull(unitCode))
                                .withReason(Given.orNull(reason))
                                .withHearing(Given.orNull(hearing)),
                        key),
                "/office/requests",
                "coordinated",
                () -> decide(id));
    }

    /** What lead and co-handler have to do where they did not agree. */
    @POST
    @Path("/{id}/escalation/{request}")
    @RolesAllowed({"GOV_OFFICE", "PRESIDIUM"})
    public Response coordinateOpinions(
            @RestPath UUID id,
            @RestPath UUID request,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String text)
            throws ApiException {
        return sending.send(
                () -> opinions.coordinateCoOpinion(
                        id, request, Given.version(etag), new EscalationDecision().withText(Given.orNull(text)), key),
                "/office/requests",
                "escalationSettled",
                () -> decide(id));
    }

    private List<Assignment> toDo(UUID suggestion) throws ApiException {
        return list(null, suggestion, true);
    }

    private List<Assignment> list(AssignmentStatus status, UUID suggestion, Boolean toDo) throws ApiException {
        return assignments
                .listAssignments(
                        null, null, null, SHOWN, region.code(), null, status, suggestion, null, toDo, null, null)
                .getItems();
    }
}
