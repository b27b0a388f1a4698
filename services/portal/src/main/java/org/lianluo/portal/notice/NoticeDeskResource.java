package org.lianluo.portal.notice;

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
import org.lianluo.client.api.NoticesApi;
import org.lianluo.client.model.Notice;
import org.lianluo.client.model.NoticeReaders;
import org.lianluo.client.model.NoticeWithdrawal;
import org.lianluo.client.model.Station;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.station.OwnStations;
import org.lianluo.portal.visit.Visit;

/** Their keepers write, publish, correct and withdraw notices, and see who has read them (起草、发布、更正、撤回). */
@Path("/notice-desk")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "STATION_HEAD"})
public class NoticeDeskResource {

    @CheckedTemplate(basePath = "notice")
    static class Pages {
        private Pages() {}

        /**
         * @param n null for a new one
         * @param stations that it may name
         * @param office whether the caller may write to others than the public
         */
        static native TemplateInstance form(Notice n, List<Station> stations, boolean office);

        static native TemplateInstance correction(Notice n);

        static native TemplateInstance readers(Notice n, NoticeReaders readers);
    }

    private final NoticesApi notices;
    private final NoticesPageResource pages;
    private final OwnStations stations;
    private final Visit visit;
    private final Sending sending;

    NoticeDeskResource(
            @RestClient NoticesApi notices,
            NoticesPageResource pages,
            OwnStations stations,
            Visit visit,
            Sending sending) {
        this.notices = notices;
        this.pages = pages;
        this.stations = stations;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    @Path("/new")
    public TemplateInstance write() throws ApiException {
        return form(null);
    }

    @POST
    @Path("/new")
    public Response write(@BeanParam NoticeEntry entry, @RestForm String key) throws ApiException {
        return sending.send(
                () -> Sending.done(
                        NoticesPageResource.pathOf(
                                notices.prepareNotice(entry.content(), key).getId()),
                        "written"),
                this::write);
    }

    @GET
    @Path("/{id}/change")
    public TemplateInstance change(@RestPath UUID id) throws ApiException {
        return form(notices.getNotice(id));
    }

    @POST
    @Path("/{id}/change")
    public Response change(@RestPath UUID id, @BeanParam NoticeEntry entry, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> notices.changeNotice(id, Given.version(etag), entry.content()),
                NoticesPageResource.pathOf(id),
                "changed",
                () -> change(id));
    }

    private TemplateInstance form(Notice notice) throws ApiException {
        boolean office = visit.has("INTAKE_OFFICER,COMMITTEE_SUPERVISOR");
        return Pages.form(notice, office ? stations.ofRegion() : stations.worked(), office);
    }

    @POST
    @Path("/{id}/publication")
    public Response publish(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return act(id, "published", () -> notices.publishNotice(id, Given.version(etag), key));
    }

    @GET
    @Path("/{id}/correction")
    public TemplateInstance correct(@RestPath UUID id) throws ApiException {
        return Pages.correction(notices.getNotice(id));
    }

    @POST
    @Path("/{id}/correction")
    public Response correct(
            @RestPath UUID id, @BeanParam NoticeEntry entry, @RestForm String key, @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> notices.correctNotice(id, Given.version(etag), entry.correction(), key),
                NoticesPageResource.pathOf(id),
                "corrected",
                () -> correct(id));
    }

    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reason)
            throws ApiException {
        return act(
                id,
                "withdrawn",
                () -> notices.withdrawNotice(
                        id, Given.version(etag), new NoticeWithdrawal().withReason(Given.orNull(reason)), key));
    }

    @GET
    @Path("/{id}/readers")
    public TemplateInstance readers(@RestPath UUID id) throws ApiException {
        return Pages.readers(notices.getNotice(id), notices.countNoticeReaders(id));
    }

    private Response act(UUID id, String what, Sending.Step step) throws ApiException {
        return sending.send(step, NoticesPageResource.pathOf(id), what, () -> pages.show(id));
    }
}
