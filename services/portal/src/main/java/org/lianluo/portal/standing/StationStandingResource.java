package org.lianluo.portal.standing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.StationStandardsApi;
import org.lianluo.client.api.StationsApi;
import org.lianluo.client.model.StarApplication;
import org.lianluo.client.model.StarRating;
import org.lianluo.client.model.Station;
import org.lianluo.client.model.StationCheckRequest;
import org.lianluo.client.model.StationChecklist;
import org.lianluo.client.model.StationStandard;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.station.OwnStations;
import org.lianluo.portal.visit.Visit;

/** What a station has of each standard, and its stars; its head and the office enter looks, the head applies. */
@Path("/stations")
@Produces(MediaType.TEXT_HTML)
public class StationStandingResource {

    private static final int MOST = 50;
    private static final String BETWEEN = "|";

    @CheckedTemplate(basePath = "standing")
    static class Pages {
        private Pages() {}

        /**
         * @param looks whether the caller enters what was seen
         * @param applies whether the caller applies for stars
         */
        static native TemplateInstance station(
                Station station, List<Held> held, List<StarRating> ratings, boolean looks, boolean applies);
    }

    /** A standard, with what the station has of it. */
    public record Held(StationStandard standard, StationChecklist checklist) {

        /** An item as the form names it: with its standard, since two standards may have items of one code. */
        public String item(String code) {
            return standard.getCode() + BETWEEN + code;
        }
    }

    private final StationsApi stations;
    private final StationStandardsApi standards;
    private final OwnStations own;
    private final Visit visit;
    private final Sending sending;

    StationStandingResource(
            @RestClient StationsApi stations,
            @RestClient StationStandardsApi standards,
            OwnStations own,
            Visit visit,
            Sending sending) {
        this.stations = stations;
        this.standards = standards;
        this.own = own;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    @Path("/{id}/standing")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        Station station = stations.getStation(id, null);
        List<Held> held = new ArrayList<>();
        for (StationStandard standard : standards
                .listStationStandards(null, MOST, station.getRegionCode(), null)
                .getItems()) {
            held.add(new Held(standard, standards.getStationChecklist(id, standard.getCode(), null)));
        }
        boolean heads = visit.has("STATION_HEAD")
                && own.worked().stream().anyMatch(one -> one.getCode().equals(station.getCode()));
        return Pages.station(
                station,
                held,
                standards
                        .listStarRatings(null, MOST, null, null, station.getCode(), null, null)
                        .getItems(),
                heads || visit.has("INTAKE_OFFICER,SYSTEM_ADMIN"),
                heads);
    }

    @POST
    @Path("/{id}/standing/checks")
    @RolesAllowed({"STATION_HEAD", "INTAKE_OFFICER", "SYSTEM_ADMIN"})
    public Response check(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String itemCode,
            @RestForm String met,
            @RestForm String evidence,
            @RestForm String on)
            throws ApiException {
        List<String> item = Lines.parts(itemCode).stream().findFirst().orElse(List.of());
        return sending.send(
                () -> standards.recordStationCheck(
                        id,
                        new StationCheckRequest()
                                .withStandardCode(item.isEmpty() ? null : item.get(0))
                                .withItemCode(item.size() < 2 ? null : item.get(1))
                                .withMet(Given.orNull(met) == null ? null : Boolean.valueOf(met))
                                .withEvidence(Given.orNull(evidence))
                                .withOn(Read.day("on", on)),
                        key),
                "/stations/" + id + "/standing",
                "checked",
                () -> show(id));
    }

    @POST
    @Path("/{id}/standing/applications")
    @RolesAllowed("STATION_HEAD")
    public Response apply(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String standardCode,
            @RestForm String claimedStars,
            @RestForm String statement)
            throws ApiException {
        return sending.send(
                () -> standards.applyForStars(
                        new StarApplication()
                                .withStationCode(stations.getStation(id, null).getCode())
                                .withStandardCode(Given.orNull(standardCode))
                                .withClaimedStars(Read.number("claimedStars", claimedStars))
                                .withStatement(Given.orNull(statement)),
                        key),
                "/stations/" + id + "/standing",
                "applied",
                () -> show(id));
    }
}
