package org.lianluo.portal.poll.hall;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.SurveyPapersApi;
import org.lianluo.client.api.SurveyResultsApi;
import org.lianluo.client.api.SurveysApi;
import org.lianluo.client.model.Survey;
import org.lianluo.client.model.SurveyResult;
import org.lianluo.client.model.SurveyTurnout;
import org.lianluo.portal.show.Live;

/** The display of a hall (会场大屏): how many took part until the announcement, then what was found. */
@Path("/surveys/{id: [0-9a-f-]{36}}/hall")
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING", "TELLER"})
public class HallResource {

    private static final Duration LOOKED_EVERY = Duration.ofSeconds(2);

    @CheckedTemplate(basePath = "poll")
    static class Pages {
        private Pages() {}

        static native TemplateInstance hall(Survey survey, SurveyTurnout turnout, SurveyResult result);

        static native TemplateInstance figures(Survey survey, SurveyTurnout turnout, SurveyResult result);
    }

    private final SurveysApi surveys;
    private final SurveyPapersApi papers;
    private final SurveyResultsApi results;
    private final Live live;

    HallResource(
            @RestClient SurveysApi surveys,
            @RestClient SurveyPapersApi papers,
            @RestClient SurveyResultsApi results,
            Live live) {
        this.surveys = surveys;
        this.papers = papers;
        this.results = results;
        this.live = live;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        Survey survey = surveys.getSurvey(id);
        return Pages.hall(survey, papers.getSurveyTurnout(id), result(survey));
    }

    /** The figures as a piece of the page, until the session or the announcement ends it. */
    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    public Multi<String> events(@RestPath UUID id) {
        return live.every(LOOKED_EVERY, () -> figures(id));
    }

    private String figures(UUID id) throws ApiException {
        Survey survey = surveys.getSurvey(id);
        return Pages.figures(survey, papers.getSurveyTurnout(id), result(survey))
                .render();
    }

    /** Nothing of it before everybody knows, though an office could see it. */
    private SurveyResult result(Survey survey) throws ApiException {
        return survey.getStatus().equals("ANNOUNCED") ? results.getSurveyResults(survey.getId()) : null;
    }
}
