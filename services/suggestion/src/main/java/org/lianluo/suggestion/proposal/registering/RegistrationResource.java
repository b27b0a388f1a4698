package org.lianluo.suggestion.proposal.registering;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.suggestion.proposal.following.CaseFile;
import org.lianluo.suggestion.proposal.matter.RefusalReason;
import org.lianluo.suggestion.proposal.reading.SuggestionAccess.Viewer;
import org.lianluo.suggestion.proposal.reading.SuggestionViews;

@Path("/api/v1/suggestions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "suggestions", description = "Deputies' suggestions (代表建议)")
@RolesAllowed(Role.Names.INTAKE_OFFICER)
public class RegistrationResource {

    private final RegistrationService registrations;
    private final Writes writes;

    RegistrationResource(RegistrationService registrations, Writes writes) {
        this.registrations = registrations;
        this.writes = writes;
    }

    /** Whether everybody may read it. */
    @Schema(name = "SuggestionRegistration", description = "Registration (登记)")
    record RegistrationRequest(
            @Schema(description = "Whether it is published with its replies and feedback (是否公开)") @NotNull
            Boolean publish,

            @Schema(
                    description =
                            "Reason for not publishing (不公开理由); required if the deputies did not ask for confidentiality")
            @PlainText(max = 500)
            String withheldReason) {}

    @POST
    @Path("/registration")
    @Refuses("confidential-not-published")
    @Operation(
            operationId = "registerSuggestion",
            summary = "Register a suggestion (登记编号)",
            description =
                    "For the intake office of its region. The suggestion gets the next number of its term, meeting"
                            + " and year, and must be assigned within the time limit.")
    @APIResponseSchema(
            value = SuggestionViews.Detail.class,
            responseCode = "200",
            responseDescription = "Registered (已登记)")
    public Uni<Response> register(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull RegistrationRequest request) {
        return writes.once(request, (work, by) -> registrations
                .register(work, by, id, ifMatch, request.publish(), request.withheldReason())
                .map(RegistrationResource::detail));
    }

    /** What is to be revised. */
    @Schema(name = "SuggestionReturn", description = "Return for revision (退回修改)")
    record ReturnRequest(
            @Schema(description = "What to revise (退回理由)", examples = "请一事一议，分为两件提出。") @NotNull @PlainText(max = 1000)
            String reason) {}

    @POST
    @Path("/return")
    @Operation(
            operationId = "returnSuggestion",
            summary = "Return a suggestion for revision (退回修改)",
            description = "For the intake office of its region. The suggestion becomes a draft again.")
    @APIResponseSchema(
            value = SuggestionViews.Detail.class,
            responseCode = "200",
            responseDescription = "Returned (已退回)")
    public Uni<Response> returnForRevision(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReturnRequest request) {
        return writes.once(request, (work, by) -> registrations
                .returnForRevision(work, by, id, ifMatch, request.reason())
                .map(RegistrationResource::detail));
    }

    /** Why it is not accepted. */
    @Schema(name = "SuggestionRefusal", description = "Refusal with a reason (不予受理)")
    record Refusal(
            @Schema(description = "Reason as a code (原因)", examples = "LIVE_CASE") @NotNull
            RefusalReason reasonCode,

            @Schema(description = "Message to the deputies (说明)", examples = "该事项已进入诉讼程序。")
            @NotNull
            @PlainText(max = 1000)
            String reason) {}

    @POST
    @Path("/refusal")
    @Operation(
            operationId = "refuseSuggestion",
            summary = "Refuse a suggestion (不予受理)",
            description =
                    "For the intake office of its region, with a reason. The opinions that it is based on go back to"
                            + " their stations.")
    @APIResponseSchema(
            value = SuggestionViews.Detail.class,
            responseCode = "200",
            responseDescription = "Refused (不予受理)")
    public Uni<Response> refuse(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Refusal request) {
        return writes.once(request, (work, by) -> registrations
                .refuse(work, by, id, ifMatch, request.reasonCode(), request.reason())
                .map(RegistrationResource::detail));
    }

    private static Answer detail(CaseFile file) {
        return Answer.ok(file.suggestion(), () -> SuggestionViews.detail(file, Viewer.OFFICE));
    }
}
