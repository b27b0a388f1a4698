package org.lianluo.portal.station;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.OpinionsApi;
import org.lianluo.client.model.OpinionPage;
import org.lianluo.client.model.PhoneLookup;
import org.lianluo.client.model.Station;
import org.lianluo.client.model.SubmittedOpinion;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/** People who come to a station or call it: what they raise now, and what they raised before. */
@Path("/station")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"STATION_CLERK", "STATION_HEAD"})
public class RegisterResource {

    @CheckedTemplate(basePath = "station")
    static class Pages {
        private Pages() {}

        static native TemplateInstance register(List<Station> stations, RaisedAtLink raisedAt);

        static native TemplateInstance receipt(SubmittedOpinion receipt, String address);

        static native TemplateInstance phone(OpinionPage found);
    }

    private final OpinionsApi opinions;
    private final OwnStations stations;
    private final Sending sending;
    private final UriInfo uri;

    RegisterResource(@RestClient OpinionsApi opinions, OwnStations stations, Sending sending, UriInfo uri) {
        this.opinions = opinions;
        this.stations = stations;
        this.sending = sending;
        this.uri = uri;
    }

    @GET
    @Path("/register")
    public TemplateInstance register(@BeanParam RaisedAtLink raisedAt) throws ApiException {
        return Pages.register(stations.worked(), raisedAt);
    }

    /** The code is in this answer alone. */
    @POST
    @Path("/register")
    public Response submit(@BeanParam RegisterForm given, @RestForm String key) throws ApiException {
        return sending.draw(
                () -> Pages.receipt(
                        opinions.submitOpinion(given.request(), null, null, key),
                        uri.getBaseUri().resolve("/receipts").toString()),
                () -> register(new RaisedAtLink()));
    }

    @GET
    @Path("/phone")
    public TemplateInstance phone() {
        return Pages.phone(null);
    }

    /** By POST, so that the phone is in no address. */
    @POST
    @Path("/phone")
    public Response find(@RestForm String phone) throws ApiException {
        return sending.draw(
                () -> Pages.phone(opinions.findOpinionsByPhone(new PhoneLookup().withPhone(Given.orNull(phone)), null)),
                this::phone);
    }
}
