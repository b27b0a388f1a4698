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
import org.lianluo.client.model.RectificationComment;
import org.lianluo.client.model.RectificationContinued;
import org.lianluo.client.model.RectificationProof;
import org.lianluo.client.model.ResponsibleUnit;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** What the standing committee does with an item (确定责任单位、提出意见、核实销号、继续整改). */
@Path("/issue-items/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class VerifyingResource {

    private final IssueItemsApi issueItems;
    private final IssueFiles files;
    private final Sending sending;

    VerifyingResource(@RestClient IssueItemsApi issueItems, IssueFiles files, Sending sending) {
        this.issueItems = issueItems;
        this.files = files;
        this.sending = sending;
    }

    @POST
    @Path("/responsible-unit")
    public Response name(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String unitCode)
            throws ApiException {
        return act(
                id,
                "named",
                () -> issueItems.nameResponsibleUnit(
                        id, Given.version(etag), new ResponsibleUnit().withUnitCode(Given.orNull(unitCode)), key));
    }

    @POST
    @Path("/comment")
    public Response comment(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String text)
            throws ApiException {
        return act(
                id,
                "commented",
                () -> issueItems.commentOnRectification(
                        id, Given.version(etag), new RectificationComment().withText(Given.orNull(text)), key));
    }

    @POST
    @Path("/verification")
    @RolesAllowed("COMMITTEE_SUPERVISOR")
    public Response verify(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String evidence)
            throws ApiException {
        return act(
                id,
                "verified",
                () -> issueItems.verifyRectification(
                        id, Given.version(etag), new RectificationProof().withEvidence(Given.orNull(evidence)), key));
    }

    @POST
    @Path("/continuation")
    @RolesAllowed("COMMITTEE_SUPERVISOR")
    public Response carryOn(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String reason,
            @RestForm String until)
            throws ApiException {
        return act(
                id,
                "continued",
                () -> issueItems.continueRectification(
                        id,
                        Given.version(etag),
                        new RectificationContinued()
                                .withReason(Given.orNull(reason))
                                .withUntil(Read.day("until", until)),
                        key));
    }

    private Response act(UUID id, String what, Sending.Step step) throws ApiException {
        return sending.send(step, IssueItemsResource.pathOf(id), what, () -> files.item(id));
    }
}
