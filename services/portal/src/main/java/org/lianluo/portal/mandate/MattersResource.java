package org.lianluo.portal.mandate;

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
import org.lianluo.client.api.MandatesApi;
import org.lianluo.client.model.MandateAnnouncement;
import org.lianluo.client.model.MandateMatter;
import org.lianluo.client.model.MandateMatterDropping;
import org.lianluo.client.model.MandateMatterPage;
import org.lianluo.client.model.MatterStatus;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** Proposed ends of mandates (终止代表资格), for the office. */
@Path("/mandate-matters")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("INTAKE_OFFICER")
public class MattersResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "mandate")
    static class Pages {
        private Pages() {}

        /** @param waiting what waits for the office, shown before the others; empty for nothing */
        static native TemplateInstance matters(MandateMatterPage page, List<MandateMatter> waiting, String status);

        static native TemplateInstance matter(MandateMatter matter);
    }

    private final MandatesApi mandates;
    private final Sending sending;

    MattersResource(@RestClient MandatesApi mandates, Sending sending) {
        this.mandates = mandates;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String status, @RestQuery String cursor) throws ApiException {
        boolean first = Given.orNull(status) == null && Given.orNull(cursor) == null;
        return Pages.matters(
                mandates.listMandateMatters(
                        Given.orNull(cursor), null, SHOWN, Given.code(MatterStatus.class, status), null),
                first
                        ? mandates.listMandateMatters(null, null, SHOWN, null, true)
                                .getItems()
                        : List.of(),
                status);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.matter(mandates.getMandateMatter(id));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/announcement")
    public Response announce(
            @RestPath UUID id,
            @RestForm String announcedOn,
            @RestForm String endsOn,
            @RestForm String document,
            @RestForm String key,
            @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> mandates.announceMandateEnd(
                        id,
                        Given.version(etag),
                        new MandateAnnouncement()
                                .withAnnouncedOn(Read.day("announcedOn", announcedOn))
                                .withEndsOn(Read.day("endsOn", endsOn))
                                .withDocument(Given.orNull(document)),
                        key),
                "/mandate-matters/" + id,
                "announced",
                () -> show(id));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/dropping")
    public Response drop(@RestPath UUID id, @RestForm String reason, @RestForm String key, @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> mandates.dropMandateMatter(
                        id, Given.version(etag), new MandateMatterDropping().withReason(Given.orNull(reason)), key),
                "/mandate-matters/" + id,
                "dropped",
                () -> show(id));
    }
}
