package org.lianluo.handling.assignment.contact;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contacts", description = "Contacts of units with deputies (沟通记录)")
public class ContactResource {

    private final ContactService service;
    private final Writes writes;
    private final Reads reads;

    ContactResource(ContactService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/contacts")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({"wrong-subject", "not-a-signer", "contact-in-future", "contact-too-early"})
    @Operation(
            operationId = "recordContact",
            summary = "Record a contact (记录沟通)",
            description =
                    "In SIGNED or DRAFTED, with a deputy who signed. The date is not in the future, not before the"
                            + " registration and at most 30 days before the assignment. The first contact ends contactDue. A"
                            + " reply can be drafted only after a contact.")
    @APIResponseSchema(value = ContactView.class, responseCode = "201", responseDescription = "Recorded (已记录)")
    public Uni<Response> record(@PathParam("id") UUID id, @Valid @NotNull ContactRequest request) {
        return writes.once(request, (work, by) -> service.record(work, by, id, request)
                .map(part -> Answer.created(
                        "/api/v1/assignments/" + id + "/contacts",
                        part.assignment(),
                        () -> ContactView.of(part.of()))));
    }

    @GET
    @Path("/{id}/contacts")
    @RolesAllowed({
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "listContacts",
            summary = "List the contacts (沟通记录列表)",
            description =
                    "The unit, the offices of the region and the deputies who signed see them; in order, on one page.")
    @APIResponseSchema(value = Contacts.class, responseCode = "200", responseDescription = "The contacts (沟通记录)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.all((session, by) -> service.contacts(session, by, id), ContactView::of);
    }

    @POST
    @Path("/{id}/contacts/{contactId}/acknowledgement")
    @RolesAllowed(Role.Names.DEPUTY)
    @Refuses({"wrong-subject", "refusal-needs-reason"})
    @Operation(
            operationId = "acknowledgeContact",
            summary = "Confirm a contact (代表确认沟通)",
            description =
                    "The deputy of the contact says, once, whether they agree with what was recorded. Who does not agree"
                            + " remarks why. It stays the contact that a reply needs. All others get 404.")
    @APIResponseSchema(value = ContactView.class, responseCode = "200", responseDescription = "Confirmed (已确认)")
    public Uni<Response> acknowledge(
            @PathParam("id") UUID id,
            @PathParam("contactId") UUID contactId,
            @Valid @NotNull AcknowledgementRequest request) {
        return writes.once(request, (work, by) -> service.acknowledge(work, by, id, contactId, request)
                .map(part -> Answer.ok(part.assignment(), () -> ContactView.of(part.of()))));
    }

    @Schema(name = "Contacts")
    record Contacts(List<ContactView> items) {}
}
