package org.lianluo.portal.office;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.model.AssignmentPage;
import org.lianluo.client.model.AssignmentRole;
import org.lianluo.client.model.AssignmentStatus;
import org.lianluo.client.model.SubjectType;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.unit.UnitCase;
import org.lianluo.portal.unit.UnitCases;
import org.lianluo.portal.visit.OwnRegion;

/** What the units of the region have in hand (交办件). */
@Path("/office/assignments")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"})
public class OfficeAssignmentsResource {

    private static final int SHOWN = 50;

    /** What the list is narrowed to, as the address has it; empty for anything. */
    public record Filter(String status, String kind, String role, String unit, String before) {}

    @CheckedTemplate(basePath = "office")
    static class Pages {
        private Pages() {}

        static native TemplateInstance assignments(AssignmentPage page, Filter filter, String region);

        static native TemplateInstance assignment(UnitCase work);
    }

    private final AssignmentsApi assignments;
    private final UnitCases cases;
    private final OwnRegion region;

    OfficeAssignmentsResource(@RestClient AssignmentsApi assignments, UnitCases cases, OwnRegion region) {
        this.assignments = assignments;
        this.cases = cases;
        this.region = region;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String status,
            @RestQuery String kind,
            @RestQuery String role,
            @RestQuery String unit,
            @RestQuery String before,
            @RestQuery String cursor)
            throws ApiException {
        return Pages.assignments(
                assignments.listAssignments(
                        null,
                        Given.orNull(cursor),
                        Read.day("before", before),
                        SHOWN,
                        region.code(),
                        Given.code(AssignmentRole.class, role),
                        Given.code(AssignmentStatus.class, status),
                        null,
                        Given.code(SubjectType.class, kind),
                        null,
                        Given.orNull(unit),
                        null),
                new Filter(status, kind, role, unit, before),
                region.code());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.assignment(cases.get(id));
    }
}
