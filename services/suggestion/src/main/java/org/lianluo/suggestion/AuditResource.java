package org.lianluo.suggestion;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.audit.AuditParams;
import org.lianluo.shared.audit.AuditReading;
import org.lianluo.shared.audit.AuditVerdict;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.PageRequest;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit", description = "Audit trails and their verification (审计记录与核验)")
public class AuditResource {

    private final AuditReading reading;

    AuditResource(AuditReading reading) {
        this.reading = reading;
    }

    @GET
    @Path("/suggestion-audit-events")
    @RolesAllowed(Role.Names.AUDITOR)
    @Operation(
            operationId = "listSuggestionAuditEvents",
            summary = "Read the audit trail of the suggestion service (查阅审计记录)",
            description = "Who did what, and when; the newest first. No business text. Each call is a row of the trail"
                    + " itself.")
    @APIResponseSchema(
            value = AuditReading.AuditRowPage.class,
            responseCode = "200",
            responseDescription = "A page (一页)")
    public Uni<Response> events(@BeanParam AuditParams filter, @Valid @BeanParam PageRequest page) {
        return reading.page(filter, page);
    }

    @GET
    @Path("/suggestion-audit-verification")
    @RolesAllowed(Role.Names.SECURITY_ADMIN)
    @Operation(
            operationId = "verifySuggestionAuditTrail",
            summary = "Verify the audit trail of the suggestion service (核验审计记录)",
            description = "Reads the whole trail and every head of it that was published. One at a time: another gets"
                    + " 429 meanwhile. Each call is a row of the trail itself.")
    @APIResponseSchema(value = AuditVerdict.class, responseCode = "200", responseDescription = "The verdict (核验结果)")
    public Uni<Response> verification() {
        return reading.verdict();
    }
}
