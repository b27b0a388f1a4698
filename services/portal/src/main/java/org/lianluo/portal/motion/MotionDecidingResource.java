package org.lianluo.portal.motion;

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
import org.lianluo.client.api.MotionsApi;
import org.lianluo.client.model.MotionCommitteeOpinion;
import org.lianluo.client.model.MotionDecision;
import org.lianluo.client.model.MotionDecisionRequest;
import org.lianluo.client.model.MotionPlan;
import org.lianluo.client.model.MotionRatingCounts;
import org.lianluo.client.model.MotionReport;
import org.lianluo.client.model.MotionVote;
import org.lianluo.client.model.MotionWithdrawalDecision;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** What the organs do with a motion: presidium, committee, government office and the standing committee's office. */
@Path("/motions/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"PRESIDIUM", "COMMITTEE_SUPERVISOR", "GOV_OFFICE", "INTAKE_OFFICER"})
public class MotionDecidingResource {

    private final MotionsApi motions;
    private final MotionFiles files;
    private final Sending sending;

    MotionDecidingResource(@RestClient MotionsApi motions, MotionFiles files, Sending sending) {
        this.motions = motions;
        this.files = files;
        this.sending = sending;
    }

    @POST
    @Path("/decision")
    public Response decide(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String decision,
            @RestForm String committee,
            @RestForm String reason)
            throws ApiException {
        return act(
                id,
                "decided",
                () -> motions.decideOnMotion(
                        id,
                        Given.version(etag),
                        new MotionDecisionRequest()
                                .withDecision(Given.code(MotionDecision.class, decision))
                                .withCommittee(Given.orNull(committee))
                                .withReason(Given.orNull(reason)),
                        key));
    }

    @POST
    @Path("/committee-opinion")
    public Response examine(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String forTabling,
            @RestForm String opinion)
            throws ApiException {
        return act(
                id,
                "examined",
                () -> motions.giveOpinionOnMotion(
                        id,
                        Given.version(etag),
                        new MotionCommitteeOpinion()
                                .withForTabling(yes(forTabling))
                                .withOpinion(Given.orNull(opinion)),
                        key));
    }

    @POST
    @Path("/withdrawal-decision")
    public Response decideWithdrawal(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String consent,
            @RestForm String reason)
            throws ApiException {
        return act(
                id,
                "withdrawalDecided",
                () -> motions.decideOnMotionWithdrawal(
                        id,
                        Given.version(etag),
                        new MotionWithdrawalDecision().withConsent(yes(consent)).withReason(Given.orNull(reason)),
                        key));
    }

    @POST
    @Path("/vote")
    public Response vote(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String votesFor,
            @RestForm String votesAgainst,
            @RestForm String abstained,
            @RestForm String notPressed,
            @RestForm String allDeputies)
            throws ApiException {
        return act(
                id,
                "voted",
                () -> motions.recordMotionVote(
                        id,
                        Given.version(etag),
                        new MotionVote()
                                .withVotesFor(Read.number("votesFor", votesFor))
                                .withVotesAgainst(Read.number("votesAgainst", votesAgainst))
                                .withAbstained(Read.number("abstained", abstained))
                                .withNotPressed(Read.number("notPressed", notPressed))
                                .withAllDeputies(Read.number("allDeputies", allDeputies)),
                        key));
    }

    @POST
    @Path("/plan")
    public Response plan(
            @RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String plan, @RestForm String due)
            throws ApiException {
        return act(
                id,
                "planned",
                () -> motions.planMotion(
                        id,
                        Given.version(etag),
                        new MotionPlan().withPlan(Given.orNull(plan)).withDue(Read.day("due", due)),
                        key));
    }

    @POST
    @Path("/report")
    public Response report(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String report)
            throws ApiException {
        return act(
                id,
                "reported",
                () -> motions.reportOnMotion(
                        id, Given.version(etag), new MotionReport().withReport(Given.orNull(report)), key));
    }

    @POST
    @Path("/rating")
    public Response rate(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String satisfied,
            @RestForm String basicallySatisfied,
            @RestForm String dissatisfied,
            @RestForm String allMembers)
            throws ApiException {
        return act(
                id,
                "rated",
                () -> motions.rateMotion(
                        id,
                        Given.version(etag),
                        new MotionRatingCounts()
                                .withSatisfied(Read.number("satisfied", satisfied))
                                .withBasicallySatisfied(Read.number("basicallySatisfied", basicallySatisfied))
                                .withDissatisfied(Read.number("dissatisfied", dissatisfied))
                                .withAllMembers(Read.number("allMembers", allMembers)),
                        key));
    }

    private Response act(UUID id, String done, Sending.Step step) throws ApiException {
        return sending.send(step, MotionsResource.pathOf(id), done, () -> files.page(id));
    }

    private static Boolean yes(String answer) {
        return answer == null ? null : Boolean.valueOf(answer);
    }
}
