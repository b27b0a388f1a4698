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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssessmentSchemesApi;
import org.lianluo.client.api.UnitAssessmentsApi;
import org.lianluo.client.model.AssessmentScheme;
import org.lianluo.client.model.NewUnitAssessment;
import org.lianluo.client.model.UnitAssessment;
import org.lianluo.client.model.UnitAssessmentPlan;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;

/** The plan of an assessment, made and changed by the intake office. */
@Path("/assessments/plan")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("INTAKE_OFFICER")
public class AssessmentPlanResource {

    private static final int SHOWN = 100;

    @CheckedTemplate(basePath = "appraisal")
    static class Pages {
        private Pages() {}

        static native TemplateInstance plan(String action, String prefix, List<AssessmentScheme> schemes, Kept kept);
    }

    /** What a form shows before anything is entered; the version is null for a new one. */
    record Kept(String year, String title, UUID schemeId, String groups, Long version) {}

    private final UnitAssessmentsApi api;
    private final AssessmentSchemesApi schemes;
    private final OwnRegion own;
    private final Sending sending;

    AssessmentPlanResource(
            @RestClient UnitAssessmentsApi api,
            @RestClient AssessmentSchemesApi schemes,
            OwnRegion own,
            Sending sending) {
        this.api = api;
        this.schemes = schemes;
        this.own = own;
        this.sending = sending;
    }

    @GET
    public TemplateInstance plan() throws ApiException {
        return Pages.plan("/assessments/plan", "plan.", choices(), new Kept("", "", null, "", null));
    }

    /** Those that are shipped, and the region's own. */
    private List<AssessmentScheme> choices() throws ApiException {
        return Stream.concat(
                        schemes.listAssessmentSchemePresets(null).getItems().stream(),
                        schemes.listAssessmentSchemes(null, SHOWN, own.code(), null).getItems().stream())
                .toList();
    }

    @POST
    public Response send(
            @RestForm String key,
            @RestForm String year,
            @RestForm("plan.title") String title,
            @RestForm("plan.schemeId") String schemeId,
            @RestForm("plan.groups") String groups)
            throws ApiException {
        return sending.send(
                () -> Sending.done(
                        AssessmentsResource.pathOf(api.prepareUnitAssessment(
                                        new NewUnitAssessment()
                                                .withYear(Read.number("year", year))
                                                .withPlan(entered("plan.", title, schemeId, groups)),
                                        key)
                                .getId()),
                        "prepared"),
                this::plan);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        UnitAssessment assessment = api.getUnitAssessment(id);
        return Pages.plan(
                "/assessments/plan/" + id,
                "",
                choices(),
                new Kept(
                        null,
                        assessment.getTitle(),
                        assessment.getSchemeId(),
                        GroupLines.ofGroups(assessment.getGroups()),
                        assessment.getVersion()));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}")
    public Response change(
            @RestPath UUID id,
            @RestForm String etag,
            @RestForm String title,
            @RestForm String schemeId,
            @RestForm String groups)
            throws ApiException {
        return sending.send(
                () -> api.changeUnitAssessment(id, Given.version(etag), entered("", title, schemeId, groups)),
                AssessmentsResource.pathOf(id),
                "changed",
                () -> show(id));
    }

    private static UnitAssessmentPlan entered(String prefix, String title, String schemeId, String groups)
            throws ApiException {
        return new UnitAssessmentPlan()
                .withTitle(Given.orNull(title))
                .withSchemeId(Read.id(prefix + "schemeId", schemeId))
                .withGroups(GroupLines.groups(prefix + "groups", groups));
    }
}
