package org.lianluo.portal.hearing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.lianluo.client.model.Hearing;
import org.lianluo.client.model.HearingFollowUpResult;
import org.lianluo.client.model.HearingKind;
import org.lianluo.client.model.HearingPage;
import org.lianluo.client.model.HearingReply;
import org.lianluo.client.model.HearingStatus;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.Visit;

/** Everybody whom it concerns reads hearings; a unit answers what it was asked and reports what it did (答复、追办). */
@Path("/hearings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    "HANDLER_CLERK",
    "HANDLER_LEADER",
    "DEPUTY",
    "INTAKE_OFFICER",
    "GOV_OFFICE",
    "COMMITTEE_SUPERVISOR",
    "DIRECTOR_MEETING"
})
public class HearingsResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "hearing")
    static class Pages {
        private Pages() {}

        /** @param waiting what waits for the caller, shown before the others; empty for nothing */
        static native TemplateInstance hearings(HearingPage page, List<Hearing> waiting, HearingFilter filter);
    }

    private final HearingsApi hearings;
    private final HearingFiles files;
    private final Visit visit;
    private final Sending sending;

    HearingsResource(@RestClient HearingsApi hearings, HearingFiles files, Visit visit, Sending sending) {
        this.hearings = hearings;
        this.files = files;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@BeanParam HearingFilter filter) throws ApiException {
        return Pages.hearings(read(filter, filter.toDoOrNull()), waiting(filter), filter);
    }

    /** Nothing waits for a deputy, or for the government office. */
    private List<Hearing> waiting(HearingFilter filter) throws ApiException {
        return filter.isEmpty()
                        && visit.has(
                                "HANDLER_CLERK,HANDLER_LEADER,INTAKE_OFFICER,COMMITTEE_SUPERVISOR,DIRECTOR_MEETING")
                ? read(filter, true).getItems()
                : List.of();
    }

    private HearingPage read(HearingFilter filter, Boolean toDo) throws ApiException {
        return hearings.listHearings(
                Given.orNull(filter.cursor),
                Given.code(HearingKind.class, filter.kind),
                SHOWN,
                Given.code(HearingStatus.class, filter.status),
                null,
                Given.id(filter.supervisionCaseId),
                toDo,
                null);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return files.page(id);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}/questions/{question}")
    @RolesAllowed({"HANDLER_CLERK", "HANDLER_LEADER"})
    public TemplateInstance answer(@RestPath UUID id, @RestPath UUID question) throws ApiException {
        return files.answer(id, question);
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/questions/{question}")
    @RolesAllowed({"HANDLER_CLERK", "HANDLER_LEADER"})
    public Response answer(
            @RestPath UUID id,
            @RestPath UUID question,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String answer,
            @RestForm String answeredFor)
            throws ApiException {
        return sending.send(
                () -> hearings.answerHearingQuestion(
                        id,
                        question,
                        new HearingReply().withAnswer(Given.orNull(answer)).withAnsweredFor(Given.orNull(answeredFor)),
                        Given.version(etag),
                        key),
                pathOf(id),
                "answered",
                () -> files.answer(id, question));
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}/follow-ups/{followUp}")
    public TemplateInstance followUp(@RestPath UUID id, @RestPath UUID followUp) throws ApiException {
        return files.followUp(id, followUp);
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/follow-ups/{followUp}/result")
    @RolesAllowed({"HANDLER_CLERK", "HANDLER_LEADER"})
    public Response report(
            @RestPath UUID id,
            @RestPath UUID followUp,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String result)
            throws ApiException {
        return sending.send(
                () -> hearings.reportHearingFollowUp(
                        followUp,
                        id,
                        new HearingFollowUpResult().withResult(Given.orNull(result)),
                        Given.version(etag),
                        key),
                pathOf(id),
                "reported",
                () -> files.followUp(id, followUp));
    }

    static String pathOf(UUID id) {
        return "/hearings/" + id;
    }
}
