package org.lianluo.portal.station;

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
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.OpinionsApi;
import org.lianluo.client.model.CategorySuggestion;
import org.lianluo.client.model.DisclosureRequest;
import org.lianluo.client.model.Opinion;
import org.lianluo.client.model.OpinionHistory;
import org.lianluo.client.model.PhotoIds;
import org.lianluo.client.model.Relay;
import org.lianluo.client.model.Sorting;
import org.lianluo.client.model.SubmitterDisclosure;
import org.lianluo.client.model.Urging;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.show.Bytes;
import org.lianluo.portal.visitor.Photos;

/** One opinion, as the staff of its station see it (社情民意). */
@Path("/station/opinions/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"STATION_CLERK", "STATION_HEAD"})
public class OpinionResource {

    @CheckedTemplate(basePath = "station")
    static class Pages {
        private Pages() {}

        static native TemplateInstance opinion(
                Opinion opinion,
                OpinionHistory history,
                PhotoIds photos,
                SubmitterDisclosure disclosed,
                List<CategorySuggestion> suggested);
    }

    private final OpinionsApi opinions;
    private final Photos photos;
    private final Sending sending;

    OpinionResource(@RestClient OpinionsApi opinions, Photos photos, Sending sending) {
        this.opinions = opinions;
        this.photos = photos;
        this.sending = sending;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return drawn(id, null);
    }

    @GET
    @Path("/photos/{photoId}")
    @Produces({"image/jpeg", "image/png"})
    public Response photo(@RestPath UUID id, @RestPath UUID photoId) throws ApiException {
        return Bytes.photo(opinions.getOpinionPhoto(id, photoId));
    }

    @POST
    @Path("/photos")
    public Response addPhoto(@RestPath UUID id, @RestForm List<FileUpload> photo, @RestForm String key)
            throws ApiException {
        return sending.send(() -> photos.add(id, null, key, photo), pathOf(id), "photo", () -> show(id));
    }

    /** Name and phone are in this answer alone: no address shows them again, and each look has its reason. */
    @POST
    @Path("/submitter-disclosure")
    public Response disclose(@RestPath UUID id, @RestForm String reason) throws ApiException {
        return sending.draw(
                () -> drawn(
                        id,
                        opinions.discloseSubmitter(id, new DisclosureRequest().withReason(Given.orNull(reason)), null)),
                () -> show(id));
    }

    @POST
    @Path("/submitter-erasure")
    public Response erase(@RestPath UUID id) throws ApiException {
        return sending.send(() -> opinions.eraseSubmitter(id), pathOf(id), "erased", () -> show(id));
    }

    @POST
    @Path("/relay")
    public Response relay(@RestPath UUID id, @RestForm String note, @RestForm String key, @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> opinions.relayAnswer(id, Given.version(etag), new Relay().withNote(Given.orNull(note)), key),
                pathOf(id),
                "relayed",
                () -> show(id));
    }

    @POST
    @Path("/urgings")
    public Response urge(@RestPath UUID id, @RestForm String text, @RestForm String key, @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> opinions.urgeOpinion(id, Given.version(etag), new Urging().withText(Given.orNull(text)), key),
                pathOf(id),
                "urged",
                () -> show(id));
    }

    @POST
    @Path("/category")
    public Response sort(@RestPath UUID id, @RestForm String category, @RestForm String key, @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> opinions.sortOpinion(
                        id, Given.version(etag), new Sorting().withCategory(Given.orNull(category)), key),
                pathOf(id),
                "sorted",
                () -> show(id));
    }

    @POST
    @Path("/offer")
    public Response offer(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> opinions.offerOpinion(id, Given.version(etag), key), pathOf(id), "offered", () -> show(id));
    }

    @POST
    @Path("/offer-end")
    public Response endOffer(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> opinions.endOpinionOffer(id, Given.version(etag), key), pathOf(id), "offerEnded", () -> show(id));
    }

    @POST
    @Path("/restoration")
    public Response restore(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> opinions.restoreOpinion(id, Given.version(etag), key), pathOf(id), "restored", () -> show(id));
    }

    private TemplateInstance drawn(UUID id, SubmitterDisclosure disclosed) throws ApiException {
        return Pages.opinion(
                opinions.getOpinion(id),
                opinions.getOpinionHistory(id),
                opinions.listOpinionPhotos(id),
                disclosed,
                opinions.suggestOpinionCategories(id).getItems());
    }

    static String pathOf(UUID id) {
        return "/station/opinions/" + id;
    }
}
