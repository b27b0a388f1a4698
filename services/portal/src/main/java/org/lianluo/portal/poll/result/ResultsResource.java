package org.lianluo.portal.poll.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.PublishedSurveysApi;
import org.lianluo.client.model.PublishedSurveyPage;
import org.lianluo.client.model.SurveyResult;
import org.lianluo.portal.form.Given;

/** Published results of surveys and votes, for everybody to read. */
@Path("/results")
@Produces(MediaType.TEXT_HTML)
public class ResultsResource {

    private static final int PAGE = 30;

    @CheckedTemplate(basePath = "poll")
    static class Pages {
        private Pages() {}

        static native TemplateInstance results(PublishedSurveyPage page);

        static native TemplateInstance published(SurveyResult result);
    }

    private final PublishedSurveysApi surveys;

    ResultsResource(@RestClient PublishedSurveysApi surveys) {
        this.surveys = surveys;
    }

    @GET
    public TemplateInstance list(@RestQuery String region, @RestQuery String cursor) throws ApiException {
        return Pages.results(surveys.listPublishedSurveys(Given.orNull(cursor), PAGE, Given.orNull(region), null));
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.published(surveys.getPublishedSurvey(id, null));
    }
}
