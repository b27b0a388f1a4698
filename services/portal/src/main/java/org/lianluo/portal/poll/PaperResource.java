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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.SurveyPapersApi;
import org.lianluo.client.model.SurveyMark;
import org.lianluo.client.model.SurveyPaper;
import org.lianluo.client.model.SurveyPaperForm;
import org.lianluo.client.model.SurveyPaperItem;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.form.Sent;

/** A deputy's own paper, on their phone (测评票、表决票). What they marked is not shown to them again: nobody keeps it. */
@Path("/surveys/{id: [0-9a-f-]{36}}/paper")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("DEPUTY")
public class PaperResource {

    @CheckedTemplate(basePath = "poll")
    static class Pages {
        private Pages() {}

        static native TemplateInstance paper(SurveyPaperForm paper);

        /** @param papers all of one person's, each under a mandate */
        static native TemplateInstance mandates(List<SurveyPaperForm> papers);
    }

    private final SurveyPapersApi papers;
    private final Sending sending;

    PaperResource(@RestClient SurveyPapersApi papers, Sending sending) {
        this.papers = papers;
        this.sending = sending;
    }

    /** Who is on the roster under several mandates chooses one of their papers first. */
    @GET
    public TemplateInstance show(@RestPath UUID id, @RestQuery String deputyCode) throws ApiException {
        SurveyPaperForm paper = papers.getSurveyPaper(id, Given.orNull(deputyCode));
        if (Given.orNull(deputyCode) != null || paper.getMandates().size() < 2) {
            return Pages.paper(paper);
        }
        List<SurveyPaperForm> all = new ArrayList<>();
        for (String mandate : paper.getMandates()) {
            all.add(papers.getSurveyPaper(id, mandate));
        }
        return Pages.mandates(all);
    }

    /** Without a key, which would join paper and rater. An item left blank is void: they say that they mean it. */
    @POST
    public Response send(
            @RestPath UUID id, @RestQuery String deputyCode, @RestForm String remark, @RestForm String blank)
            throws ApiException {
        return sending.send(
                () -> {
                    SurveyPaperForm paper = papers.getSurveyPaper(id, Given.orNull(deputyCode));
                    List<SurveyMark> marks = marks(paper.getItems(), Sent.values());
                    if (!paper.getTookPart()) {
                        Read.ticked(
                                "blank",
                                blank != null
                                        || marks.size() == paper.getItems().size());
                    }
                    return Sending.done(
                            Ballot.paperPath(paper),
                            papers.castSurveyPaper(
                                                    id,
                                                    new SurveyPaper()
                                                            .withMarks(marks)
                                                            .withRemark(Given.orNull(remark)),
                                                    paper.getDeputyCode(),
                                                    null)
                                            .getAlready()
                                    ? "already"
                                    : "received");
                },
                () -> show(id, deputyCode));
    }

    static List<SurveyMark> marks(List<SurveyPaperItem> items, Map<String, List<String>> sent) {
        List<SurveyMark> marks = new ArrayList<>();
        for (SurveyPaperItem item : items) {
            sent.getOrDefault("mark." + item.getPosition(), List.of()).stream()
                    .map(Given::orNull)
                    .filter(mark -> mark != null)
                    .forEach(mark ->
                            marks.add(new SurveyMark().withItemId(item.getId()).withMark(mark)));
        }
        return marks;
    }
}
