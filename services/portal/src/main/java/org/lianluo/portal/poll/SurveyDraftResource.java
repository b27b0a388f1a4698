package org.lianluo.portal.poll;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.SurveysApi;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.Survey;
import org.lianluo.client.model.SurveyKind;
import org.lianluo.client.model.SurveySummary;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.form.Sent;
import org.lianluo.portal.visit.OwnRegion;

/** Where an office prepares a survey or vote. */
@Path("/surveys")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class SurveyDraftResource {

    private static final int SHOWN = 50;

    /** What can be chosen while drafting. */
    public record Choices(String region, List<Deputy> deputies, List<SurveySummary> votes) {}

    @CheckedTemplate(basePath = "poll")
    static class Pages {
        private Pages() {}

        static native TemplateInstance draft(Survey survey, List<ItemRows.Row> rows, Choices choices);
    }

    private final SurveysApi surveys;
    private final Roster roster;
    private final OwnRegion region;
    private final Sending sending;

    SurveyDraftResource(@RestClient SurveysApi surveys, Roster roster, OwnRegion region, Sending sending) {
        this.surveys = surveys;
        this.roster = roster;
        this.region = region;
        this.sending = sending;
    }

    @GET
    @Path("/new")
    public TemplateInstance begin() throws ApiException {
        return Pages.draft(null, ItemRows.of(List.of(), Sent.values()), choices());
    }

    @POST
    @Path("/new")
    public Response save(@BeanParam SurveyForm given, @RestForm String key) throws ApiException {
        return sending.send(
                () -> Sending.done(
                        SurveysResource.pathOf(
                                surveys.draftSurvey(given.request(null), key).getId()),
                        "drafted"),
                this::begin);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}/draft")
    public TemplateInstance edit(@RestPath UUID id) throws ApiException {
        Survey survey = surveys.getSurvey(id);
        if (!survey.getStatus().equals("DRAFT")) {
            throw new NotFoundException();
        }
        return Pages.draft(survey, ItemRows.of(survey.getItems(), Sent.values()), choices());
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/draft")
    public Response change(@RestPath UUID id, @BeanParam SurveyForm given, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> surveys.redraftSurvey(id, Given.version(etag), given.request(surveys.getSurvey(id))),
                SurveysResource.pathOf(id),
                "drafted",
                () -> edit(id));
    }

    private Choices choices() throws ApiException {
        return new Choices(
                region.code(),
                roster.of(region.code()),
                surveys.listSurveys(null, null, SurveyKind.VOTE, SHOWN, null, null)
                        .getItems());
    }
}
