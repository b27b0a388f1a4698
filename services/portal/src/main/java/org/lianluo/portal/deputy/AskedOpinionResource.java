package org.lianluo.portal.deputy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.OpinionsApi;
import org.lianluo.client.model.Declination;
import org.lianluo.client.model.Opinion;
import org.lianluo.client.model.OpinionHistory;
import org.lianluo.client.model.PhotoIds;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.show.Bytes;

/** An opinion that a station asks a deputy to make a suggestion of (转化). */
@Path("/deputy/opinions/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("DEPUTY")
public class AskedOpinionResource {

    @CheckedTemplate(basePath = "deputy")
    static class Pages {
        private Pages() {}

        static native TemplateInstance opinion(Opinion opinion, OpinionHistory history, PhotoIds photos);

        static native TemplateInstance notClaimed();
    }

    private final OpinionsApi opinions;
    private final Sending sending;

    AskedOpinionResource(@RestClient OpinionsApi opinions, Sending sending) {
        this.opinions = opinions;
        this.sending = sending;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.opinion(opinions.getOpinion(id), opinions.getOpinionHistory(id), opinions.listOpinionPhotos(id));
    }

    @GET
    @Path("/photos/{photoId}")
    @Produces({"image/jpeg", "image/png"})
    public Response photo(@RestPath UUID id, @RestPath UUID photoId) throws ApiException {
        return Bytes.photo(opinions.getOpinionPhoto(id, photoId));
    }

    /** Of two deputies the first has it. The other reads it no more, and is told so on a page of its own. */
    @POST
    @Path("/claim")
    public Response claim(@RestPath UUID id, @RestForm String key) throws ApiException {
        return sending.send(
                () -> opinions.claimOpinion(id, key), "/deputy/opinions/" + id, "claimed", Pages::notClaimed);
    }

    @POST
    @Path("/adoption")
    public Response adopt(@RestPath UUID id, @RestForm String etag, @RestForm String key) throws ApiException {
        return sending.send(
                () -> opinions.adoptOpinion(id, Given.version(etag), key),
                "/deputy/opinions/" + id,
                "adopted",
                () -> show(id));
    }

    @POST
    @Path("/declination")
    public Response decline(@RestPath UUID id, @RestForm String reason, @RestForm String etag, @RestForm String key)
            throws ApiException {
        return sending.send(
                () -> opinions.declineOpinion(
                        id, Given.version(etag), new Declination().withReason(Given.orNull(reason)), key),
                "/deputy",
                "declined",
                () -> show(id));
    }
}
