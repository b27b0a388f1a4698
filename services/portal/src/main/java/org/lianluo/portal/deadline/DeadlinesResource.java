package org.lianluo.portal.deadline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.Deadline;

/** Each time limit of an assignment as a calculation, for everybody who may read it (期限的计算). */
@Path("/deadlines/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    "HANDLER_CLERK",
    "HANDLER_LEADER",
    "INTAKE_OFFICER",
    "GOV_OFFICE",
    "COMMITTEE_SUPERVISOR",
    "DIRECTOR_MEETING",
    "DEPUTY"
})
public class DeadlinesResource {

    @CheckedTemplate(basePath = "deadline")
    static class Pages {
        private Pages() {}

        static native TemplateInstance deadlines(Assignment assignment, List<Deadline> limits);
    }

    private final AssignmentsApi assignments;

    DeadlinesResource(@RestClient AssignmentsApi assignments) {
        this.assignments = assignments;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.deadlines(
                assignments.getAssignment(id), assignments.listDeadlines(id).getItems());
    }
}
