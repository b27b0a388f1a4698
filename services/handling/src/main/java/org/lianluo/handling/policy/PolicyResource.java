package org.lianluo.handling.policy;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.SameForEverybody;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.Page;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies", description = "Time limits and choices that jurisdictions decide (地方规则)")
public class PolicyResource {

    private final PolicyService policies;
    private final Writes writes;
    private final Reads reads;

    PolicyResource(PolicyService policies, Writes writes, Reads reads) {
        this.policies = policies;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Operation(
            operationId = "setPolicy",
            summary = "Set a policy (设定时限规则)",
            description =
                    "An intake office sets it for its own region, a SYSTEM_ADMIN for any region and for DEFAULT. A"
                            + " policy never changes; one with a later effectiveFrom supersedes it. Existing due dates stay."
                            + " 409 if the jurisdiction already has this limit for that day.")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201", responseDescription = "Set (已设定)")
    public Uni<Response> set(@Valid @NotNull PolicyRequest request) {
        return writes.once(request, (work, by) -> policies.set(work, by, request.details())
                .map(policy ->
                        Answer.created("/api/v1/policies/" + policy.getId(), policy, () -> PolicyView.of(policy))));
    }

    @GET
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "listPolicies",
            summary = "List policies (时限规则列表)",
            description = "Public. The latest come first; see also /api/v1/policies/defaults.")
    @APIResponseSchema(value = PolicyPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Region code or DEFAULT (适用区域)") @QueryParam("jurisdiction") String jurisdiction,
            @Parameter(description = "Key of the limit (规则)") @QueryParam("key") String key,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> policies.list(session, jurisdiction, key, page),
                row -> List.of(row.getId().toString()),
                PolicyView::of);
    }

    @GET
    @Path("/defaults")
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "listPolicyDefaults",
            summary = "List the built-in rules (默认规则)",
            description =
                    "Public. These apply if neither the jurisdiction nor DEFAULT has a policy. The list also shows"
                            + " all known keys.")
    @APIResponseSchema(value = PolicyDefaults.class, responseCode = "200", responseDescription = "All of them (全部)")
    public Uni<Response> defaults() {
        List<PolicyDefault> items = Arrays.stream(PolicyKey.values())
                .map(policy -> new PolicyDefault(
                        policy.key(), policy.form().fallback(), policy.form().options(), policy.mayBeApplied()))
                .toList();
        return reads.by(by -> Uni.createFrom().item(Answer.of(new Page<>(items, null))));
    }

    @GET
    @Path("/in-force")
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "listPoliciesInForce",
            summary = "List the rules that hold in a region (现行规则)",
            description =
                    "Public. Every rule with the value that holds on a day: the region's own, else that of the nearest region"
                            + " above it, else the default.")
    @APIResponseSchema(value = InForceList.class, responseCode = "200", responseDescription = "All of them (全部)")
    public Uni<Response> inForce(
            @Parameter(description = "Region code, or DEFAULT (行政区划)", example = "410402") @QueryParam("region")
                    String region,
            @Parameter(description = "Day; today if missing (日期)", example = "2027-01-01") @QueryParam("on")
                    LocalDate on) {
        return reads.all((session, by) -> policies.inForce(session, region, on), InForceView::of);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @SameForEverybody
    @Operation(operationId = "getPolicy", summary = "Read a policy (查看时限规则)", description = "Public.")
    @APIResponseSchema(value = PolicyView.class, responseCode = "200", responseDescription = "The policy (时限规则)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> policies.get(session, id), PolicyView::of);
    }

    @Schema(name = "PolicyPage")
    record PolicyPage(List<PolicyView> items, @Nullable String next) {}

    @Schema(name = "PoliciesInForce")
    record InForceList(List<InForceView> items) {}

    @Schema(name = "PolicyDefault", description = "Built-in rule (默认规则)")
    record PolicyDefault(
            String key,
            String value,

            @Schema(description = "What may be chosen; empty for a time limit (可选项)")
            List<String> options,

            @Schema(description = "Whether it can be applied to clocks that run (可否适用于进行中的期限)")
            boolean applicable) {}

    @Schema(name = "PolicyDefaults")
    record PolicyDefaults(List<PolicyDefault> items) {}
}
