package org.lianluo.portal.terminal;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.KiosksApi;
import org.lianluo.client.api.NoticesApi;
import org.lianluo.client.api.OpinionsApi;
import org.lianluo.client.model.Kiosk;
import org.lianluo.client.model.KioskEnrolmentCode;
import org.lianluo.client.model.KioskIntake;
import org.lianluo.client.model.KioskList;
import org.lianluo.client.model.KioskRevocation;
import org.lianluo.client.model.KioskSetUp;
import org.lianluo.client.model.NoticeAudience;
import org.lianluo.client.model.NoticeLine;
import org.lianluo.client.model.NoticeStatus;
import org.lianluo.client.model.Station;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.station.OwnStations;
import org.lianluo.portal.visit.Visit;

/** The kiosks of a station, or of a region, for who keeps them. */
@Path("/terminals")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "STATION_HEAD"})
public class TerminalResource {

    private static final int SHOWN = 50;
    private static final int MOST_NOTICES = 200;

    @CheckedTemplate(basePath = "terminal")
    static class Pages {
        private Pages() {}

        static native TemplateInstance terminals(KioskList page, List<Kiosk> waiting, List<Station> stations);

        /** @param intake what came from its device; null for nothing */
        static native TemplateInstance terminal(Kiosk k, KioskIntake intake);

        static native TemplateInstance code(Kiosk k, KioskEnrolmentCode code);

        static native TemplateInstance content(Kiosk k, List<NoticeLine> notices, List<ContentRow> rows);
    }

    private final KiosksApi kiosks;
    private final NoticesApi notices;
    private final OpinionsApi opinions;
    private final OwnStations stations;
    private final Visit visit;
    private final Sending sending;

    TerminalResource(
            @RestClient KiosksApi kiosks,
            @RestClient NoticesApi notices,
            @RestClient OpinionsApi opinions,
            OwnStations stations,
            Visit visit,
            Sending sending) {
        this.kiosks = kiosks;
        this.notices = notices;
        this.opinions = opinions;
        this.stations = stations;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String cursor) throws ApiException {
        return Pages.terminals(
                kiosks.listKiosks(Given.orNull(cursor), SHOWN, null, null, null),
                Given.orNull(cursor) == null
                        ? kiosks.listKiosks(null, SHOWN, null, null, true).getItems()
                        : List.of(),
                visit.has("INTAKE_OFFICER") ? stations.ofRegion() : stations.worked());
    }

    @POST
    public Response setUp(@RestForm String station, @RestForm String name, @RestForm String spot, @RestForm String key)
            throws ApiException {
        return sending.send(
                () -> Sending.done(
                        pathOf(kiosks.setUpKiosk(
                                        new KioskSetUp()
                                                .withStationCode(Given.orNull(station))
                                                .withName(Given.orNull(name))
                                                .withSpot(Given.orNull(spot)),
                                        key)
                                .getId()),
                        "set"),
                () -> list(null));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        Kiosk kiosk = kiosks.getKiosk(id);
        return Pages.terminal(kiosk, intakeOf(kiosk));
    }

    private KioskIntake intakeOf(Kiosk kiosk) throws ApiException {
        return kiosk.getClientId() == null
                ? null
                : opinions.listKioskIntakes(kiosk.getStationCode()).getItems().stream()
                        .filter(intake -> intake.getClientId().equals(kiosk.getClientId()))
                        .findFirst()
                        .orElse(null);
    }

    /** A code, which is in this answer alone. */
    @POST
    @Path("/{id}/code")
    public Response issue(@RestPath UUID id, @RestForm String etag, @RestForm String key) throws ApiException {
        return sending.draw(
                () -> {
                    KioskEnrolmentCode code = kiosks.issueKioskCode(id, Given.version(etag), key);
                    return Pages.code(kiosks.getKiosk(id), code);
                },
                () -> show(id));
    }

    @POST
    @Path("/{id}/revocation")
    public Response revoke(@RestPath UUID id, @RestForm String etag, @RestForm String key, @RestForm String reason)
            throws ApiException {
        return sending.send(
                () -> kiosks.revokeKiosk(
                        id, Given.version(etag), new KioskRevocation().withReason(Given.orNull(reason)), key),
                pathOf(id),
                "revoked",
                () -> show(id));
    }

    @GET
    @Path("/{id}/content")
    public TemplateInstance content(@RestPath UUID id) throws ApiException {
        Kiosk kiosk = kiosks.getKiosk(id);
        return content(kiosk, ContentRow.of(kiosk));
    }

    private TemplateInstance content(Kiosk kiosk, List<ContentRow> rows) throws ApiException {
        return Pages.content(
                kiosk,
                notices.listNotices(
                                NoticeAudience.PUBLIC,
                                null,
                                null,
                                null,
                                MOST_NOTICES,
                                null,
                                kiosk.getStationCode(),
                                NoticeStatus.PUBLISHED,
                                null,
                                null,
                                null)
                        .getItems(),
                rows);
    }

    @POST
    @Path("/{id}/content")
    public Response configure(@RestPath UUID id, @BeanParam ContentEntry entry, @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> kiosks.configureKiosk(id, Given.version(etag), entry.request()),
                pathOf(id),
                "configured",
                () -> content(kiosks.getKiosk(id), entry.rows()));
    }

    private static String pathOf(UUID id) {
        return "/terminals/" + id;
    }
}
