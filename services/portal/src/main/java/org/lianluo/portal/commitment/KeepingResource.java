package org.lianluo.portal.commitment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import org.lianluo.client.api.CommitmentsApi;
import org.lianluo.client.api.RepliesApi;
import org.lianluo.client.model.Attachment;
import org.lianluo.client.model.Commitment;
import org.lianluo.client.model.CommitmentFulfilment;
import org.lianluo.client.model.CommitmentPostponement;
import org.lianluo.client.model.Milestone;
import org.lianluo.client.model.MilestonePlan;
import org.lianluo.client.model.MilestoneReached;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** A unit plans milestones, reaches them, postpones a commitment or keeps it (阶段目标、延期、落实). */
@Path("/commitments/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"HANDLER_CLERK", "HANDLER_LEADER"})
public class KeepingResource {

    @CheckedTemplate(basePath = "commitment")
    static class Pages {
        private Pages() {}

        static native TemplateInstance plan(Commitment commitment);

        static native TemplateInstance reach(Commitment commitment, Milestone milestone);

        static native TemplateInstance postpone(Commitment commitment);

        /** @param files those of the assignment, of which some may show it */
        static native TemplateInstance fulfil(Commitment commitment, List<Attachment> files);
    }

    private final CommitmentsApi commitments;
    private final RepliesApi replies;
    private final Sending sending;

    KeepingResource(@RestClient CommitmentsApi commitments, @RestClient RepliesApi replies, Sending sending) {
        this.commitments = commitments;
        this.replies = replies;
        this.sending = sending;
    }

    @GET
    @Path("/milestone")
    public TemplateInstance plan(@RestPath UUID id) throws ApiException {
        return Pages.plan(commitments.getCommitment(id));
    }

    @POST
    @Path("/milestone")
    public Response plan(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String content,
            @RestForm String due)
            throws ApiException {
        return sending.send(
                () -> commitments.planMilestone(
                        id,
                        new MilestonePlan().withContent(Given.orNull(content)).withDue(Read.day("due", due)),
                        Given.version(etag),
                        key),
                CommitmentsResource.pathOf(id),
                "planned",
                () -> plan(id));
    }

    @GET
    @Path("/milestones/{milestone}")
    public TemplateInstance reach(@RestPath UUID id, @RestPath UUID milestone) throws ApiException {
        Commitment commitment = commitments.getCommitment(id);
        return Pages.reach(
                commitment,
                commitment.getMilestones().stream()
                        .filter(one -> one.getId().equals(milestone))
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("/milestones/{milestone}")
    public Response reach(
            @RestPath UUID id,
            @RestPath UUID milestone,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String on,
            @RestForm String note)
            throws ApiException {
        return sending.send(
                () -> commitments.reachMilestone(
                        id,
                        milestone,
                        new MilestoneReached().withOn(Read.day("on", on)).withNote(Given.orNull(note)),
                        Given.version(etag),
                        key),
                CommitmentsResource.pathOf(id),
                "reached",
                () -> reach(id, milestone));
    }

    @GET
    @Path("/postponement")
    public TemplateInstance postpone(@RestPath UUID id) throws ApiException {
        return Pages.postpone(commitments.getCommitment(id));
    }

    @POST
    @Path("/postponement")
    public Response postpone(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String due,
            @RestForm String reason)
            throws ApiException {
        return sending.send(
                () -> commitments.postponeCommitment(
                        id,
                        new CommitmentPostponement()
                                .withDue(Read.day("due", due))
                                .withReason(Given.orNull(reason)),
                        Given.version(etag),
                        key),
                CommitmentsResource.pathOf(id),
                "postponed",
                () -> postpone(id));
    }

    @GET
    @Path("/fulfilment")
    public TemplateInstance fulfil(@RestPath UUID id) throws ApiException {
        Commitment commitment = commitments.getCommitment(id);
        return Pages.fulfil(
                commitment,
                replies.listAssignmentAttachments(commitment.getAssignmentId()).getItems());
    }

    @POST
    @Path("/fulfilment")
    public Response fulfil(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String on,
            @RestForm String evidence,
            @RestForm List<UUID> attachmentIds)
            throws ApiException {
        return sending.send(
                () -> commitments.fulfilCommitment(
                        id,
                        new CommitmentFulfilment()
                                .withOn(Read.day("on", on))
                                .withEvidence(Given.orNull(evidence))
                                .withAttachmentIds(attachmentIds),
                        Given.version(etag),
                        key),
                CommitmentsResource.pathOf(id),
                "fulfilled",
                () -> fulfil(id));
    }
}
