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
import org.lianluo.client.api.NoticesApi;
import org.lianluo.client.model.Notice;
import org.lianluo.portal.form.Sending;

/** The files of a notice: its keepers add and remove them, whoever reads it downloads them (通知的附件). */
@Path("/attachments/notices/{id}")
@Produces(MediaType.TEXT_HTML)
public class NoticeFilesResource {

    private final NoticesApi notices;
    private final Sending sending;

    NoticeFilesResource(@RestClient NoticesApi notices, Sending sending) {
        this.notices = notices;
        this.sending = sending;
    }

    /** For everybody: whoever does not keep it only reads. */
    @GET
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        Notice notice = notices.getNotice(id);
        boolean open = notice.getKept() && !"WITHDRAWN".equals(notice.getStatus());
        return Pages.files(new Files(
                "notices",
                id,
                notice.getTitle(),
                "/notices/" + id,
                notices.listNoticeAttachments(id).getItems(),
                open,
                open,
                false,
                null,
                List.of()));
    }

    @GET
    @Path("/{file}")
    public Response get(@RestPath UUID id, @RestPath UUID file) throws ApiException, IOException {
        return Upload.saved(notices.listNoticeAttachments(id).getItems(), file, notices.getNoticeAttachment(file, id));
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "STATION_HEAD"})
    public Response add(@RestPath UUID id, @RestForm String key, @RestForm FileUpload file) throws ApiException {
        return act(id, "added", () -> notices.addNoticeAttachment(id, Upload.nameOf(file), Upload.of(file), key));
    }

    @POST
    @Path("/{file}/removal")
    @RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "STATION_HEAD"})
    public Response remove(@RestPath UUID id, @RestPath UUID file) throws ApiException {
        return act(id, "removed", () -> notices.removeNoticeAttachment(file, id));
    }

    private Response act(UUID id, String done, Sending.Step step) throws ApiException {
        return sending.send(step, "/attachments/notices/" + id, done, () -> show(id));
    }
}
