package org.lianluo.portal.issue;

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
import org.lianluo.client.api.IssueItemsApi;
import org.lianluo.client.model.RectificationPlan;
import org.lianluo.client.model.RectificationResult;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** What the responsible unit does with an item (报送整改方案、开始整改、报送整改结果). */
@Path("/issue-items/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"HANDLER_CLERK", "HANDLER_LEADER"})
public class RectifyingResource {

    private final IssueItemsApi issueItems;
    private final IssueFiles files;
    private final Sending sending;

    RectifyingResource(@RestClient IssueItemsApi issueItems, IssueFiles files, Sending sending) {
        this.issueItems = issueItems;
        this.files = files;
        this.sending = sending;
    }

    @POST
    @Path("/plan")
    public Response plan(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String documentNumber,
            @RestForm String text)
            throws ApiException {
        return act(
                id,
                "planned",
                () -> issueItems.planRectification(
                        id,
                        new RectificationPlan()
                                .withDocumentNumber(Given.orNull(documentNumber))
                                .withText(Given.orNull(text)),
                        Given.version(etag),
                        key));
    }

    @POST
    @Path("/start")
    public Response start(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return act(id, "started", () -> issueItems.startRectification(id, Given.version(etag), key));
    }

    @POST
    @Path("/result")
    public Response report(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String documentNumber,
            @RestForm String text,
            @RestForm String on)
            throws ApiException {
        return act(
                id,
                "reported",
                () -> issueItems.reportRectification(
                        id,
                        new RectificationResult()
                                .withDocumentNumber(Given.orNull(documentNumber))
                                .withText(Given.orNull(text))
                                .withOn(Read.day("on", on)),
                        Given.version(etag),
                        key));
    }

    private Response act(UUID id, String what, Sending.Step step) throws ApiException {
        return sending.send(step, IssueItemsResource.pathOf(id), what, () -> files.item(id));
    }
}
