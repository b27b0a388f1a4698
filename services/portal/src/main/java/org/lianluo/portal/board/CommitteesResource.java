package org.lianluo.portal.board;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.CommitteesApi;
import org.lianluo.client.model.Committee;
import org.lianluo.client.model.CommitteeDetails;
import org.lianluo.client.model.CommitteePage;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;

/** The committees of a region; its intake office keeps them (委员会及对口联系单位). */
@Path("/committees")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class CommitteesResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "board")
    static class Pages {
        private Pages() {}

        static native TemplateInstance committees(CommitteePage page);

        /** @param committee null for a new one */
        static native TemplateInstance committee(Committee committee, String region);
    }

    private final CommitteesApi committees;
    private final OwnRegion region;
    private final Sending sending;

    CommitteesResource(@RestClient CommitteesApi committees, OwnRegion region, Sending sending) {
        this.committees = committees;
        this.region = region;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String cursor) throws ApiException {
        return Pages.committees(committees.listCommittees(Given.orNull(cursor), SHOWN));
    }

    @GET
    @Path("/new")
    @RolesAllowed("INTAKE_OFFICER")
    public TemplateInstance enter() {
        return Pages.committee(null, region.code());
    }

    @POST
    @Path("/new")
    @RolesAllowed("INTAKE_OFFICER")
    public Response enter(@BeanParam Entry entry, @RestForm String key) throws ApiException {
        return sending.send(
                () -> committees.createCommittee(entry.details(), key), "/committees", "entered", this::enter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("INTAKE_OFFICER")
    public TemplateInstance change(@RestPath UUID id) throws ApiException {
        return Pages.committee(committees.getCommittee(id), region.code());
    }

    @POST
    @Path("/{id}")
    @RolesAllowed("INTAKE_OFFICER")
    public Response change(@RestPath UUID id, @BeanParam Entry entry, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> committees.changeCommittee(id, Given.version(etag), entry.details()),
                "/committees",
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
        String regionCode;

        @RestForm
        String unitCodes;

        CommitteeDetails details() {
            return new CommitteeDetails()
                    .withCode(Given.orNull(code))
                    .withName(Given.orNull(name))
                    .withRegionCode(Given.orNull(regionCode))
                    .withUnitCodes(Lines.codes(unitCodes));
        }
    }
}
