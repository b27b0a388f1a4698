package org.lianluo.portal.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.CommitteeMeetingsApi;
import org.lianluo.client.api.CommitteesApi;
import org.lianluo.client.model.AgendaTask;
import org.lianluo.client.model.Committee;
import org.lianluo.client.model.CommitteeMeeting;
import org.lianluo.client.model.CommitteeMeetingEntry;
import org.lianluo.client.model.CommitteeMeetingPage;
import org.lianluo.client.model.CommitteeMeetingStatus;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.Visit;

/** Offices and units read the meetings of the standing committee; the office enters them (常委会会议). */
@Path("/committee-meetings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    "INTAKE_OFFICER",
    "GOV_OFFICE",
    "COMMITTEE_SUPERVISOR",
    "DIRECTOR_MEETING",
    "HANDLER_CLERK",
    "HANDLER_LEADER"
})
public class CommitteeMeetingsResource {

    private static final int SHOWN = 50;
    private static final int MOST_COMMITTEES = 100;
    private static final String WRITERS = "INTAKE_OFFICER,COMMITTEE_SUPERVISOR,DIRECTOR_MEETING";

    @CheckedTemplate(basePath = "agenda")
    static class Pages {
        private Pages() {}

        static native TemplateInstance meetings(CommitteeMeetingPage page, String status);

        static native TemplateInstance entry();

        /** @param committees empty where the caller puts no report on it */
        static native TemplateInstance meeting(
                CommitteeMeeting meeting, List<HistoryLine> history, List<Committee> committees);

        /** @param task null for an act of the meeting itself */
        static native TemplateInstance act(CommitteeMeeting meeting, String act, AgendaTask task);
    }

    private final CommitteeMeetingsApi meetings;
    private final CommitteesApi committees;
    private final Visit visit;
    private final Sending sending;

    CommitteeMeetingsResource(
            @RestClient CommitteeMeetingsApi meetings,
            @RestClient CommitteesApi committees,
            Visit visit,
            Sending sending) {
        this.meetings = meetings;
        this.committees = committees;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String status, @RestQuery String cursor) throws ApiException {
        return Pages.meetings(
                meetings.listCommitteeMeetings(
                        Given.orNull(cursor), SHOWN, Given.code(CommitteeMeetingStatus.class, status), null),
                status);
    }

    @GET
    @Path("/new")
    @RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
    public TemplateInstance entry() {
        return Pages.entry();
    }

    @POST
    @Path("/new")
    @RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
    public Response plan(@RestForm String key, @RestForm String title, @RestForm String on) throws ApiException {
        return sending.send(
                () -> Sending.done(
                        pathOf(meetings.planCommitteeMeeting(
                                        new CommitteeMeetingEntry()
                                                .withTitle(Given.orNull(title))
                                                .withOn(Read.day("on", on)),
                                        key)
                                .getId()),
                        "planned"),
                this::entry);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        CommitteeMeeting meeting = meetings.getCommitteeMeeting(id);
        boolean enters = visit.has(WRITERS) && meeting.getStatus().equals("PLANNED");
        return Pages.meeting(
                meeting,
                meetings.getCommitteeMeetingHistory(id).getItems(),
                enters ? committees.listCommittees(null, MOST_COMMITTEES).getItems() : List.of());
    }

    /** The form by which it is moved or cancelled. */
    @GET
    @Path("/{id: [0-9a-f-]{36}}/{act: postponement|cancellation}")
    @RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
    public TemplateInstance act(@RestPath UUID id, @RestPath String act) throws ApiException {
        return Pages.act(meetings.getCommitteeMeeting(id), act, null);
    }

    /** The form by which something is recorded as done. */
    @GET
    @Path("/{id: [0-9a-f-]{36}}/tasks/{task}")
    @RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
    public TemplateInstance task(@RestPath UUID id, @RestPath UUID task) throws ApiException {
        CommitteeMeeting meeting = meetings.getCommitteeMeeting(id);
        return Pages.act(
                meeting,
                "task",
                meeting.getReports().stream()
                        .flatMap(report -> report.getTasks().stream())
                        .filter(one -> one.getId().equals(task))
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }

    static String pathOf(UUID id) {
        return "/committee-meetings/" + id;
    }
}
