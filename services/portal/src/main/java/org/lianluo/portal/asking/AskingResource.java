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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.ExtensionsApi;
import org.lianluo.client.api.ReturnsApi;
import org.lianluo.client.model.ExtensionRequestEntry;
import org.lianluo.client.model.ReturnRequestEntry;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.unit.UnitCase;
import org.lianluo.portal.unit.UnitCases;

/** A unit asks to give a suggestion back, or for more time (申请退回、申请延期). */
@Path("/unit/assignments/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"HANDLER_CLERK", "HANDLER_LEADER"})
public class AskingResource {

    @CheckedTemplate(basePath = "asking")
    static class Pages {
        private Pages() {}

        static native TemplateInstance askReturn(UnitCase work);

        static native TemplateInstance askExtension(UnitCase work);
    }

    private final ReturnsApi returns;
    private final ExtensionsApi extensions;
    private final UnitCases cases;
    private final Sending sending;

    AskingResource(
            @RestClient ReturnsApi returns, @RestClient ExtensionsApi extensions, UnitCases cases, Sending sending) {
        this.returns = returns;
        this.extensions = extensions;
        this.cases = cases;
        this.sending = sending;
    }

    @GET
    @Path("/return-request")
    public TemplateInstance askReturn(@RestPath UUID id) throws ApiException {
        return Pages.askReturn(cases.get(id));
    }

    @POST
    @Path("/return-request")
    public Response askReturn(
            @RestPath UUID id, @RestForm String key, @RestForm String reason, @RestForm String suggestedUnitCode)
            throws ApiException {
        return sending.send(
                () -> returns.requestReturn(
                        id,
                        new ReturnRequestEntry()
                                .withReason(Given.orNull(reason))
                                .withSuggestedUnitCode(Given.orNull(suggestedUnitCode)),
                        key),
                pathOf(id),
                "returnAsked",
                () -> askReturn(id));
    }

    @POST
    @Path("/return-request/{request}/withdrawal")
    public Response withdraw(@RestPath UUID id, @RestPath UUID request, @RestForm String key) throws ApiException {
        return sending.send(
                () -> returns.withdrawReturnRequest(id, request, key),
                pathOf(id),
                "returnWithdrawn",
                () -> askReturn(id));
    }

    @GET
    @Path("/extension-request")
    public TemplateInstance askExtension(@RestPath UUID id) throws ApiException {
        return Pages.askExtension(cases.get(id));
    }

    @POST
    @Path("/extension-request")
    public Response askExtension(
            @RestPath UUID id, @RestForm String key, @RestForm String reason, @RestForm String until)
            throws ApiException {
        return sending.send(
                () -> extensions.requestExtension(
                        id,
                        new ExtensionRequestEntry()
                                .withReason(Given.orNull(reason))
                                .withUntil(Read.day("until", until)),
                        key),
                pathOf(id),
                "extensionAsked",
                () -> askExtension(id));
    }

    private static String pathOf(UUID id) {
        return "/unit/assignments/" + id;
    }
}
