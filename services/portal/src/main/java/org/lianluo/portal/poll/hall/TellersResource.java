package org.lianluo.portal.poll.hall;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.SurveyCountingApi;
import org.lianluo.client.api.SurveyPapersApi;
import org.lianluo.client.model.MarkCount;
import org.lianluo.client.model.Survey;
import org.lianluo.client.model.SurveyPaperIssue;
import org.lianluo.client.model.SurveyRosterLine;
import org.lianluo.client.model.TellerCount;
import org.lianluo.client.model.TellerCountItem;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Rows;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.form.Sent;
import org.lianluo.portal.poll.Roster;
import org.lianluo.portal.poll.SurveyCase;
import org.lianluo.portal.poll.SurveyCases;
import org.lianluo.portal.poll.SurveysResource;

/** Tellers (计票人) hand out papers, and each enters what they counted; the head teller (总监票人) where two differ. */
@Path("/surveys/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("TELLER")
public class TellersResource {

    @CheckedTemplate(basePath = "poll")
    static class Pages {
        private Pages() {}

        static native TemplateInstance papers(SurveyCase file, List<SurveyRosterLine> roster);

        static native TemplateInstance counting(SurveyCase file);
    }

    private final SurveyPapersApi papers;
    private final SurveyCountingApi counting;
    private final SurveyCases cases;
    private final Roster roster;
    private final Sending sending;

    TellersResource(
            @RestClient SurveyPapersApi papers,
            @RestClient SurveyCountingApi counting,
            SurveyCases cases,
            Roster roster,
            Sending sending) {
        this.papers = papers;
        this.counting = counting;
        this.cases = cases;
        this.roster = roster;
        this.sending = sending;
    }

    /** For those of the roster who have none. Whether they voted by phone is not told; then the API refuses. */
    @GET
    @Path("/papers")
    public TemplateInstance papers(@RestPath UUID id) throws ApiException {
        return Pages.papers(
                cases.read(id),
                roster.staying(id).stream().filter(line -> !line.getOnPaper()).toList());
    }

    @POST
    @Path("/papers")
    public Response issue(@RestPath UUID id, @RestForm String key, @RestForm List<String> deputyCodes)
            throws ApiException {
        return sending.send(
                () -> papers.issueSurveyPapers(id, new SurveyPaperIssue().withDeputyCodes(deputyCodes), key),
                SurveysResource.pathOf(id),
                "issued",
                () -> papers(id));
    }

    @GET
    @Path("/counts")
    public TemplateInstance counts(@RestPath UUID id) throws ApiException {
        return Pages.counting(cases.read(id));
    }

    /** @param record of the head teller alone: how the difference was resolved */
    @POST
    @Path("/counts")
    public Response enter(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String issued,
            @RestForm String returned,
            @RestForm String record)
            throws ApiException {
        return sending.send(
                () -> counting.enterTellerCount(
                        id,
                        new TellerCount()
                                .withIssued(Read.number("issued", issued))
                                .withReturned(Read.number("returned", returned))
                                .withItems(counted(cases.read(id).survey()))
                                .withRecord(Given.orNull(record)),
                        key),
                SurveysResource.pathOf(id),
                "counted",
                () -> counts(id));
    }

    private static List<TellerCountItem> counted(Survey survey) throws ApiException {
        Rows rows = new Rows("items", Sent.values());
        List<String> marks = survey.getRule().getMarks();
        List<TellerCountItem> items = new ArrayList<>();
        for (int item = 0; item < survey.getItems().size(); item++) {
            List<MarkCount> counts = new ArrayList<>();
            for (int mark = 0; mark < marks.size(); mark++) {
                counts.add(new MarkCount()
                        .withMark(marks.get(mark))
                        .withCount(number(rows, item, "counts." + mark + ".count")));
            }
            items.add(new TellerCountItem()
                    .withItemId(survey.getItems().get(item).getId())
                    .withCounts(counts)
                    .withVoided(number(rows, item, "voided")));
        }
        return items;
    }

    /** A field that was left empty is no zero: whoever counts says so. */
    private static Integer number(Rows rows, int item, String part) throws ApiException {
        return Read.number(Rows.name("items", item, part), rows.get(item, part));
    }
}
