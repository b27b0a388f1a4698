package org.lianluo.portal.poll;

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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.SurveyCountingApi;
import org.lianluo.client.api.SurveyResultsApi;
import org.lianluo.client.api.SurveysApi;
import org.lianluo.client.model.SurveyAnnouncement;
import org.lianluo.client.model.SurveyDeparture;
import org.lianluo.client.model.SurveyRosterLine;
import org.lianluo.client.model.SurveyVoiding;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/** What an office does with an open survey, one step after the other. */
@Path("/surveys/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class StepsResource {

    @CheckedTemplate(basePath = "poll")
    static class Pages {
        private Pages() {}

        static native TemplateInstance departure(SurveyCase file, List<SurveyRosterLine> roster);
    }

    private final SurveysApi surveys;
    private final SurveyCountingApi counting;
    private final SurveyResultsApi results;
    private final SurveyCases cases;
    private final Roster roster;
    private final Sending sending;

    StepsResource(
            @RestClient SurveysApi surveys,
            @RestClient SurveyCountingApi counting,
            @RestClient SurveyResultsApi results,
            SurveyCases cases,
            Roster roster,
            Sending sending) {
        this.surveys = surveys;
        this.counting = counting;
        this.results = results;
        this.cases = cases;
        this.roster = roster;
        this.sending = sending;
    }

    @GET
    @Path("/departures")
    public TemplateInstance departure(@RestPath UUID id) throws ApiException {
        return Pages.departure(cases.read(id), roster.staying(id));
    }

    @POST
    @Path("/departures")
    public Response depart(@RestPath UUID id, @RestForm String key, @RestForm String deputyCode) throws ApiException {
        return sending.send(
                () -> surveys.departFromSurvey(id, new SurveyDeparture().withDeputyCode(Given.orNull(deputyCode)), key),
                SurveysResource.pathOf(id),
                "departed",
                () -> departure(id));
    }

    @POST
    @Path("/closing")
    public Response close(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return sent(id, "closed", () -> counting.closeSurvey(id, Given.version(etag), key));
    }

    /** More papers back than were handed out make it void; the page tells which. */
    @POST
    @Path("/tally")
    public Response tally(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return sent(id, "tallied", () -> counting.tallySurvey(id, Given.version(etag), key));
    }

    @POST
    @Path("/announcement")
    public Response announce(
            @RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String withheldReason)
            throws ApiException {
        return sent(
                id,
                "announced",
                () -> counting.announceSurvey(
                        id,
                        Given.version(etag),
                        new SurveyAnnouncement().withWithheldReason(Given.orNull(withheldReason)),
                        key));
    }

    @POST
    @Path("/voiding")
    public Response makeVoid(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reason)
            throws ApiException {
        return sent(
                id,
                "void",
                () -> surveys.voidSurvey(
                        id, Given.version(etag), new SurveyVoiding().withReason(Given.orNull(reason)), key));
    }

    @POST
    @Path("/remarks/{remarkId}/release")
    public Response release(@RestPath UUID id, @RestPath UUID remarkId, @RestForm String key) throws ApiException {
        return sent(id, "released", () -> results.releaseSurveyRemark(id, remarkId, key));
    }

    @POST
    @Path("/re-survey")
    public Response again(@RestPath UUID id, @RestForm String key) throws ApiException {
        return sending.send(
                () -> Sending.done(
                        SurveysResource.pathOf(surveys.draftReSurvey(id, key).getId()), "again"),
                () -> SurveysResource.page(cases.read(id)));
    }

    private Response sent(UUID id, String what, Sending.Step step) throws ApiException {
        return sending.send(step, SurveysResource.pathOf(id), what, () -> SurveysResource.page(cases.read(id)));
    }
}
