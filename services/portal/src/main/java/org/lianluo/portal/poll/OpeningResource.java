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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.SurveysApi;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.SurveyOpening;
import org.lianluo.client.model.SurveyRater;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.form.Sent;

/** An office says who takes part, and opens the survey with that roster. */
@Path("/surveys/{id: [0-9a-f-]{36}}/opening")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class OpeningResource {

    /** A field for each group that the rule counts apart: who belongs to it. */
    private static final String TEAM = "team.";

    @CheckedTemplate(basePath = "poll")
    static class Pages {
        private Pages() {}

        static native TemplateInstance opening(SurveyCase file, List<Deputy> deputies);
    }

    private final SurveysApi surveys;
    private final SurveyCases cases;
    private final Roster roster;
    private final Sending sending;

    OpeningResource(@RestClient SurveysApi surveys, SurveyCases cases, Roster roster, Sending sending) {
        this.surveys = surveys;
        this.cases = cases;
        this.roster = roster;
        this.sending = sending;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        SurveyCase file = cases.read(id);
        return Pages.opening(file, roster.of(file.survey().getRegionCode()));
    }

    /** @param everybody ticked where all deputies of the region take part */
    @POST
    public Response open(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String everybody,
            @RestForm List<String> raters,
            @RestForm String present)
            throws ApiException {
        return sending.send(
                () -> surveys.openSurvey(
                        id,
                        Given.version(etag),
                        new SurveyOpening()
                                .withRaters(raters(everybody == null ? raters : all(id)))
                                .withPresent(Read.number("present", present)),
                        key),
                SurveysResource.pathOf(id),
                "opened",
                () -> show(id));
    }

    private List<String> all(UUID id) throws ApiException {
        return roster.of(surveys.getSurvey(id).getRegionCode()).stream()
                .map(Deputy::getCode)
                .toList();
    }

    private static List<SurveyRater> raters(List<String> codes) {
        Map<String, String> teams = new HashMap<>();
        Sent.values().forEach((field, members) -> {
            if (field.startsWith(TEAM)) {
                members.forEach(code -> teams.put(code, field.substring(TEAM.length())));
            }
        });
        List<SurveyRater> raters = new ArrayList<>();
        codes.forEach(code -> raters.add(new SurveyRater().withDeputyCode(code).withTeam(teams.get(code))));
        return raters;
    }
}
