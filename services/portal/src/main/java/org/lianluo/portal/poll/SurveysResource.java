package org.lianluo.portal.poll;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.SurveysApi;
import org.lianluo.client.model.SurveyKind;
import org.lianluo.client.model.SurveyPage;
import org.lianluo.client.model.SurveyStatus;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.visit.Visit;

/** Surveys and votes as whoever takes part sees them: offices and tellers, raters, and the rated. */
@Path("/surveys")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    "INTAKE_OFFICER",
    "COMMITTEE_SUPERVISOR",
    "DIRECTOR_MEETING",
    "TELLER",
    "DEPUTY",
    "HANDLER_CLERK",
    "HANDLER_LEADER"
})
public class SurveysResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "poll")
    static class Pages {
        private Pages() {}

        /** @param waiting those that wait for a deputy's paper; null for others */
        static native TemplateInstance surveys(SurveyPage page, SurveyPage waiting, String kind, String status);

        static native TemplateInstance survey(SurveyCase file);
    }

    private final SurveysApi surveys;
    private final SurveyCases cases;
    private final Visit visit;

    SurveysResource(@RestClient SurveysApi surveys, SurveyCases cases, Visit visit) {
        this.surveys = surveys;
        this.cases = cases;
        this.visit = visit;
    }

    @GET
    public TemplateInstance list(@RestQuery String kind, @RestQuery String status, @RestQuery String cursor)
            throws ApiException {
        return Pages.surveys(
                surveys.listSurveys(
                        Given.orNull(cursor),
                        null,
                        Given.code(SurveyKind.class, kind),
                        SHOWN,
                        Given.code(SurveyStatus.class, status),
                        null),
                visit.has("DEPUTY") ? surveys.listSurveys(null, null, null, SHOWN, null, true) : null,
                kind,
                status);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return page(cases.read(id));
    }

    static TemplateInstance page(SurveyCase file) {
        return Pages.survey(file);
    }

    public static String pathOf(UUID id) {
        return "/surveys/" + id;
    }
}
