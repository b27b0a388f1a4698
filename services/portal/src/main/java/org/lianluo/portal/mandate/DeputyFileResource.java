package org.lianluo.portal.mandate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.DeputyFact;
import org.lianluo.client.model.DeputyFactCorrection;
import org.lianluo.client.model.DeputyFactEntry;
import org.lianluo.client.model.DeputyFigures;
import org.lianluo.client.model.DeputyPerson;
import org.lianluo.client.model.FactKind;
import org.lianluo.client.model.FigureGrouping;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.portal.visit.Visit;

/** What is known of a deputy from day to day, and how many there were on a day. */
@Path("/deputies")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class DeputyFileResource {

    private static final int MOST = 50;
    private static final String KEEPERS = "INTAKE_OFFICER,SYSTEM_ADMIN";

    @CheckedTemplate(basePath = "mandate")
    static class Pages {
        private Pages() {}

        static native TemplateInstance deputy(DeputyFile file, String asOf, String knownOn, boolean superseded);

        static native TemplateInstance factForm(Deputy deputy);

        static native TemplateInstance correction(Deputy deputy, DeputyFact fact);

        static native TemplateInstance figures(DeputyFigures figures, String by, String asOf, String knownOn);
    }

    private final DeputiesApi deputies;
    private final OwnRegion region;
    private final Visit visit;
    private final Sending sending;

    DeputyFileResource(@RestClient DeputiesApi deputies, OwnRegion region, Visit visit, Sending sending) {
        this.deputies = deputies;
        this.region = region;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    @Path("/figures")
    public TemplateInstance figures(@RestQuery String by, @RestQuery String asOf, @RestQuery String knownOn)
            throws ApiException {
        return Pages.figures(
                deputies.countDeputies(
                        Read.day("asOf", asOf),
                        Given.code(FigureGrouping.class, by),
                        Read.day("knownOn", knownOn),
                        region.code()),
                by,
                asOf,
                knownOn);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(
            @RestPath UUID id, @RestQuery String asOf, @RestQuery String knownOn, @RestQuery String superseded)
            throws ApiException {
        boolean all = "true".equals(superseded);
        Deputy deputy = deputies.getDeputy(id);
        return Pages.deputy(
                new DeputyFile(
                        deputy,
                        deputies.listDeputyFacts(
                                        id, Read.day("asOf", asOf), Read.day("knownOn", knownOn), all ? true : null)
                                .getItems(),
                        others(deputy),
                        visit.has(KEEPERS)),
                asOf,
                knownOn,
                all);
    }

    private List<Deputy> others(Deputy deputy) throws ApiException {
        return deputy.getPersonCode() == null
                ? List.of()
                : deputies
                        .listDeputies(null, null, null, null, MOST, deputy.getPersonCode(), null, null, null)
                        .getItems()
                        .stream()
                        .filter(one -> !one.getId().equals(deputy.getId()))
                        .toList();
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}/facts/new")
    @RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
    public TemplateInstance enter(@RestPath UUID id) throws ApiException {
        return Pages.factForm(deputies.getDeputy(id));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/facts/new")
    @RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
    public Response enter(@RestPath UUID id, @BeanParam Said said, @RestForm String key, @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> deputies.recordDeputyFact(
                        id,
                        Given.version(etag),
                        new DeputyFactEntry()
                                .withKind(Given.code(FactKind.class, said.kind))
                                .withValue(Given.orNull(said.value))
                                .withValidFrom(Read.day("validFrom", said.validFrom))
                                .withValidTo(Read.day("validTo", said.validTo))
                                .withReason(Given.orNull(said.reason)),
                        key),
                pathOf(id),
                "recorded",
                () -> enter(id));
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}/facts/{fact: [0-9a-f-]{36}}")
    @RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
    public TemplateInstance correct(@RestPath UUID id, @RestPath UUID fact) throws ApiException {
        return Pages.correction(
                deputies.getDeputy(id),
                deputies.listDeputyFacts(id, null, null, null).getItems().stream()
                        .filter(one -> one.getId().equals(fact))
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/facts/{fact: [0-9a-f-]{36}}")
    @RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
    public Response correct(
            @RestPath UUID id,
            @RestPath UUID fact,
            @BeanParam Said said,
            @RestForm boolean withdrawn,
            @RestForm String key,
            @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> deputies.correctDeputyFact(
                        fact,
                        id,
                        Given.version(etag),
                        new DeputyFactCorrection()
                                .withWithdrawn(withdrawn)
                                .withValue(Given.orNull(said.value))
                                .withValidFrom(Read.day("validFrom", said.validFrom))
                                .withValidTo(Read.day("validTo", said.validTo))
                                .withReason(Given.orNull(said.reason)),
                        key),
                pathOf(id),
                "corrected",
                () -> correct(id, fact));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/person")
    @RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
    public Response link(@RestPath UUID id, @RestForm String personCode, @RestForm String key, @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> deputies.linkDeputyPerson(
                        id, Given.version(etag), new DeputyPerson().withPersonCode(Given.orNull(personCode)), key),
                pathOf(id),
                "linked",
                () -> show(id, null, null, null));
    }

    static String pathOf(UUID id) {
        return "/deputies/" + id;
    }

    /** The fields of what is recorded or corrected. */
    public static class Said {

        @RestForm
        String kind;

        @RestForm
        String value;

        @RestForm
        String validFrom;

        @RestForm
        String validTo;

        @RestForm
        String reason;
    }
}
