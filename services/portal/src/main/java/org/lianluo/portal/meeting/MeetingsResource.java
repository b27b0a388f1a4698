package org.lianluo.portal.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.api.ReplyMeetingsApi;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.MeetingStatus;
import org.lianluo.client.model.ReplyMeeting;
import org.lianluo.client.model.ReplyMeetingCancellation;
import org.lianluo.client.model.ReplyMeetingPage;
import org.lianluo.client.model.ReplyMeetingResult;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/** Reply meetings: who takes part reads them, whoever arranged one enters what came of it. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "GOV_OFFICE", "HANDLER_CLERK", "HANDLER_LEADER", "DEPUTY"})
public class MeetingsResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "meeting")
    static class Pages {
        private Pages() {}

        static native TemplateInstance meetings(ReplyMeetingPage page, String status);

        static native TemplateInstance meeting(ReplyMeeting meeting, List<Assignment> agenda);
    }

    private final ReplyMeetingsApi meetings;
    private final AssignmentsApi assignments;
    private final Sending sending;

    MeetingsResource(@RestClient ReplyMeetingsApi meetings, @RestClient AssignmentsApi assignments, Sending sending) {
        this.meetings = meetings;
        this.assignments = assignments;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String status, @RestQuery String cursor) throws ApiException {
        return Pages.meetings(
                meetings.listReplyMeetings(Given.orNull(cursor), SHOWN, Given.code(MeetingStatus.class, status)),
                status);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        ReplyMeeting meeting = meetings.getReplyMeeting(id);
        return Pages.meeting(meeting, agenda(meeting));
    }

    /** A unit or a deputy is not shown what they have no part in. */
    private List<Assignment> agenda(ReplyMeeting meeting) throws ApiException {
        List<Assignment> agenda = new ArrayList<>();
        for (UUID id : meeting.getAssignmentIds()) {
            try {
                agenda.add(assignments.getAssignment(id));
            } catch (ApiException e) {
                if (e.getResponse().getStatus() != 404) {
                    throw e;
                }
            }
        }
        return agenda;
    }

    @POST
    @Path("/{id}/holding")
    @RolesAllowed({"INTAKE_OFFICER", "GOV_OFFICE", "HANDLER_CLERK", "HANDLER_LEADER"})
    public Response hold(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String minutes,
            @RestForm List<String> presentDeputyCodes,
            @RestForm List<UUID> answeredAssignmentIds)
            throws ApiException {
        return sending.send(
                () -> meetings.holdReplyMeeting(
                        id,
                        Given.version(etag),
                        new ReplyMeetingResult()
                                .withMinutes(Given.orNull(minutes))
                                .withPresentDeputyCodes(presentDeputyCodes)
                                .withAnsweredAssignmentIds(answeredAssignmentIds),
                        key),
                pathOf(id),
                "held",
                () -> show(id));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({"INTAKE_OFFICER", "GOV_OFFICE", "HANDLER_CLERK", "HANDLER_LEADER"})
    public Response cancel(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reason)
            throws ApiException {
        return sending.send(
                () -> meetings.cancelReplyMeeting(
                        id, Given.version(etag), new ReplyMeetingCancellation().withReason(Given.orNull(reason)), key),
                pathOf(id),
                "cancelled",
                () -> show(id));
    }

    static String pathOf(UUID id) {
        return "/meetings/" + id;
    }
}
