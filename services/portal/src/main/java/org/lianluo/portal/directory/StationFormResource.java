package org.lianluo.portal.directory;

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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.StationsApi;
import org.lianluo.client.model.Station;
import org.lianluo.client.model.StationDetails;
import org.lianluo.client.model.StationKind;
import org.lianluo.client.model.StationLevel;
import org.lianluo.client.model.StationStatus;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;

/** Enters and changes liaison stations (联络站). */
@Path("/directory")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
public class StationFormResource {

    @CheckedTemplate(basePath = "directory")
    static class Pages {
        private Pages() {}

        /** @param station null for a new one */
        static native TemplateInstance stationForm(Station station, String region);
    }

    private final StationsApi stations;
    private final OwnRegion region;
    private final Sending sending;

    StationFormResource(@RestClient StationsApi stations, OwnRegion region, Sending sending) {
        this.stations = stations;
        this.region = region;
        this.sending = sending;
    }

    @GET
    @Path("/stations/new")
    public TemplateInstance enter() {
        return Pages.stationForm(null, region.code());
    }

    @POST
    @Path("/stations/new")
    public Response enter(@BeanParam Entry entry, @RestForm String key) throws ApiException {
        return sending.send(
                () -> stations.createStation(entry.details(), null, key),
                "/directory/stations",
                "entered",
                this::enter);
    }

    @GET
    @Path("/stations/{id}")
    public TemplateInstance change(@RestPath UUID id) throws ApiException {
        return Pages.stationForm(stations.getStation(id, null), region.code());
    }

    @POST
    @Path("/stations/{id}")
    public Response change(@RestPath UUID id, @BeanParam Entry entry, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> stations.changeStation(id, Given.version(etag), entry.details(), null),
                "/directory/stations",
                "changed",
                () -> change(id));
    }

    /** The fields of the form. */
    public static class Entry {

        @RestForm
        String code;

        @RestForm
        String name;

        @RestForm
        String kind;

        @RestForm
        String level;

        @RestForm
        String regionCode;

        @RestForm
        String streetCode;

        @RestForm
        String address;

        @RestForm
        String latitude;

        @RestForm
        String longitude;

        @RestForm
        String hours;

        @RestForm
        String head;

        @RestForm
        String liaisonPerson;

        @RestForm
        String capacity;

        @RestForm
        String openedOn;

        @RestForm
        String status;

        StationDetails details() throws ApiException {
            return new StationDetails()
                    .withCode(Given.orNull(code))
                    .withName(Given.orNull(name))
                    .withKind(Given.code(StationKind.class, kind))
                    .withLevel(Given.code(StationLevel.class, level))
                    .withRegionCode(Given.orNull(regionCode))
                    .withStreetCode(Given.orNull(streetCode))
                    .withAddress(Given.orNull(address))
                    .withLatitude(Read.decimal("latitude", latitude))
                    .withLongitude(Read.decimal("longitude", longitude))
                    .withHours(Given.orNull(hours))
                    .withHead(Given.orNull(head))
                    .withLiaisonPerson(Given.orNull(liaisonPerson))
                    .withCapacity(Read.number("capacity", capacity))
                    .withOpenedOn(Read.day("openedOn", openedOn))
                    .withStatus(Given.code(StationStatus.class, status));
        }
    }
}
