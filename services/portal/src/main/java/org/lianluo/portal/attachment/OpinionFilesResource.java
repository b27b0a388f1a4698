package org.lianluo.portal.attachment;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.MyApi;
import org.lianluo.client.api.OpinionsApi;
import org.lianluo.client.model.Attachment;
import org.lianluo.client.model.MyOpinion;
import org.lianluo.client.model.Opinion;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.Visit;

/** The files of an opinion: the station and the submitter add them, the station's head releases them (社情民意的附件). */
@Path("/attachments/opinions/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    "STATION_CLERK",
    "STATION_HEAD",
    "CITIZEN",
    "DEPUTY",
    "INTAKE_OFFICER",
    "COMMITTEE_SUPERVISOR",
    "DIRECTOR_MEETING",
    "STREET_COMMITTEE",
    "HANDLER_CLERK",
    "HANDLER_LEADER"
})
public class OpinionFilesResource {

    private final OpinionsApi opinions;
    private final MyApi my;
    private final Visit visit;
    private final Sending sending;

    OpinionFilesResource(@RestClient OpinionsApi opinions, @RestClient MyApi my, Visit visit, Sending sending) {
        this.opinions = opinions;
        this.my = my;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        List<Attachment> items = opinions.listOpinionAttachments(id).getItems();
        return Pages.files(visit.has("STATION_CLERK,STATION_HEAD") ? ofStation(id, items) : ofOthers(id, items));
    }

    @GET
    @Path("/{file}")
    public Response get(@RestPath UUID id, @RestPath UUID file) throws ApiException, IOException {
        return Upload.saved(
                opinions.listOpinionAttachments(id).getItems(), file, opinions.getOpinionAttachment(file, id));
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@RestPath UUID id, @RestForm String key, @RestForm FileUpload file) throws ApiException {
        return act(
                id, "added", () -> opinions.addOpinionAttachment(id, Upload.nameOf(file), Upload.of(file), null, key));
    }

    @POST
    @Path("/{file}/release")
    @RolesAllowed("STATION_HEAD")
    public Response release(@RestPath UUID id, @RestPath UUID file, @RestForm String key, @RestForm String etag)
            throws ApiException {
        return act(id, "released", () -> opinions.releaseOpinionAttachment(file, id, Given.version(etag), key));
    }

    @POST
    @Path("/{file}/removal")
    public Response remove(@RestPath UUID id, @RestPath UUID file) throws ApiException {
        return act(id, "removed", () -> opinions.removeOpinionAttachment(file, id));
    }

    private Response act(UUID id, String done, Sending.Step step) throws ApiException {
        return sending.send(step, "/attachments/opinions/" + id, done, () -> show(id));
    }

    private Files ofStation(UUID id, List<Attachment> items) throws ApiException {
        Opinion opinion = opinions.getOpinion(id);
        boolean received = "RECEIVED".equals(opinion.getStatus());
        return new Files(
                "opinions",
                id,
                opinion.getTitle(),
                "/station/opinions/" + id,
                items,
                received,
                received,
                visit.has("STATION_HEAD"),
                opinion.getVersion(),
                List.of());
    }

    /** Whoever submitted it adds and removes until somebody decides on it; all others only read. */
    private Files ofOthers(UUID id, List<Attachment> items) throws ApiException {
        if (visit.has("CITIZEN")) {
            MyOpinion mine = my.getMyOpinion(id);
            boolean received = "RECEIVED".equals(mine.getProgress().getStatus());
            return files(id, mine.getTitle(), "/my/" + id, items, received);
        }
        if (visit.has("HANDLER_CLERK,HANDLER_LEADER")) {
            return files(id, "", "/unit/assignments", items, false);
        }
        return files(
                id,
                opinions.getOpinion(id).getTitle(),
                (visit.has("DEPUTY") ? "/deputy/opinions/" : "/office/opinions/") + id,
                items,
                false);
    }

    private static Files files(UUID id, String title, String back, List<Attachment> items, boolean open) {
        return new Files("opinions", id, title, back, items, open, open, false, null, List.of());
    }
}
