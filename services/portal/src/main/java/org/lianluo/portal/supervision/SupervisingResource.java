package org.lianluo.portal.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.SupervisionApi;
import org.lianluo.client.model.Measure;
import org.lianluo.client.model.SupervisionCancellation;
import org.lianluo.client.model.SupervisionClosing;
import org.lianluo.client.model.SupervisionDecision;
import org.lianluo.client.model.SupervisionEscalation;
import org.lianluo.client.model.SupervisionInspection;
import org.lianluo.client.model.SupervisionOutcome;
import org.lianluo.client.model.SupervisionQuestions;
import org.lianluo.client.model.SupervisionVerification;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.form.Sent;

/** What whoever decides and supervises does with a case (确定、下达、升级、检查、核实、办结、撤销). */
@Path("/supervision/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class SupervisingResource {

    private final SupervisionApi supervision;
    private final CaseFiles files;
    private final Sending sending;

    SupervisingResource(@RestClient SupervisionApi supervision, CaseFiles files, Sending sending) {
        this.supervision = supervision;
        this.files = files;
        this.sending = sending;
    }

    @POST
    @Path("/decision")
    public Response decide(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String chosen,
            @RestForm String leaderName,
            @RestForm String leaderCode,
            @RestForm String note)
            throws ApiException {
        return act(
                id,
                "decided",
                () -> supervision.decideSupervisionCase(
                        id,
                        new SupervisionDecision()
                                .withChosen(Given.orNull(chosen) == null ? null : Boolean.valueOf(chosen))
                                .withLeaderName(Given.orNull(leaderName))
                                .withLeaderCode(Given.orNull(leaderCode))
                                .withNote(Given.orNull(note)),
                        Given.version(etag),
                        key));
    }

    @POST
    @Path("/questions")
    public Response ask(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String dissatisfied)
            throws ApiException {
        return act(
                id,
                "asked",
                () -> supervision.askInSupervisionCase(
                        id,
                        new SupervisionQuestions()
                                .withQuestions(Asks.of(Sent.values()))
                                .withDissatisfied(Read.number("dissatisfied", dissatisfied)),
                        Given.version(etag),
                        key));
    }

    @POST
    @Path("/escalation")
    public Response escalate(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String measure,
            @RestForm String due,
            @RestForm String note)
            throws ApiException {
        return act(
                id,
                "escalated",
                () -> supervision.escalateSupervisionCase(
                        id,
                        new SupervisionEscalation()
                                .withMeasure(Given.code(Measure.class, measure))
                                .withDue(Read.day("due", due))
                                .withNote(Given.orNull(note)),
                        Given.version(etag),
                        key));
    }

    @POST
    @Path("/inspection")
    public Response inspect(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String on,
            @RestForm String finding)
            throws ApiException {
        return act(
                id,
                "inspected",
                () -> supervision.inspectSupervisionCase(
                        id,
                        new SupervisionInspection().withOn(Read.day("on", on)).withFinding(Given.orNull(finding)),
                        Given.version(etag),
                        key));
    }

    @POST
    @Path("/verification")
    public Response verify(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String evidence)
            throws ApiException {
        return act(
                id,
                "verified",
                () -> supervision.verifySupervisionCase(
                        id,
                        new SupervisionVerification().withEvidence(Given.orNull(evidence)),
                        Given.version(etag),
                        key));
    }

    @POST
    @Path("/closing")
    public Response close(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String outcome,
            @RestForm String conclusion)
            throws ApiException {
        return act(
                id,
                "closed",
                () -> supervision.closeSupervisionCase(
                        id,
                        new SupervisionClosing()
                                .withOutcome(Given.code(SupervisionOutcome.class, outcome))
                                .withConclusion(Given.orNull(conclusion)),
                        Given.version(etag),
                        key));
    }

    @POST
    @Path("/cancellation")
    public Response cancel(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reason)
            throws ApiException {
        return act(
                id,
                "cancelled",
                () -> supervision.cancelSupervisionCase(
                        id, new SupervisionCancellation().withReason(Given.orNull(reason)), Given.version(etag), key));
    }

    private Response act(UUID id, String what, Sending.Step step) throws ApiException {
        return sending.send(step, DocketResource.pathOf(id), what, () -> files.page(id));
    }
}
