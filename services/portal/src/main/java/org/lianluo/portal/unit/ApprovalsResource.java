package org.lianluo.portal.unit;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.api.RepliesApi;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.AssignmentPage;
import org.lianluo.client.model.AssignmentStatus;
import org.lianluo.client.model.ReplyApproval;
import org.lianluo.client.model.ReplyRefusal;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/** The drafts that wait for the leader of a unit, who approves or refuses them (签发). */
@Path("/unit/approvals")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("HANDLER_LEADER")
public class ApprovalsResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "unit")
    static class Pages {
        private Pages() {}

        /** @param kept whose promises are all kept, so that they are replied to once more */
        static native TemplateInstance approvals(AssignmentPage page, List<Assignment> kept);

        static native TemplateInstance approval(UnitCase work);
    }

    private final RepliesApi replies;
    private final AssignmentsApi assignments;
    private final WorkList list;
    private final UnitCases cases;
    private final Sending sending;

    ApprovalsResource(
            @RestClient RepliesApi replies,
            @RestClient AssignmentsApi assignments,
            WorkList list,
            UnitCases cases,
            Sending sending) {
        this.replies = replies;
        this.assignments = assignments;
        this.list = list;
        this.cases = cases;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String cursor) throws ApiException {
        return Pages.approvals(
                list.page(new WorkList.Filter("DRAFTED", null, null, null, false), cursor),
                assignments
                        .listAssignments(
                                null,
                                null,
                                null,
                                SHOWN,
                                null,
                                null,
                                AssignmentStatus.REPLIED,
                                null,
                                null,
                                true,
                                null,
                                null)
                        .getItems());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.approval(cases.get(id));
    }

    @POST
    @Path("/{id}/{replyId}/approval")
    public Response approve(
            @RestPath UUID id,
            @RestPath UUID replyId,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String signatory)
            throws ApiException {
        return sending.send(
                () -> replies.approveReply(
                        id,
                        replyId,
                        new ReplyApproval().withSignatory(Given.orNull(signatory)),
                        Given.version(etag),
                        key),
                AssignmentsResource.pathOf(id),
                "issued",
                () -> show(id));
    }

    @POST
    @Path("/{id}/{replyId}/refusal")
    public Response refuse(
            @RestPath UUID id,
            @RestPath UUID replyId,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String reason)
            throws ApiException {
        return sending.send(
                () -> replies.refuseReply(
                        id, replyId, new ReplyRefusal().withReason(Given.orNull(reason)), Given.version(etag), key),
                "/unit/approvals",
                "refused",
                () -> show(id));
    }
}
