package org.lianluo.portal.reception;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.ReceptionApi;
import org.lianluo.client.model.ReceptionDay;
import org.lianluo.client.model.ReceptionPointAnswer;
import org.lianluo.client.model.ReceptionPointEntry;
import org.lianluo.client.model.ReceptionPointPage;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.portal.visit.Visit;

/** What deputies raise on a directors' day, and what they are answered (主任接待代表日问题). */
@Path("/reception-points")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("INTAKE_OFFICER")
public class ReceptionPointPages {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "reception")
    static class Pages {
        private Pages() {}

        /** @param keeps whether the caller notes points and answers */
        static native TemplateInstance points(ReceptionDay day, ReceptionPointPage page, boolean keeps);
    }

    private final ReceptionApi reception;
    private final OwnRegion region;
    private final Visit visit;
    private final Sending sending;

    ReceptionPointPages(@RestClient ReceptionApi reception, OwnRegion region, Visit visit, Sending sending) {
        this.reception = reception;
        this.region = region;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"INTAKE_OFFICER", "DEPUTY"})
    public TemplateInstance list(@RestPath UUID id, @RestQuery String cursor) throws ApiException {
        ReceptionDay day = reception.getReceptionDay(id);
        boolean open = day.getStatus().equals("OPEN") || day.getStatus().equals("HELD");
        return Pages.points(
                day,
                reception.listReceptionPoints(id, Given.orNull(cursor), SHOWN, null),
                open
                        && visit.has(ReceptionResource.OFFICE)
                        && day.getRegionCode().equals(region.code()));
    }

    @POST
    @Path("/{id}")
    public Response raise(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String deputyCode,
            @RestForm String unitCode,
            @RestForm String text)
            throws ApiException {
        return sending.send(
                () -> reception.raiseReceptionPoint(
                        id,
                        new ReceptionPointEntry()
                                .withDeputyCode(Given.orNull(deputyCode))
                                .withUnitCode(Given.orNull(unitCode))
                                .withText(Given.orNull(text)),
                        key),
                "/reception-points/" + id,
                "raised",
                () -> list(id, null));
    }

    @POST
    @Path("/{id}/{point}/answer")
    public Response answer(
            @RestPath UUID id,
            @RestPath UUID point,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String answer)
            throws ApiException {
        return sending.send(
                () -> reception.answerReceptionPoint(
                        id,
                        point,
                        Given.version(etag),
                        new ReceptionPointAnswer().withAnswer(Given.orNull(answer)),
                        key),
                "/reception-points/" + id,
                "answered",
                () -> list(id, null));
    }
}
