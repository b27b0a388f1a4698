package org.lianluo.portal.office;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.OpinionsApi;
import org.lianluo.client.model.CategorySuggestion;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.Opinion;
import org.lianluo.client.model.OpinionPage;
import org.lianluo.client.model.OpinionStatus;
import org.lianluo.client.model.Sorting;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.show.Bytes;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.portal.visit.Visit;

/** Station opinions of the region, to read (社情民意). */
@Path("/office/opinions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING", "STREET_COMMITTEE"})
public class OfficeOpinionsResource {

    private static final int SHOWN = 50;

    /** What the list is narrowed to, as the address has it; empty for anything. */
    public record Filter(String status, String category, String station, String unit) {}

    @CheckedTemplate(basePath = "office")
    static class Pages {
        private Pages() {}

        static native TemplateInstance opinions(OpinionPage page, Filter filter, String region);

        static native TemplateInstance opinion(
                Opinion opinion, List<HistoryLine> history, List<UUID> photos, List<CategorySuggestion> suggested);
    }

    private final OpinionsApi opinions;
    private final OwnRegion region;
    private final Sending sending;
    private final Visit visit;

    OfficeOpinionsResource(@RestClient OpinionsApi opinions, OwnRegion region, Sending sending, Visit visit) {
        this.opinions = opinions;
        this.region = region;
        this.sending = sending;
        this.visit = visit;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String status,
            @RestQuery String category,
            @RestQuery String station,
            @RestQuery String unit,
            @RestQuery String cursor)
            throws ApiException {
        return Pages.opinions(
                opinions.listOpinions(
                        Given.orNull(category),
                        Given.orNull(cursor),
                        null,
                        null,
                        SHOWN,
                        null,
                        null,
                        Given.orNull(station),
                        Given.code(OpinionStatus.class, status),
                        null,
                        null,
                        Given.orNull(unit),
                        null),
                new Filter(status, category, station, unit),
                region.code());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.opinion(
                opinions.getOpinion(id),
                opinions.getOpinionHistory(id).getItems(),
                opinions.listOpinionPhotos(id).getItems(),
                visit.has("INTAKE_OFFICER")
                        ? opinions.suggestOpinionCategories(id).getItems()
                        : List.of());
    }

    @POST
    @Path("/{id}/category")
    @RolesAllowed("INTAKE_OFFICER")
    public Response sort(@RestPath UUID id, @RestForm String category, @RestForm String key, @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> opinions.sortOpinion(
                        id, Given.version(etag), new Sorting().withCategory(Given.orNull(category)), key),
                "/office/opinions/" + id,
                "sorted",
                () -> show(id));
    }

    @POST
    @Path("/{id}/restoration")
    @RolesAllowed("INTAKE_OFFICER")
    public Response restore(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> opinions.restoreOpinion(id, Given.version(etag), key),
                "/office/opinions/" + id,
                "restored",
                () -> show(id));
    }

    @GET
    @Path("/{id}/photos/{photoId}")
    @Produces({"image/jpeg", "image/png"})
    public Response photo(@RestPath UUID id, @RestPath UUID photoId) throws ApiException {
        return Bytes.photo(opinions.getOpinionPhoto(id, photoId));
    }
}
