package org.lianluo.portal.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.MyApi;
import org.lianluo.client.model.MyOpinion;
import org.lianluo.client.model.MyOpinionPage;
import org.lianluo.client.model.Urging;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visitor.Photos;

/** The opinions that were raised with this account (我的意见). */
@Path("/my")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("CITIZEN")
public class MyOpinionsResource {

    private static final int PAGE = 30;
    private static final int MOST_PHOTOS = 5;

    @CheckedTemplate(basePath = "account")
    static class Pages {
        private Pages() {}

        static native TemplateInstance opinions(MyOpinionPage page);

        static native TemplateInstance opinion(MyOpinion opinion, List<String> photos, boolean mayAddPhotos);
    }

    private final MyApi my;
    private final Photos photos;
    private final Sending sending;

    MyOpinionsResource(@RestClient MyApi my, Photos photos, Sending sending) {
        this.my = my;
        this.photos = photos;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String cursor) throws ApiException {
        return Pages.opinions(my.listMyOpinions(Given.orNull(cursor), PAGE));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        MyOpinion opinion = my.getMyOpinion(id);
        boolean mayAdd = "RECEIVED".equals(opinion.getProgress().getStatus())
                && opinion.getPhotos().size() < MOST_PHOTOS;
        return Pages.opinion(
                opinion,
                opinion.getPhotos().stream().map(MyOpinionsResource::idOf).toList(),
                mayAdd);
    }

    @POST
    @Path("/{id}/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addPhotos(@RestPath UUID id, @RestForm String key, @RestForm("photo") List<FileUpload> added)
            throws ApiException {
        return sending.send(() -> photos.add(id, null, key, added), "/my/" + id, "photosAdded", () -> show(id));
    }

    @POST
    @Path("/{id}/urgings")
    public Response urge(@RestPath UUID id, @RestForm String text, @RestForm String key) throws ApiException {
        return sending.send(
                () -> my.urgeMyOpinion(id, new Urging().withText(Given.orNull(text)), key),
                "/my/" + id,
                "urged",
                () -> show(id));
    }

    @POST
    @Path("/{id}/erasure")
    public Response erase(@RestPath UUID id) throws ApiException {
        return sending.send(() -> my.eraseMeFromOpinion(id), "/my", "erased", () -> show(id));
    }

    /** The API gives the paths of photos; the last part of each names it. */
    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
