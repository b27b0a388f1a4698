package org.lianluo.portal.legislation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.LegislativeDraftsApi;
import org.lianluo.client.model.CommentCategory;
import org.lianluo.client.model.CommentOutcome;
import org.lianluo.client.model.LegislativeComment;
import org.lianluo.client.model.LegislativeCommentPage;
import org.lianluo.client.model.LegislativeCommentSorting;
import org.lianluo.client.model.LegislativeDraft;
import org.lianluo.client.model.LegislativeDraftExtension;
import org.lianluo.client.model.LegislativeDraftReport;
import org.lianluo.client.model.LegislativeDraftWithdrawal;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.portal.visit.Visit;

/** What the office does with a draft and its comments; a point reads there what it gathered (意见整理、反馈). */
@Path("/legislation-desk")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR"})
public class LegislationOfficeResource {

    private static final int SHOWN = 50;
    private static final String NAME = URLEncoder.encode("草案意见.csv", StandardCharsets.UTF_8);

    @CheckedTemplate(basePath = "legislation")
    static class Pages {
        private Pages() {}

        /** @param sorts whether the caller can sort them */
        static native TemplateInstance comments(
                LegislativeDraft draft, LegislativeCommentPage page, boolean sorts, String unsorted);

        static native TemplateInstance comment(LegislativeDraft draft, LegislativeComment comment);
    }

    private final LegislativeDraftsApi drafts;
    private final LegislationResource pages;
    private final OwnRegion region;
    private final Visit visit;
    private final Sending sending;

    LegislationOfficeResource(
            @RestClient LegislativeDraftsApi drafts,
            LegislationResource pages,
            OwnRegion region,
            Visit visit,
            Sending sending) {
        this.drafts = drafts;
        this.pages = pages;
        this.region = region;
        this.visit = visit;
        this.sending = sending;
    }

    @POST
    @Path("/{id}/publication")
    public Response publish(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return act(id, "published", () -> drafts.publishLegislativeDraft(id, Given.version(etag), key));
    }

    @POST
    @Path("/{id}/extension")
    public Response extend(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String lastDay)
            throws ApiException {
        return act(
                id,
                "extended",
                () -> drafts.extendLegislativeDraft(
                        id,
                        Given.version(etag),
                        new LegislativeDraftExtension().withLastDay(Read.day("lastDay", lastDay)),
                        key));
    }

    @POST
    @Path("/{id}/closing")
    public Response close(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return act(id, "closed", () -> drafts.closeLegislativeDraft(id, Given.version(etag), key));
    }

    @POST
    @Path("/{id}/report")
    public Response report(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String report)
            throws ApiException {
        return act(
                id,
                "reported",
                () -> drafts.reportOnLegislativeDraft(
                        id, Given.version(etag), new LegislativeDraftReport().withReport(Given.orNull(report)), key));
    }

    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reason)
            throws ApiException {
        return act(
                id,
                "withdrawn",
                () -> drafts.withdrawLegislativeDraft(
                        id,
                        Given.version(etag),
                        new LegislativeDraftWithdrawal().withReason(Given.orNull(reason)),
                        key));
    }

    @GET
    @Path("/{id}/comments")
    @RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "STATION_CLERK", "STATION_HEAD"})
    public TemplateInstance comments(@RestPath UUID id, @RestQuery String unsorted, @RestQuery String cursor)
            throws ApiException {
        LegislativeDraft draft = drafts.getLegislativeDraft(id);
        boolean open = draft.getStatus().equals("OPEN") || draft.getStatus().equals("CLOSED");
        return Pages.comments(
                draft,
                drafts.listLegislativeComments(
                        id, null, Given.orNull(cursor), SHOWN, null, null, "true".equals(unsorted) ? true : null),
                open
                        && visit.has("INTAKE_OFFICER,COMMITTEE_SUPERVISOR")
                        && draft.getRegionCode().equals(region.code()),
                unsorted);
    }

    @GET
    @Path("/{id}/comments/{comment}")
    public TemplateInstance comment(@RestPath UUID id, @RestPath UUID comment) throws ApiException {
        return Pages.comment(drafts.getLegislativeDraft(id), drafts.getLegislativeComment(comment));
    }

    @POST
    @Path("/{id}/comments/{comment}")
    public Response sort(
            @RestPath UUID id,
            @RestPath UUID comment,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String category,
            @RestForm String outcome,
            @RestForm String explanation)
            throws ApiException {
        return sending.send(
                () -> drafts.sortLegislativeComment(
                        comment,
                        Given.version(etag),
                        new LegislativeCommentSorting()
                                .withCategory(Given.code(CommentCategory.class, category))
                                .withOutcome(Given.code(CommentOutcome.class, outcome))
                                .withExplanation(Given.orNull(explanation)),
                        key),
                "/legislation-desk/" + id + "/comments",
                "sorted",
                () -> comment(id, comment));
    }

    @GET
    @Path("/{id}/comments.csv")
    @RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "STATION_CLERK", "STATION_HEAD"})
    @Produces("text/csv")
    public Response export(@RestPath UUID id) throws ApiException, IOException {
        return Response.ok(
                        Files.newInputStream(
                                drafts.exportLegislativeComments(id).toPath(), StandardOpenOption.DELETE_ON_CLOSE),
                        "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"comments.csv\"; filename*=UTF-8''" + NAME)
                .build();
    }

    private Response act(UUID id, String what, Sending.Step step) throws ApiException {
        return sending.send(step, LegislationResource.pathOf(id), what, () -> pages.show(id));
    }
}
