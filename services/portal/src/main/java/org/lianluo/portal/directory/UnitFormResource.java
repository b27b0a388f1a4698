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
import org.lianluo.client.api.UnitsApi;
import org.lianluo.client.model.Unit;
import org.lianluo.client.model.UnitDetails;
import org.lianluo.client.model.UnitKind;
import org.lianluo.client.model.UnitStatus;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;

/** Enters and changes handling units (承办单位). */
@Path("/directory")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
public class UnitFormResource {

    @CheckedTemplate(basePath = "directory")
    static class Pages {
        private Pages() {}

        /** @param unit null for a new one */
        static native TemplateInstance unitForm(Unit unit, String region);
    }

    private final UnitsApi units;
    private final OwnRegion region;
    private final Sending sending;

    UnitFormResource(@RestClient UnitsApi units, OwnRegion region, Sending sending) {
        this.units = units;
        this.region = region;
        this.sending = sending;
    }

    @GET
    @Path("/units/new")
    public TemplateInstance enter() {
        return Pages.unitForm(null, region.code());
    }

    @POST
    @Path("/units/new")
    public Response enter(@BeanParam Entry entry, @RestForm String key) throws ApiException {
        return sending.send(() -> units.createUnit(entry.details(), key), "/directory/units", "entered", this::enter);
    }

    @GET
    @Path("/units/{id}")
    public TemplateInstance change(@RestPath UUID id) throws ApiException {
        return Pages.unitForm(units.getUnit(id, null), region.code());
    }

    @POST
    @Path("/units/{id}")
    public Response change(@RestPath UUID id, @BeanParam Entry entry, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> units.changeUnit(id, Given.version(etag), entry.details()),
                "/directory/units",
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
        String regionCode;

        @RestForm
        String parentCode;

        @RestForm
        String uscc;

        @RestForm
        String domains;

        @RestForm
        String status;

        UnitDetails details() {
            return new UnitDetails()
                    .withCode(Given.orNull(code))
                    .withName(Given.orNull(name))
                    .withKind(Given.code(UnitKind.class, kind))
                    .withRegionCode(Given.orNull(regionCode))
                    .withParentCode(Given.orNull(parentCode))
                    .withUscc(Given.orNull(uscc))
                    .withDomains(Lines.of(domains))
                    .withStatus(Given.code(UnitStatus.class, status));
        }
    }
}
