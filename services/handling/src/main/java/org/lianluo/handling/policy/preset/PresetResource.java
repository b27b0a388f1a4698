package org.lianluo.handling.policy.preset;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.SameForEverybody;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.Page;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies")
public class PresetResource {

    private final Presets presets;
    private final AdoptionService adoptions;
    private final Writes writes;
    private final Reads reads;

    PresetResource(Presets presets, AdoptionService adoptions, Writes writes, Reads reads) {
        this.presets = presets;
        this.adoptions = adoptions;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @Path("/presets")
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "listPolicyPresets",
            summary = "List the presets (地方规则样板)",
            description =
                    "Public. The rules of seven places and of Chongqing's townships, each value with its clause and the"
                            + " year of the text. A place may have changed its text since; compare before you adopt.")
    @APIResponseSchema(value = PresetList.class, responseCode = "200", responseDescription = "All of them (全部)")
    public Uni<Response> presets() {
        return reads.by(by -> Uni.createFrom().item(Answer.of(new Page<>(presets.all(), null))));
    }

    @POST
    @Path("/adoptions")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Operation(
            operationId = "adoptPolicyPreset",
            summary = "Take a preset over (采用样板)",
            description =
                    "Sets every rule of the preset for a jurisdiction from a day on, in one step. An intake office does so"
                            + " for its own region, a SYSTEM_ADMIN for any region and for DEFAULT. Clocks that run stay as they"
                            + " are. 409 if the jurisdiction already has one of the rules for that day; then nothing is set.")
    @APIResponseSchema(value = AdoptionView.class, responseCode = "201", responseDescription = "Taken over (已采用)")
    public Uni<Response> adopt(@Valid @NotNull AdoptionRequest request) {
        return writes.once(request, (work, by) -> adoptions
                .adopt(work, by, request)
                .map(adoption -> Answer.created(
                        "/api/v1/policies/adoptions/" + adoption.getId(), adoption, () -> AdoptionView.of(adoption))));
    }

    @GET
    @Path("/adoptions")
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "listPolicyAdoptions",
            summary = "List adoptions (采用记录)",
            description = "Public. The latest come first.")
    @APIResponseSchema(value = AdoptionPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Region code or DEFAULT (适用区域)") @QueryParam("jurisdiction") String jurisdiction,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> adoptions.list(session, jurisdiction, page),
                row -> List.of(row.getId().toString()),
                AdoptionView::of);
    }

    @GET
    @Path("/adoptions/{id}")
    @PermitAll
    @SameForEverybody
    @Operation(operationId = "getPolicyAdoption", summary = "Read an adoption (查看采用记录)", description = "Public.")
    @APIResponseSchema(value = AdoptionView.class, responseCode = "200", responseDescription = "The adoption (采用记录)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> adoptions.get(session, id), AdoptionView::of);
    }

    @Schema(name = "PolicyPresetList")
    record PresetList(List<Preset> items) {}

    @Schema(name = "PolicyAdoptionPage")
    record AdoptionPage(List<AdoptionView> items, @Nullable String next) {}
}
