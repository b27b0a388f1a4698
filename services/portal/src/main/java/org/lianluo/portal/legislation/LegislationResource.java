package org.lianluo.portal.legislation;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.LegislativeDraftsApi;
import org.lianluo.client.model.LegislativeCommentEntry;
import org.lianluo.client.model.LegislativeDraft;
import org.lianluo.client.model.LegislativeDraftArticle;
import org.lianluo.client.model.LegislativeDraftFigures;
import org.lianluo.client.model.LegislativeDraftPage;
import org.lianluo.client.model.LegislativeDraftPlan;
import org.lianluo.client.model.LegislativeDraftStatus;
import org.lianluo.client.model.LegislativePointNote;
import org.lianluo.client.model.Station;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.station.OwnStations;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.portal.visit.Visit;

/** Everybody reads drafts and comments on them; points answer and acknowledge; the office enters them (立法征求意见). */
@Path("/legislation")
@Produces(MediaType.TEXT_HTML)
public class LegislationResource {

    private static final int SHOWN = 50;
    private static final String STAFF = "STATION_CLERK,STATION_HEAD";
    private static final String OFFICE = "INTAKE_OFFICER,COMMITTEE_SUPERVISOR";

    @CheckedTemplate(basePath = "legislation")
    static class Pages {
        private Pages() {}

        /** @param waiting what waits for the caller, shown before the others; empty for nothing */
        static native TemplateInstance drafts(LegislativeDraftPage page, List<LegislativeDraft> waiting, String status);

        static native TemplateInstance entry(String region);

        /**
         * @param points legislative points of the draft at which the caller works
         * @param office whether the caller keeps it
         */
        static native TemplateInstance draft(
                LegislativeDraft draft, LegislativeDraftFigures figures, List<Station> points, boolean office);
    }

    private final LegislativeDraftsApi drafts;
    private final OwnStations stations;
    private final OwnRegion region;
    private final Visit visit;
    private final Sending sending;

    LegislationResource(
            @RestClient LegislativeDraftsApi drafts,
            OwnStations stations,
            OwnRegion region,
            Visit visit,
            Sending sending) {
        this.drafts = drafts;
        this.stations = stations;
        this.region = region;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String status, @RestQuery String cursor) throws ApiException {
        boolean first = Given.orNull(cursor) == null && Given.orNull(status) == null;
        return Pages.drafts(
                drafts.listLegislativeDrafts(
                        Given.orNull(cursor), SHOWN, null, Given.code(LegislativeDraftStatus.class, status), null),
                first && visit.has(STAFF + "," + OFFICE)
                        ? drafts.listLegislativeDrafts(null, SHOWN, null, null, true)
                                .getItems()
                        : List.of(),
                status);
    }

    @GET
    @Path("/new")
    @RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR"})
    public TemplateInstance entry() {
        return Pages.entry(region.code());
    }

    @POST
    @Path("/new")
    @RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR"})
    public Response enter(
            @RestForm String key,
            @RestForm String title,
            @RestForm String maker,
            @RestForm String background,
            @RestForm String articles,
            @RestForm List<String> pointCodes,
            @RestForm String openToAll,
            @RestForm String lastDay)
            throws ApiException {
        return sending.send(
                () -> Sending.done(
                        pathOf(drafts.prepareLegislativeDraft(
                                        new LegislativeDraftPlan()
                                                .withTitle(Given.orNull(title))
                                                .withMaker(Given.orNull(maker))
                                                .withBackground(Given.orNull(background))
                                                .withArticles(articles(articles))
                                                .withPointCodes(pointCodes)
                                                .withOpenToAll(
                                                        Given.orNull(openToAll) == null
                                                                ? null
                                                                : Boolean.valueOf(openToAll))
                                                .withLastDay(Read.day("lastDay", lastDay)),
                                        key)
                                .getId()),
                        "entered"),
                this::entry);
    }

    private static List<LegislativeDraftArticle> articles(String text) throws ApiException {
        List<LegislativeDraftArticle> articles = new ArrayList<>();
        for (List<String> parts : Lines.parts(text)) {
            Read.complete("articles", parts.size() == 2);
            articles.add(new LegislativeDraftArticle().withLabel(parts.get(0)).withText(parts.get(1)));
        }
        return articles;
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        LegislativeDraft draft = drafts.getLegislativeDraft(id);
        return Pages.draft(
                draft,
                drafts.countLegislativeComments(id),
                visit.has(STAFF)
                        ? stations.worked().stream()
                                .filter(station -> draft.getPointCodes().contains(station.getCode()))
                                .toList()
                        : List.of(),
                visit.has(OFFICE) && draft.getRegionCode().equals(region.code()));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/comments")
    public Response comment(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String articleLabel,
            @RestForm String text,
            @RestForm String pointCode)
            throws ApiException {
        return sending.send(
                () -> drafts.commentOnLegislativeDraft(
                        id,
                        new LegislativeCommentEntry()
                                .withArticleLabel(Given.orNull(articleLabel))
                                .withText(Given.orNull(text))
                                .withPointCode(Given.orNull(pointCode)),
                        key),
                pathOf(id),
                "commented",
                () -> show(id));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/acknowledgements")
    @RolesAllowed({"STATION_CLERK", "STATION_HEAD"})
    public Response acknowledge(@RestPath UUID id, @RestForm String key, @RestForm String pointCode)
            throws ApiException {
        return sending.send(
                () -> drafts.acknowledgeLegislativeDraft(
                        id, new LegislativePointNote().withPointCode(Given.orNull(pointCode)), key),
                pathOf(id),
                "acknowledged",
                () -> show(id));
    }

    static String pathOf(UUID id) {
        return "/legislation/" + id;
    }
}
