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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.RegionsApi;
import org.lianluo.client.model.Region;
import org.lianluo.client.model.RegionDetails;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** Enters and changes regions (行政区划). */
@Path("/directory")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("SYSTEM_ADMIN")
public class RegionFormResource {

    @CheckedTemplate(basePath = "directory")
    static class Pages {
        private Pages() {}

        /** @param region null for a new one */
        static native TemplateInstance regionForm(Region region);
    }

    private final RegionsApi regions;
    private final Sending sending;

    RegionFormResource(@RestClient RegionsApi regions, Sending sending) {
        this.regions = regions;
        this.sending = sending;
    }

    @GET
    @Path("/regions/new")
    public TemplateInstance enter() {
        return Pages.regionForm(null);
    }

    @POST
    @Path("/regions/new")
    public Response enter(@BeanParam Entry entry, @RestForm String key) throws ApiException {
        return sending.send(
                () -> regions.createRegion(entry.details(), key), "/directory/regions", "entered", this::enter);
    }

    @GET
    @Path("/regions/{regionCode}")
    public TemplateInstance change(@RestPath String regionCode) throws ApiException {
        return Pages.regionForm(regions.getRegion(regionCode, null));
    }

    @POST
    @Path("/regions/{regionCode}")
    public Response change(@RestPath String regionCode, @BeanParam Entry entry, @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> regions.changeRegion(regionCode, Given.version(etag), entry.details()),
                "/directory/regions",
                "changed",
                () -> change(regionCode));
    }

    /** The fields of the form. */
    public static class Entry {

        @RestForm
        String code;

        @RestForm
        String name;

        @RestForm
        String parentCode;

        @RestForm
        String effectiveFrom;

        @RestForm
        String effectiveTo;

        RegionDetails details() throws ApiException {
            return new RegionDetails()
                    .withCode(Given.orNull(code))
                    .withName(Given.orNull(name))
                    .withParentCode(Given.orNull(parentCode))
                    .withEffectiveFrom(Read.day("effectiveFrom", effectiveFrom))
                    .withEffectiveTo(Read.day("effectiveTo", effectiveTo));
        }
    }
}
