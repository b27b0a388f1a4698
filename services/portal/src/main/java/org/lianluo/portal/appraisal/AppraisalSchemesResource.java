package org.lianluo.portal.appraisal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssessmentSchemesApi;
import org.lianluo.client.model.AssessmentMissing;
import org.lianluo.client.model.AssessmentScheme;
import org.lianluo.client.model.AssessmentSchemeContent;
import org.lianluo.client.model.AssessmentSchemeEntry;
import org.lianluo.client.model.AssessmentSchemePage;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;

/** Schemes: those that are shipped, and the regions' own, which the intake office enters and changes. */
@Path("/assessments/schemes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    "INTAKE_OFFICER",
    "GOV_OFFICE",
    "COMMITTEE_SUPERVISOR",
    "DIRECTOR_MEETING",
    "HANDLER_CLERK",
    "HANDLER_LEADER",
    "DEPUTY"
})
public class AppraisalSchemesResource {

    private static final int SHOWN = 50;
    private static final String PATH = "/assessments/schemes";
    private static final String ONE = "/{id: [0-9a-f-]{36}}";

    @CheckedTemplate(basePath = "appraisal")
    static class Pages {
        private Pages() {}

        static native TemplateInstance schemes(List<AssessmentScheme> presets, AssessmentSchemePage page);

        static native TemplateInstance scheme(AssessmentScheme scheme);

        static native TemplateInstance schemeForm(String action, Kept kept);
    }

    /** What a form shows before anything is entered; the version is null for a new one. */
    record Kept(
            String name,
            String basis,
            String base,
            boolean coApart,
            String coAheadDays,
            String missing,
            String indicators,
            Long version) {

        static Kept of(AssessmentScheme scheme, Long version) {
            AssessmentSchemeContent content = scheme.getContent();
            return new Kept(
                    scheme.getName(),
                    scheme.getBasis(),
                    content.getBase().stripTrailingZeros().toPlainString(),
                    content.getCoApart(),
                    content.getCoAheadDays().toString(),
                    content.getMissing().name(),
                    SchemeLines.of(content.getIndicators()),
                    version);
        }
    }

    private final AssessmentSchemesApi api;
    private final OwnRegion own;
    private final Sending sending;

    AppraisalSchemesResource(@RestClient AssessmentSchemesApi api, OwnRegion own, Sending sending) {
        this.api = api;
        this.own = own;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String cursor) throws ApiException {
        return Pages.schemes(
                api.listAssessmentSchemePresets(null).getItems(),
                api.listAssessmentSchemes(Given.orNull(cursor), SHOWN, own.code(), null));
    }

    @GET
    @Path(ONE)
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.scheme(api.getAssessmentScheme(id, null));
    }

    /** @param from one that is shipped, to begin with */
    @GET
    @Path("/new")
    @RolesAllowed("INTAKE_OFFICER")
    public TemplateInstance fresh(@RestQuery String from) throws ApiException {
        List<AssessmentScheme> presets = api.listAssessmentSchemePresets(null).getItems();
        AssessmentScheme like = presets.stream()
                .filter(preset -> preset.getId().equals(Given.id(from)))
                .findFirst()
                .orElse(presets.get(0));
        return Pages.schemeForm(PATH + "/new", Kept.of(like, null));
    }

    @POST
    @Path("/new")
    @RolesAllowed("INTAKE_OFFICER")
    public Response enter(
            @RestForm String key,
            @RestForm String name,
            @RestForm String basis,
            @RestForm("content.base") String base,
            @RestForm("content.coApart") String coApart,
            @RestForm("content.coAheadDays") String coAheadDays,
            @RestForm("content.missing") String missing,
            @RestForm("content.indicators") String indicators)
            throws ApiException {
        return sending.send(
                () -> Sending.done(
                        PATH + "/"
                                + api.enterAssessmentScheme(
                                                entry(name, basis, base, coApart, coAheadDays, missing, indicators),
                                                key)
                                        .getId(),
                        "entered"),
                () -> fresh(null));
    }

    @GET
    @Path(ONE + "/change")
    @RolesAllowed("INTAKE_OFFICER")
    public TemplateInstance edit(@RestPath UUID id) throws ApiException {
        AssessmentScheme scheme = api.getAssessmentScheme(id, null);
        return Pages.schemeForm(PATH + "/" + id + "/change", Kept.of(scheme, scheme.getVersion()));
    }

    @POST
    @Path(ONE + "/change")
    @RolesAllowed("INTAKE_OFFICER")
    public Response change(
            @RestPath UUID id,
            @RestForm String etag,
            @RestForm String name,
            @RestForm String basis,
            @RestForm("content.base") String base,
            @RestForm("content.coApart") String coApart,
            @RestForm("content.coAheadDays") String coAheadDays,
            @RestForm("content.missing") String missing,
            @RestForm("content.indicators") String indicators)
            throws ApiException {
        return sending.send(
                () -> api.changeAssessmentScheme(
                        id, Given.version(etag), entry(name, basis, base, coApart, coAheadDays, missing, indicators)),
                PATH + "/" + id,
                "schemeChanged",
                () -> edit(id));
    }

    private static AssessmentSchemeEntry entry(
            String name,
            String basis,
            String base,
            String coApart,
            String coAheadDays,
            String missing,
            String indicators)
            throws ApiException {
        BigDecimal start = Read.exact("content.base", base);
        return new AssessmentSchemeEntry()
                .withName(Given.orNull(name))
                .withBasis(Given.orNull(basis))
                .withContent(new AssessmentSchemeContent()
                        .withBase(start)
                        .withCoApart("true".equals(coApart))
                        .withCoAheadDays(Read.number("content.coAheadDays", coAheadDays))
                        .withMissing(Given.code(AssessmentMissing.class, missing))
                        .withIndicators(SchemeLines.read(indicators)));
    }
}
