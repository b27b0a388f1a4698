package org.lianluo.shared.audit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.PageRequest;

/** The trail of whichever service this runs in: {@code {service}} is its name, in its API document too. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit", description = "Audit trails and their verification (审计记录与核验)")
public class AuditResource {

    private final AuditReading reading;
    private final String name;

    AuditResource(AuditReading reading, @ConfigProperty(name = "quarkus.application.name") String name) {
        this.reading = reading;
        this.name = name;
    }

    @GET
    @Path("/{service}-audit-events")
    @RolesAllowed(Role.Names.AUDITOR)
    @Operation(
            operationId = "list{Service}AuditEvents",
            summary = "Read the audit trail of the {service} service (查阅审计记录)",
            description =
                    "Who did what, and when; the newest first, without business texts. Each call adds a row to the"
                            + " trail.")
    @APIResponseSchema(
            value = AuditReading.AuditRowPage.class,
            responseCode = "200",
            responseDescription = "A page (一页)")
    public Uni<Response> events(
            @PathParam("service") String service, @BeanParam AuditParams filter, @Valid @BeanParam PageRequest page) {
        mustBeThis(service);
        return reading.page(filter, page);
    }

    @GET
    @Path("/{service}-audit-verification")
    @RolesAllowed(Role.Names.SECURITY_ADMIN)
    @Operation(
            operationId = "verify{Service}AuditTrail",
            summary = "Verify the audit trail of the {service} service (核验审计记录)",
            description = "Reads the whole trail and all its published heads. One call runs at a time; others get 429"
                    + " meanwhile. Each call adds a row to the trail.")
    @APIResponseSchema(value = AuditVerdict.class, responseCode = "200", responseDescription = "The verdict (核验结果)")
    public Uni<Response> verification(@PathParam("service") String service) {
        mustBeThis(service);
        return reading.verdict();
    }

    private void mustBeThis(String service) {
        if (!service.equals(name)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
