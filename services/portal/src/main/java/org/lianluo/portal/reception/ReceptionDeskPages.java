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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.OpinionsApi;
import org.lianluo.client.api.ReceptionApi;
import org.lianluo.client.model.OccasionKind;
import org.lianluo.client.model.OpinionSummary;
import org.lianluo.client.model.ReceptionClosing;
import org.lianluo.client.model.ReceptionDay;
import org.lianluo.client.model.ReceptionHearing;
import org.lianluo.client.model.ReceptionSignIn;
import org.lianluo.client.model.ReceptionVisit;
import org.lianluo.client.model.ReceptionVisitPage;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/** The desk of a reception day: deputies sign in, visitors draw numbers, are called and heard (接待台). */
@Path("/reception-desk")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "STATION_CLERK", "STATION_HEAD"})
public class ReceptionDeskPages {

    private static final int SHOWN = 100;

    @CheckedTemplate(basePath = "reception")
    static class Pages {
        private Pages() {}

        static native TemplateInstance desk(ReceptionDay day, ReceptionVisitPage page);

        /** @param raised opinions of the day, as the caller may read them */
        static native TemplateInstance visit(ReceptionDay day, ReceptionVisit visit, List<OpinionSummary> raised);
    }

    private final ReceptionApi reception;
    private final OpinionsApi opinions;
    private final Sending sending;

    ReceptionDeskPages(@RestClient ReceptionApi reception, @RestClient OpinionsApi opinions, Sending sending) {
        this.reception = reception;
        this.opinions = opinions;
        this.sending = sending;
    }

    @GET
    @Path("/{id}")
    public TemplateInstance desk(@RestPath UUID id, @RestQuery String cursor) throws ApiException {
        return Pages.desk(
                reception.getReceptionDay(id), reception.listReceptionVisits(id, Given.orNull(cursor), SHOWN, null));
    }

    @POST
    @Path("/{id}/opening")
    public Response open(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return act(id, "opened", () -> reception.openReceptionDay(id, Given.version(etag), key));
    }

    @POST
    @Path("/{id}/sign-ins")
    public Response signIn(@RestPath UUID id, @RestForm String key, @RestForm String deputyCode) throws ApiException {
        return act(
                id,
                "signed",
                () -> reception.signInOnReceptionDay(
                        id, new ReceptionSignIn().withDeputyCode(Given.orNull(deputyCode)), key));
    }

    @POST
    @Path("/{id}/visits")
    public Response draw(@RestPath UUID id, @RestForm String key) throws ApiException {
        return act(id, "drawn", () -> reception.drawReceptionNumber(id, key));
    }

    @POST
    @Path("/{id}/closing")
    public Response close(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String minutes)
            throws ApiException {
        return sending.send(
                () -> reception.closeReceptionDay(
                        id, Given.version(etag), new ReceptionClosing().withMinutes(Given.orNull(minutes)), key),
                ReceptionResource.pathOf(id),
                "closed",
                () -> desk(id, null));
    }

    @POST
    @Path("/{id}/visits/{visit}/call")
    public Response call(@RestPath UUID id, @RestPath UUID visit, @RestForm String key, @RestForm String etag)
            throws ApiException {
        return act(id, "called", () -> reception.callReceptionVisit(visit, Given.version(etag), key));
    }

    @POST
    @Path("/{id}/visits/{visit}/leaving")
    public Response leave(@RestPath UUID id, @RestPath UUID visit, @RestForm String key, @RestForm String etag)
            throws ApiException {
        return act(id, "left", () -> reception.leaveReceptionVisit(visit, Given.version(etag), key));
    }

    @GET
    @Path("/{id}/visits/{visit}")
    public TemplateInstance visit(@RestPath UUID id, @RestPath UUID visit) throws ApiException {
        return Pages.visit(
                reception.getReceptionDay(id),
                reception.getReceptionVisit(visit),
                opinions.listOpinions(
                                null,
                                null,
                                null,
                                null,
                                SHOWN,
                                id,
                                OccasionKind.RECEPTION,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)
                        .getItems());
    }

    @POST
    @Path("/{id}/visits/{visit}")
    public Response hear(
            @RestPath UUID id,
            @RestPath UUID visit,
            @RestForm String key,
            @RestForm String etag,
            @RestForm List<String> opinionIds)
            throws ApiException {
        return sending.send(
                () -> reception.hearReceptionVisit(
                        visit,
                        Given.version(etag),
                        new ReceptionHearing()
                                .withOpinionIds(
                                        opinionIds.stream().map(Given::id).toList()),
                        key),
                pathOf(id),
                "heard",
                () -> visit(id, visit));
    }

    private Response act(UUID id, String what, Sending.Step step) throws ApiException {
        return sending.send(step, pathOf(id), what, () -> desk(id, null));
    }

    private static String pathOf(UUID id) {
        return "/reception-desk/" + id;
    }
}
