package org.lianluo.portal.unit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.model.AssignmentAnswer;
import org.lianluo.client.model.AssignmentExtension;
import org.lianluo.client.model.AssignmentPage;
import org.lianluo.client.model.AssignmentReturn;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/** What a unit was assigned, by due date, and what it does with an opinion (承办单位). */
@Path("/unit/assignments")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"HANDLER_CLERK", "HANDLER_LEADER"})
public class AssignmentsResource {

    @CheckedTemplate(basePath = "unit")
    static class Pages {
        private Pages() {}

        static native TemplateInstance assignments(
                AssignmentPage page, String status, String kind, String role, String before, boolean urged);

        static native TemplateInstance assignment(UnitCase work);
    }

    private final AssignmentsApi assignments;
    private final WorkList list;
    private final UnitCases cases;
    private final Sending sending;

    AssignmentsResource(@RestClient AssignmentsApi assignments, WorkList list, UnitCases cases, Sending sending) {
        this.assignments = assignments;
        this.list = list;
        this.cases = cases;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String status,
            @RestQuery String kind,
            @RestQuery String role,
            @RestQuery String before,
            @RestQuery String urged,
            @RestQuery String cursor)
            throws ApiException {
        return Pages.assignments(
                list.page(new WorkList.Filter(status, kind, role, before, urged != null), cursor),
                status,
                kind,
                role,
                before,
                urged != null);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.assignment(cases.get(id));
    }

    @POST
    @Path("/{id}/acceptance")
    public Response accept(@RestPath UUID id, @RestForm String key) throws ApiException {
        return act(id, "accepted", () -> assignments.acceptAssignment(id, key));
    }

    @POST
    @Path("/{id}/signature")
    public Response sign(@RestPath UUID id, @RestForm String key) throws ApiException {
        return act(id, "signed", () -> assignments.signAssignment(id, key));
    }

    @POST
    @Path("/{id}/return")
    public Response giveBack(
            @RestPath UUID id, @RestForm String key, @RestForm String reason, @RestForm String suggestedUnitCode)
            throws ApiException {
        return act(
                id,
                "returned",
                () -> assignments.returnAssignment(
                        id,
                        new AssignmentReturn()
                                .withReason(Given.orNull(reason))
                                .withSuggestedUnitCode(Given.orNull(suggestedUnitCode)),
                        key));
    }

    @POST
    @Path("/{id}/extension")
    public Response extend(@RestPath UUID id, @RestForm String key, @RestForm String reason) throws ApiException {
        return act(
                id,
                "extended",
                () -> assignments.extendAssignment(
                        id, new AssignmentExtension().withReason(Given.orNull(reason)), key));
    }

    @POST
    @Path("/{id}/answer")
    public Response answer(
            @RestPath UUID id, @RestForm String key, @RestForm String answer, @RestForm String documentNumber)
            throws ApiException {
        return act(
                id,
                "answered",
                () -> assignments.answerAssignment(
                        id,
                        new AssignmentAnswer()
                                .withAnswer(Given.orNull(answer))
                                .withDocumentNumber(Given.orNull(documentNumber)),
                        key));
    }

    private Response act(UUID id, String done, Sending.Step step) throws ApiException {
        return sending.send(step, pathOf(id), done, () -> show(id));
    }

    static String pathOf(UUID id) {
        return "/unit/assignments/" + id;
    }
}
