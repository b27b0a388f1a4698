package org.lianluo.portal.unit;

import jakarta.annotation.security.RolesAllowed;
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
import org.lianluo.client.api.CoOpinionsApi;
import org.lianluo.client.api.ContactsApi;
import org.lianluo.client.model.CoOpinionEntry;
import org.lianluo.client.model.ContactEntry;
import org.lianluo.client.model.ContactKind;
import org.lianluo.client.model.EscalationEntry;
import org.lianluo.client.model.ReworkRequest;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** Contacts with deputies, and a co-handler's opinion for the lead (沟通、会办意见). */
@Path("/unit/assignments/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"HANDLER_CLERK", "HANDLER_LEADER"})
public class SuggestionWorkResource {

    private final ContactsApi contacts;
    private final CoOpinionsApi opinions;
    private final UnitCases cases;
    private final Sending sending;

    SuggestionWorkResource(
            @RestClient ContactsApi contacts, @RestClient CoOpinionsApi opinions, UnitCases cases, Sending sending) {
        this.contacts = contacts;
        this.opinions = opinions;
        this.cases = cases;
        this.sending = sending;
    }

    @POST
    @Path("/contacts")
    public Response contact(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String kind,
            @RestForm String deputyCode,
            @RestForm String on,
            @RestForm String summary,
            @RestForm String attendees)
            throws ApiException {
        return sending.send(
                () -> contacts.recordContact(
                        id,
                        new ContactEntry()
                                .withKind(Given.code(ContactKind.class, kind))
                                .withDeputyCode(Given.orNull(deputyCode))
                                .withOn(Read.day("on", on))
                                .withSummary(Given.orNull(summary))
                                .withAttendees(Given.orNull(attendees)),
                        key),
                AssignmentsResource.pathOf(id),
                "contacted",
                () -> AssignmentsResource.Pages.assignment(cases.get(id)));
    }

    @POST
    @Path("/opinion")
    public Response opinion(@RestPath UUID id, @RestForm String key, @RestForm String text) throws ApiException {
        return sending.send(
                () -> opinions.submitCoOpinion(id, new CoOpinionEntry().withText(Given.orNull(text)), key),
                AssignmentsResource.pathOf(id),
                "opinionGiven",
                () -> AssignmentsResource.Pages.assignment(cases.get(id)));
    }

    /** The lead can't use a co-handler's opinion, and asks for another. */
    @POST
    @Path("/opinions/{opinion}/rework")
    public Response sendBack(
            @RestPath UUID id, @RestPath UUID opinion, @RestForm String key, @RestForm String reworkReason)
            throws ApiException {
        return sending.send(
                () -> opinions.requestCoOpinionRework(
                        id, opinion, new ReworkRequest().withReason(Given.orNull(reworkReason)), key),
                AssignmentsResource.pathOf(id),
                "opinionSentBack",
                () -> AssignmentsResource.Pages.assignment(cases.get(id)));
    }

    /** Lead and co-handler don't agree, and ask the government office to coordinate. */
    @POST
    @Path("/escalations")
    public Response escalate(
            @RestPath UUID id, @RestForm String key, @RestForm String unitCode, @RestForm String escalationReason)
            throws ApiException {
        return sending.send(
                () -> opinions.escalateCoOpinion(
                        id,
                        new EscalationEntry()
                                .withReason(Given.orNull(escalationReason))
                                .withUnitCode(Given.orNull(unitCode)),
                        key),
                AssignmentsResource.pathOf(id),
                "escalated",
                () -> AssignmentsResource.Pages.assignment(cases.get(id)));
    }
}
