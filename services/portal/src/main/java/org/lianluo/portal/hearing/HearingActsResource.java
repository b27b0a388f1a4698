package org.lianluo.portal.hearing;

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
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.HearingsApi;
import org.lianluo.client.model.HearingAsk;
import org.lianluo.client.model.HearingCancellation;
import org.lianluo.client.model.HearingFollowUpConfirmation;
import org.lianluo.client.model.HearingFollowUpEntry;
import org.lianluo.client.model.HearingHolding;
import org.lianluo.client.model.HearingPostponement;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.form.Sent;

/** What whoever arranges a hearing does with it (改期、召开、提问、追办、确认、办结、取消). */
@Path("/hearings/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class HearingActsResource {

    private final HearingsApi hearings;
    private final HearingFiles files;
    private final Sending sending;

    HearingActsResource(@RestClient HearingsApi hearings, HearingFiles files, Sending sending) {
        this.hearings = hearings;
        this.files = files;
        this.sending = sending;
    }

    @GET
    @Path("/{act: postponement|holding|questions|follow-ups|cancellation}")
    public TemplateInstance form(@RestPath UUID id, @RestPath String act) throws ApiException {
        return files.act(id, act);
    }

    @POST
    @Path("/postponement")
    public Response postpone(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String startsAt,
            @RestForm String place,
            @RestForm String reason)
            throws ApiException {
        return act(
                id,
                "postponed",
                () -> files.act(id, "postponement"),
                () -> hearings.postponeHearing(
                        id,
                        Given.version(etag),
                        new HearingPostponement()
                                .withStartsAt(Read.moment("startsAt", startsAt))
                                .withPlace(Given.orNull(place))
                                .withReason(Given.orNull(reason)),
                        key));
    }

    @POST
    @Path("/holding")
    public Response hold(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String minutes,
            @RestForm List<String> presentDeputyCodes)
            throws ApiException {
        return act(
                id,
                "held",
                () -> files.act(id, "holding"),
                () -> hearings.holdHearing(
                        id,
                        Given.version(etag),
                        new HearingHolding()
                                .withMinutes(Given.orNull(minutes))
                                .withPresentDeputyCodes(presentDeputyCodes)
                                .withUnitPersons(Persons.of(Sent.values())),
                        key));
    }

    @POST
    @Path("/questions")
    public Response ask(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String deputyCode,
            @RestForm String unitCode,
            @RestForm String text)
            throws ApiException {
        return act(
                id,
                "asked",
                () -> files.act(id, "questions"),
                () -> hearings.askAtHearing(
                        id,
                        new HearingAsk()
                                .withDeputyCode(Given.orNull(deputyCode))
                                .withUnitCode(Given.orNull(unitCode))
                                .withText(Given.orNull(text)),
                        Given.version(etag),
                        key));
    }

    @POST
    @Path("/follow-ups")
    public Response followUp(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String unitCode,
            @RestForm String text,
            @RestForm String due)
            throws ApiException {
        return act(
                id,
                "set",
                () -> files.act(id, "follow-ups"),
                () -> hearings.addHearingFollowUp(
                        id,
                        new HearingFollowUpEntry()
                                .withUnitCode(Given.orNull(unitCode))
                                .withText(Given.orNull(text))
                                .withDue(Read.day("due", due)),
                        Given.version(etag),
                        key));
    }

    @POST
    @Path("/follow-ups/{followUp}/confirmation")
    public Response confirm(
            @RestPath UUID id,
            @RestPath UUID followUp,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String confirmed,
            @RestForm String note,
            @RestForm String due)
            throws ApiException {
        return sending.send(
                () -> hearings.confirmHearingFollowUp(
                        followUp,
                        id,
                        Given.version(etag),
                        new HearingFollowUpConfirmation()
                                .withConfirmed(Given.orNull(confirmed) == null ? null : Boolean.valueOf(confirmed))
                                .withNote(Given.orNull(note))
                                .withDue(Read.day("due", due)),
                        key),
                HearingsResource.pathOf(id),
                "judged",
                () -> files.followUp(id, followUp));
    }

    @POST
    @Path("/closing")
    public Response close(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return act(id, "closed", () -> files.page(id), () -> hearings.closeHearing(id, Given.version(etag), key));
    }

    @POST
    @Path("/cancellation")
    public Response cancel(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reason)
            throws ApiException {
        return act(
                id,
                "cancelled",
                () -> files.act(id, "cancellation"),
                () -> hearings.cancelHearing(
                        id, Given.version(etag), new HearingCancellation().withReason(Given.orNull(reason)), key));
    }

    private Response act(UUID id, String what, Sending.Page page, Sending.Step step) throws ApiException {
        return sending.send(step, HearingsResource.pathOf(id), what, page);
    }
}
