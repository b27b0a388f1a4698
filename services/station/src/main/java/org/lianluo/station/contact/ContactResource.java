package org.lianluo.station.contact;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.contact.ContactService.LinkFilter;

/** Links of dual contact. */
@Path("/api/v1/contact-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dual-contact", description = "Dual contact: who keeps in touch with whom (双联系)")
public class ContactResource {

    private final ContactService contacts;
    private final Writes writes;
    private final Reads reads;

    ContactResource(ContactService contacts, Writes writes, Reads reads) {
        this.contacts = contacts;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses({
        "contact-member-unknown",
        "contact-member-not-of-body",
        "contact-target-wrong",
        "contact-target-unknown",
        "contact-holds-number",
        "contact-link-exists"
    })
    @Operation(
            operationId = "createContactLink",
            summary = "Enter who keeps in touch with whom (登记联系关系)",
            description =
                    "For the intake office of the region: a director-meeting member with a station, a committee member"
                            + " with a deputy, a deputy with the voters of a place. Who keeps in touch is a member on that day by"
                            + " the facts of the directory; in a township, which has neither body, any deputy.")
    @APIResponseSchema(value = LinkView.class, responseCode = "201", responseDescription = "Entered (已登记)")
    public Uni<Response> link(@Valid @NotNull ContactRequests.Link request) {
        return writes.once(request, (work, by) -> contacts.link(work, by, request)
                .map(link -> Answer.created("/api/v1/contact-links/" + link.getId(), link, () -> LinkView.of(link))));
    }

    @GET
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "listContactLinks",
            summary = "List links of dual contact (联系关系)",
            description =
                    "Offices and the director meeting see those of their region, deputies their own and those with them. The"
                            + " newest first.")
    @APIResponseSchema(value = LinkPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Kind (种类)") @QueryParam("kind") LinkKind kind,
            @Parameter(description = "Who keeps in touch (联系人)", example = "D410402-0001")
                    @QueryParam("member")
                    @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
                    String member,
            @Parameter(description = "With whom (联系对象)", example = "D410402-0012") @QueryParam("target") String target,
            @Parameter(description = "Only what has not ended (仅现行的)") @QueryParam("current") Boolean current,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> contacts.list(session, by, new LinkFilter(kind, member, target, current), page),
                row -> List.of(row.getId().toString()),
                LinkView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "getContactLink",
            summary = "Read a link (查看联系关系)",
            description = "For whoever sees it in the list.")
    @APIResponseSchema(value = LinkView.class, responseCode = "200", responseDescription = "The link (联系关系)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> contacts.seen(session, by, id), LinkView::of);
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses("contact-link-ended")
    @Operation(
            operationId = "endContactLink",
            summary = "End a link (结束联系)",
            description = "For the intake office of the region. `If-Match` is required. What was logged stays.")
    @APIResponseSchema(value = LinkView.class, responseCode = "200", responseDescription = "Ended (已结束)")
    public Uni<Response> end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ContactRequests.End request) {
        return writes.once(request, (work, by) -> contacts.end(work, by, id, ifMatch, request.until())
                .map(link -> Answer.ok(link, () -> LinkView.of(link))));
    }

    @POST
    @Path("/{id}/contacts")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.DEPUTY})
    @Refuses({"contact-day-outside", "contact-holds-number"})
    @Operation(
            operationId = "logContact",
            summary = "Log a contact (登记联系情况)",
            description =
                    "By the deputy who keeps in touch, or by the office for them. The summary holds no personal data.")
    @APIResponseSchema(value = ContactView.class, responseCode = "200", responseDescription = "Logged (已登记)")
    public Uni<Response> log(@PathParam("id") UUID id, @Valid @NotNull ContactRequests.Entry request) {
        return writes.once(request, (work, by) -> contacts.log(work, by, id, request)
                .map(contact -> Answer.ok(null, () -> ContactView.of(contact))));
    }

    @GET
    @Path("/{id}/contacts")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "listLinkContacts",
            summary = "What was logged of a link (联系情况)",
            description = "For whoever sees the link; the newest first.")
    @APIResponseSchema(value = ContactPage.class, responseCode = "200", responseDescription = "The contacts (联系情况)")
    public Uni<Response> logged(@PathParam("id") UUID id) {
        return reads.all((session, by) -> contacts.contacts(session, by, id), ContactView::of);
    }

    /** A link. */
    @Schema(name = "ContactLink", description = "Who keeps in touch with whom (联系关系)")
    record LinkView(
            UUID id,
            LinkKind kind,
            String regionCode,

            @Schema(description = "Who keeps in touch (联系人)", examples = "D410402-0001")
            String memberCode,

            @Schema(description = "With whom (联系对象)", examples = "D410402-0012")
            String target,

            LocalDate since,
            @Nullable LocalDate until,
            @Schema(description = "Also the ETag (版本)") long version) {

        static LinkView of(ContactLink link) {
            return new LinkView(
                    link.getId(),
                    link.kind(),
                    link.getRegionCode(),
                    link.memberCode(),
                    link.target(),
                    link.since(),
                    link.until(),
                    link.getVersion());
        }
    }

    @Schema(name = "ContactLinkPage")
    record LinkPage(List<LinkView> items, @Nullable String next) {}

    /** A contact. */
    @Schema(name = "LoggedContact", description = "Contact of a link (联系情况)")
    record ContactView(UUID id, LocalDate on, ContactForm form, String summary, Instant loggedAt) {

        static ContactView of(Contact contact) {
            return new ContactView(contact.id(), contact.on(), contact.form(), contact.summary(), contact.loggedAt());
        }
    }

    @Schema(name = "LoggedContactPage")
    record ContactPage(List<ContactView> items, @Nullable String next) {}
}
