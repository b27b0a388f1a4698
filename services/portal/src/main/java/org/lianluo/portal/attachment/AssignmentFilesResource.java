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
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.api.RepliesApi;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.AttachmentPurpose;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.Visit;

/** The files of an assignment: annexes of the reply, and the signed record of one given in person (答复的附件). */
@Path("/attachments/assignments/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    "HANDLER_CLERK",
    "HANDLER_LEADER",
    "INTAKE_OFFICER",
    "GOV_OFFICE",
    "COMMITTEE_SUPERVISOR",
    "DIRECTOR_MEETING",
    "DEPUTY"
})
public class AssignmentFilesResource {

    private final AssignmentsApi assignments;
    private final RepliesApi replies;
    private final Visit visit;
    private final Sending sending;

    AssignmentFilesResource(
            @RestClient AssignmentsApi assignments, @RestClient RepliesApi replies, Visit visit, Sending sending) {
        this.assignments = assignments;
        this.replies = replies;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        Assignment assignment = assignments.getAssignment(id);
        String status = assignment.getStatus();
        boolean unit = visit.has("HANDLER_CLERK,HANDLER_LEADER");
        return Pages.files(new Files(
                "assignments",
                id,
                assignment.getTitle(),
                back(assignment),
                replies.listAssignmentAttachments(id).getItems(),
                unit && List.of("SIGNED", "DRAFTED", "REPLIED").contains(status),
                unit && List.of("SIGNED", "DRAFTED").contains(status),
                false,
                null,
                "SIGNED".equals(status) ? List.of("ANNEX") : List.of("ANNEX", "SIGNED_RECORD")));
    }

    @GET
    @Path("/{file}")
    public Response get(@RestPath UUID id, @RestPath UUID file) throws ApiException, IOException {
        return Upload.saved(
                replies.listAssignmentAttachments(id).getItems(), file, replies.getAssignmentAttachment(file, id));
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"HANDLER_CLERK", "HANDLER_LEADER"})
    public Response add(@RestPath UUID id, @RestForm String key, @RestForm String purpose, @RestForm FileUpload file)
            throws ApiException {
        return act(
                id,
                "added",
                () -> replies.addAssignmentAttachment(
                        id, Upload.nameOf(file), Upload.of(file), Given.code(AttachmentPurpose.class, purpose), key));
    }

    @POST
    @Path("/{file}/removal")
    @RolesAllowed({"HANDLER_CLERK", "HANDLER_LEADER"})
    public Response remove(@RestPath UUID id, @RestPath UUID file) throws ApiException {
        return act(id, "removed", () -> replies.removeAssignmentAttachment(file, id));
    }

    private Response act(UUID id, String done, Sending.Step step) throws ApiException {
        return sending.send(step, "/attachments/assignments/" + id, done, () -> show(id));
    }

    private String back(Assignment assignment) {
        if (visit.has("HANDLER_CLERK,HANDLER_LEADER")) {
            return "/unit/assignments/" + assignment.getId();
        }
        return visit.has("DEPUTY")
                ? "/deputy/suggestions/" + assignment.getSubjectId()
                : "/office/assignments/" + assignment.getId();
    }
}
