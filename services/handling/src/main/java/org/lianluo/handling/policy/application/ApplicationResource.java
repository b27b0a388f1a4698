package org.lianluo.handling.policy.application;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.SameForEverybody;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/policies/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies")
public class ApplicationResource {

    private final ApplicationService applications;
    private final Writes writes;
    private final Reads reads;

    ApplicationResource(ApplicationService applications, Writes writes, Reads reads) {
        this.applications = applications;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Refuses({"policy-not-applicable", "policy-not-in-force"})
    @Operation(
            operationId = "applyPolicy",
            summary = "Apply a policy to running clocks (适用于进行中的期限)",
            description =
                    "A policy governs only clocks that start from its first day on. This applies it to those that run already:"
                            + " each date of that rule is counted again from its first day, soon afterwards; the history of the"
                            + " case tells the reason, and assignment.due-recounted or feedback-form.due-recounted tells the new"
                            + " date. Regions with a rule of their own are not concerned. Dates that were met stay.")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201", responseDescription = "Applied (已适用)")
    public Uni<Response> apply(@Valid @NotNull ApplicationRequest request) {
        return writes.once(request, (work, by) -> applications
                .apply(work, by, request)
                .map(application -> Answer.created(
                        "/api/v1/policies/applications?jurisdiction=" + application.getRegionCode(),
                        application,
                        () -> ApplicationView.of(application))));
    }

    @GET
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "listPolicyApplications",
            summary = "List applications (规则适用记录)",
            description = "Public. The latest come first.")
    @APIResponseSchema(value = ApplicationPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Region code or DEFAULT (适用区域)") @QueryParam("jurisdiction") String jurisdiction,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> applications.list(session, jurisdiction, page),
                row -> List.of(row.getId().toString()),
                ApplicationView::of);
    }

    @Schema(name = "PolicyApplicationPage")
    record ApplicationPage(
            List<ApplicationView> items, @Nullable String next) {}
}
