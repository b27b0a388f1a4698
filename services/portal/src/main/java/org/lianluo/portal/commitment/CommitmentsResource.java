package org.lianluo.portal.commitment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.lianluo.client.api.CommitmentsApi;
import org.lianluo.client.api.RepliesApi;
import org.lianluo.client.model.Attachment;
import org.lianluo.client.model.Commitment;
import org.lianluo.client.model.CommitmentHistory;
import org.lianluo.client.model.CommitmentPage;
import org.lianluo.client.model.CommitmentStatus;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;

/** Everybody whom it concerns reads the ledger; a deputy takes note of a postponement (承诺事项台账). */
@Path("/commitments")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    "HANDLER_CLERK",
    "HANDLER_LEADER",
    "DEPUTY",
    "INTAKE_OFFICER",
    "GOV_OFFICE",
    "COMMITTEE_SUPERVISOR",
    "DIRECTOR_MEETING"
})
public class CommitmentsResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "commitment")
    static class Pages {
        private Pages() {}

        /** @param region whose units can be chosen; null for none */
        static native TemplateInstance ledger(CommitmentPage page, LedgerFilter filter, String region);

        /** @param files that show that it was kept */
        static native TemplateInstance commitment(
                Commitment commitment, List<Attachment> files, CommitmentHistory history);
    }

    private final CommitmentsApi commitments;
    private final RepliesApi replies;
    private final OwnRegion region;
    private final Sending sending;

    CommitmentsResource(
            @RestClient CommitmentsApi commitments, @RestClient RepliesApi replies, OwnRegion region, Sending sending) {
        this.commitments = commitments;
        this.replies = replies;
        this.region = region;
        this.sending = sending;
    }

    @GET
    public TemplateInstance ledger(@BeanParam LedgerFilter filter) throws ApiException {
        return Pages.ledger(
                commitments.listCommitments(
                        Given.id(filter.assignment),
                        Given.orNull(filter.cursor),
                        Read.day("from", filter.from),
                        Read.day("to", filter.to),
                        SHOWN,
                        "true".equals(filter.overdue) ? Boolean.TRUE : null,
                        null,
                        Given.code(CommitmentStatus.class, filter.status),
                        null,
                        "true".equals(filter.mine) ? Boolean.TRUE : null,
                        Given.orNull(filter.unit),
                        filter.yearOrNull()),
                filter,
                region.code());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        Commitment commitment = commitments.getCommitment(id);
        return Pages.commitment(commitment, evidence(commitment), commitments.getCommitmentHistory(id));
    }

    private List<Attachment> evidence(Commitment commitment) throws ApiException {
        List<UUID> named = commitment.getFulfilment() == null
                ? List.of()
                : commitment.getFulfilment().getAttachmentIds();
        return named.isEmpty()
                ? List.of()
                : replies.listAssignmentAttachments(commitment.getAssignmentId()).getItems().stream()
                        .filter(file -> named.contains(file.getId()))
                        .toList();
    }

    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed("DEPUTY")
    public Response takeNote(@RestPath UUID id, @RestForm String key) throws ApiException {
        return sending.send(() -> commitments.takeNoteOfPostponement(id, key), pathOf(id), "noted", () -> show(id));
    }

    static String pathOf(UUID id) {
        return "/commitments/" + id;
    }
}
