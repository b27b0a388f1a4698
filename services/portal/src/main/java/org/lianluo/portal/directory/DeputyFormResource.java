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
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.model.CongressLevel;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.DeputyDetails;
import org.lianluo.client.model.DeputyStatus;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;

/** Enters and changes deputies (人大代表). */
@Path("/directory")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
public class DeputyFormResource {

    @CheckedTemplate(basePath = "directory")
    static class Pages {
        private Pages() {}

        /** @param deputy null for a new one */
        static native TemplateInstance deputyForm(Deputy deputy, String region);
    }

    private final DeputiesApi deputies;
    private final OwnRegion region;
    private final Sending sending;

    DeputyFormResource(@RestClient DeputiesApi deputies, OwnRegion region, Sending sending) {
        this.deputies = deputies;
        this.region = region;
        this.sending = sending;
    }

    @GET
    @Path("/deputies/new")
    public TemplateInstance enter() {
        return Pages.deputyForm(null, region.code());
    }

    @POST
    @Path("/deputies/new")
    public Response enter(@BeanParam Entry entry, @RestForm String key) throws ApiException {
        return sending.send(
                () -> deputies.createDeputy(entry.details(), key), "/directory/deputies", "entered", this::enter);
    }

    @GET
    @Path("/deputies/{id}")
    public TemplateInstance change(@RestPath UUID id) throws ApiException {
        return Pages.deputyForm(deputies.getDeputy(id), region.code());
    }

    @POST
    @Path("/deputies/{id}")
    public Response change(@RestPath UUID id, @BeanParam Entry entry, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> deputies.changeDeputy(id, Given.version(etag), entry.details()),
                "/directory/deputies",
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
        String level;

        @RestForm
        String term;

        @RestForm
        String regionCode;

        @RestForm
        String constituency;

        @RestForm
        String delegation;

        @RestForm
        String stationCodes;

        @RestForm
        String profile;

        @RestForm
        String status;

        DeputyDetails details() throws ApiException {
            return new DeputyDetails()
                    .withCode(Given.orNull(code))
                    .withName(Given.orNull(name))
                    .withLevel(Given.code(CongressLevel.class, level))
                    .withTerm(Read.number("term", term))
                    .withRegionCode(Given.orNull(regionCode))
                    .withConstituency(Given.orNull(constituency))
                    .withDelegation(Given.orNull(delegation))
                    .withStationCodes(Lines.of(stationCodes))
                    .withProfile(Given.orNull(profile))
                    .withStatus(Given.code(DeputyStatus.class, status));
        }
    }
}
