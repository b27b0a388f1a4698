package org.lianluo.portal.reception;

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
import org.lianluo.client.api.ReceptionApi;
import org.lianluo.client.model.ReceptionCancellation;
import org.lianluo.client.model.ReceptionCorrection;
import org.lianluo.client.model.ReceptionDeputies;
import org.lianluo.client.model.ReceptionLeave;
import org.lianluo.client.model.ReceptionPostponement;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** What offices and stations do with a reception day before and after it. */
@Path("/reception-steps")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "STATION_HEAD"})
public class ReceptionStepResource {

    private final ReceptionApi reception;
    private final ReceptionResource pages;
    private final Sending sending;

    ReceptionStepResource(@RestClient ReceptionApi reception, ReceptionResource pages, Sending sending) {
        this.reception = reception;
        this.pages = pages;
        this.sending = sending;
    }

    @POST
    @Path("/{id}/announcement")
    @RolesAllowed({"INTAKE_OFFICER", "STATION_CLERK", "STATION_HEAD"})
    public Response announce(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return act(id, "announced", () -> reception.announceReceptionDay(id, Given.version(etag), key));
    }

    @POST
    @Path("/{id}/deputies")
    public Response replace(
            @RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String deputyCodes)
            throws ApiException {
        return act(
                id,
                "replaced",
                () -> reception.replaceReceptionDeputies(
                        id,
                        Given.version(etag),
                        new ReceptionDeputies().withDeputyCodes(Lines.codes(deputyCodes)),
                        key));
    }

    @POST
    @Path("/{id}/leaves")
    public Response excuse(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String deputyCode,
            @RestForm boolean approved)
            throws ApiException {
        return act(
                id,
                "excused",
                () -> reception.approveReceptionLeave(
                        id,
                        Given.version(etag),
                        new ReceptionLeave()
                                .withDeputyCode(Given.orNull(deputyCode))
                                .withApproved(approved),
                        key));
    }

    @POST
    @Path("/{id}/postponement")
    public Response postpone(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String heldOn,
            @RestForm String reason)
            throws ApiException {
        return act(
                id,
                "postponed",
                () -> reception.postponeReceptionDay(
                        id,
                        Given.version(etag),
                        new ReceptionPostponement()
                                .withHeldOn(Read.day("heldOn", heldOn))
                                .withReason(Given.orNull(reason)),
                        key));
    }

    @POST
    @Path("/{id}/cancellation")
    public Response cancel(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reason)
            throws ApiException {
        return act(
                id,
                "cancelled",
                () -> reception.cancelReceptionDay(
                        id, Given.version(etag), new ReceptionCancellation().withReason(Given.orNull(reason)), key));
    }

    @POST
    @Path("/{id}/correction")
    public Response correct(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String attendances,
            @RestForm String visitors,
            @RestForm String itemCount,
            @RestForm String reason)
            throws ApiException {
        return act(
                id,
                "corrected",
                () -> reception.correctReceptionDay(
                        id,
                        Given.version(etag),
                        new ReceptionCorrection()
                                .withAttendances(Read.number("attendances", attendances))
                                .withVisitors(Read.number("visitors", visitors))
                                .withItemCount(Read.number("itemCount", itemCount))
                                .withReason(Given.orNull(reason)),
                        key));
    }

    @POST
    @Path("/{id}/archiving")
    public Response archive(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return act(id, "archived", () -> reception.archiveReceptionDay(id, Given.version(etag), key));
    }

    private Response act(UUID id, String what, Sending.Step step) throws ApiException {
        return sending.send(step, ReceptionResource.pathOf(id), what, () -> pages.show(id));
    }
}
