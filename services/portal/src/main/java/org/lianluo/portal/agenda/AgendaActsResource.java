package org.lianluo.portal.agenda;

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
import org.lianluo.client.api.CommitteeMeetingsApi;
import org.lianluo.client.model.AgendaTaskCompletion;
import org.lianluo.client.model.CommitteeMeetingCancellation;
import org.lianluo.client.model.CommitteeMeetingMove;
import org.lianluo.client.model.WorkReportEntry;
import org.lianluo.client.model.WorkReportKind;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** What the office does with a meeting of the standing committee (列入报告、改期、举行、取消、登记办结). */
@Path("/committee-meetings/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class AgendaActsResource {

    private final CommitteeMeetingsApi meetings;
    private final CommitteeMeetingsResource pages;
    private final Sending sending;

    AgendaActsResource(@RestClient CommitteeMeetingsApi meetings, CommitteeMeetingsResource pages, Sending sending) {
        this.meetings = meetings;
        this.pages = pages;
        this.sending = sending;
    }

    @POST
    @Path("/reports")
    public Response enter(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String title,
            @RestForm String kind,
            @RestForm String unitCode,
            @RestForm String committeeCode)
            throws ApiException {
        WorkReportEntry entry = new WorkReportEntry()
                .withTitle(Given.orNull(title))
                .withKind(Given.code(WorkReportKind.class, kind))
                .withUnitCode(Given.orNull(unitCode))
                .withCommitteeCode(Given.orNull(committeeCode));
        return act(
                id,
                "entered",
                () -> meetings.enterWorkReport(id, Given.version(etag), entry, key),
                () -> pages.show(id));
    }

    @POST
    @Path("/postponement")
    public Response move(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String on,
            @RestForm String reason)
            throws ApiException {
        return act(
                id,
                "moved",
                () -> meetings.moveCommitteeMeeting(
                        id,
                        Given.version(etag),
                        new CommitteeMeetingMove().withOn(Read.day("on", on)).withReason(Given.orNull(reason)),
                        key),
                () -> pages.act(id, "postponement"));
    }

    @POST
    @Path("/holding")
    public Response hold(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return act(id, "held", () -> meetings.holdCommitteeMeeting(id, Given.version(etag), key), () -> pages.show(id));
    }

    @POST
    @Path("/cancellation")
    public Response cancel(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reason)
            throws ApiException {
        return act(
                id,
                "cancelled",
                () -> meetings.cancelCommitteeMeeting(
                        id,
                        Given.version(etag),
                        new CommitteeMeetingCancellation().withReason(Given.orNull(reason)),
                        key),
                () -> pages.act(id, "cancellation"));
    }

    @POST
    @Path("/tasks/{task}")
    public Response finish(
            @RestPath UUID id,
            @RestPath UUID task,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String on,
            @RestForm String documentNumber)
            throws ApiException {
        return act(
                id,
                "finished",
                () -> meetings.completeAgendaTask(
                        id,
                        task,
                        Given.version(etag),
                        new AgendaTaskCompletion()
                                .withOn(Read.day("on", on))
                                .withDocumentNumber(Given.orNull(documentNumber)),
                        key),
                () -> pages.task(id, task));
    }

    private Response act(UUID id, String what, Sending.Step step, Sending.Page page) throws ApiException {
        return sending.send(step, CommitteeMeetingsResource.pathOf(id), what, page);
    }
}
