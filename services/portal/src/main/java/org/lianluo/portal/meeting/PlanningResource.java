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
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.api.ReplyMeetingsApi;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.AssignmentStatus;
import org.lianluo.client.model.ReplyMeetingEntry;
import org.lianluo.client.model.SubjectType;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;

/** Arranges a reply meeting: first what it answers, then when and where, with the deputies to invite. */
@Path("/meetings/planning")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "GOV_OFFICE", "HANDLER_CLERK", "HANDLER_LEADER"})
public class PlanningResource {

    private static final int SHOWN = 100;

    @CheckedTemplate(basePath = "meeting")
    static class Pages {
        private Pages() {}

        static native TemplateInstance choose(List<Assignment> assignments);

        static native TemplateInstance plan(Planned planned);
    }

    private final ReplyMeetingsApi meetings;
    private final AssignmentsApi assignments;
    private final OwnRegion region;
    private final Sending sending;

    PlanningResource(
            @RestClient ReplyMeetingsApi meetings,
            @RestClient AssignmentsApi assignments,
            OwnRegion region,
            Sending sending) {
        this.meetings = meetings;
        this.assignments = assignments;
        this.region = region;
        this.sending = sending;
    }

    /** Those that are signed for and to be replied to, or that are replied to and still asked about. */
    @GET
    public TemplateInstance choose() throws ApiException {
        return Pages.choose(Stream.of(
                        list(AssignmentStatus.SIGNED).stream(),
                        list(AssignmentStatus.DRAFTED).stream(),
                        list(AssignmentStatus.REPLIED).stream())
                .flatMap(found -> found)
                .filter(assignment -> !"CO".equals(assignment.getRole()))
                .toList());
    }

    @GET
    @Path("/plan")
    public TemplateInstance plan(@RestQuery List<UUID> assignmentIds) throws ApiException {
        return assignmentIds.isEmpty() ? choose() : Pages.plan(planned(assignmentIds));
    }

    @POST
    @Path("/plan")
    public Response plan(
            @RestForm String key,
            @RestForm String title,
            @RestForm String startsAt,
            @RestForm String place,
            @RestForm List<UUID> assignmentIds,
            @RestForm List<String> deputyCodes)
            throws ApiException {
        return sending.send(
                () -> Sending.done(
                        MeetingsResource.pathOf(meetings.planReplyMeeting(
                                        new ReplyMeetingEntry()
                                                .withTitle(Given.orNull(title))
                                                .withStartsAt(Read.moment("startsAt", startsAt))
                                                .withPlace(Given.orNull(place))
                                                .withAssignmentIds(assignmentIds)
                                                .withDeputyCodes(deputyCodes),
                                        key)
                                .getId()),
                        "planned"),
                () -> plan(assignmentIds));
    }

    private Planned planned(List<UUID> ids) throws ApiException {
        List<Assignment> chosen = new ArrayList<>();
        for (UUID id : ids) {
            chosen.add(assignments.getAssignment(id));
        }
        return new Planned(chosen);
    }

    /** An office has those of its region, a unit its own. */
    private List<Assignment> list(AssignmentStatus status) throws ApiException {
        return assignments
                .listAssignments(
                        null,
                        null,
                        null,
                        SHOWN,
                        region.code(),
                        null,
                        status,
                        null,
                        SubjectType.SUGGESTION,
                        null,
                        null,
                        null)
                .getItems();
    }
}
