package org.lianluo.portal.supervision;

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
import org.lianluo.client.api.SupervisionApi;
import org.lianluo.client.model.SupervisionCase;
import org.lianluo.client.model.SupervisionCasePage;
import org.lianluo.client.model.SupervisionKind;
import org.lianluo.client.model.SupervisionReply;
import org.lianluo.client.model.SupervisionStatus;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.Visit;

/** Everybody whom it concerns reads supervision cases; a unit answers what it was asked (督办台账、反馈). */
@Path("/supervision")
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
public class DocketResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "supervision")
    static class Pages {
        private Pages() {}

        /** @param waiting what waits for the caller, shown before the others; empty for nothing */
        static native TemplateInstance docket(
                SupervisionCasePage page, List<SupervisionCase> waiting, DocketFilter filter);
    }

    private final SupervisionApi supervision;
    private final CaseFiles files;
    private final Visit visit;
    private final Sending sending;

    DocketResource(@RestClient SupervisionApi supervision, CaseFiles files, Visit visit, Sending sending) {
        this.supervision = supervision;
        this.files = files;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance docket(@BeanParam DocketFilter filter) throws ApiException {
        return Pages.docket(list(filter, filter.toDoOrNull()), waiting(filter), filter);
    }

    /** Nothing waits for a deputy. */
    private List<SupervisionCase> waiting(DocketFilter filter) throws ApiException {
        return filter.isEmpty()
                        && visit.has("HANDLER_CLERK,HANDLER_LEADER,INTAKE_OFFICER,GOV_OFFICE,COMMITTEE_SUPERVISOR,"
                                + "DIRECTOR_MEETING")
                ? list(filter, true).getItems()
                : List.of();
    }

    private SupervisionCasePage list(DocketFilter filter, Boolean toDo) throws ApiException {
        return supervision.listSupervisionCases(
                null,
                Given.orNull(filter.cursor),
                Given.code(SupervisionKind.class, filter.kind),
                null,
                SHOWN,
                null,
                Given.code(SupervisionStatus.class, filter.status),
                null,
                toDo,
                null,
                filter.yearOrNull());
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
            @RestForm String documentNumber)
            throws ApiException {
        return sending.send(
                () -> supervision.answerSupervisionQuestion(
                        id,
                        question,
                        new SupervisionReply()
                                .withAnswer(Given.orNull(answer))
                                .withDocumentNumber(Given.orNull(documentNumber)),
                        Given.version(etag),
                        key),
                pathOf(id),
                "answered",
                () -> files.answer(id, question));
    }

    static String pathOf(UUID id) {
        return "/supervision/" + id;
    }
}
