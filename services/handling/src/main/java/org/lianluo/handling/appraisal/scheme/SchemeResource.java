package org.lianluo.handling.appraisal.scheme;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.SameForEverybody;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.Page;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/assessment-schemes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessment-schemes", description = "Schemes by which units are assessed (承办单位考核办法)")
public class SchemeResource {

    private final SchemeBook schemes;
    private final Writes writes;
    private final Reads reads;

    SchemeResource(SchemeBook schemes, Writes writes, Reads reads) {
        this.schemes = schemes;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @Path("/presets")
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "listAssessmentSchemePresets",
            summary = "List the schemes that are shipped (考核办法样板)",
            description =
                    "Public. The schemes of Hainan (and Chengde) and of Fengyang; `note` says what is ours in each."
                            + " An assessment may use one as it is, by its id, or a region enters its own after it.")
    @APIResponseSchema(value = SchemePresetList.class, responseCode = "200", responseDescription = "All of them (全部)")
    public Uni<Response> presets() {
        return reads.by(by -> Uni.createFrom()
                .item(Answer.of(new Page<>(
                        schemes.shipped().stream().map(SchemeView::of).toList(), null))));
    }

    @GET
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "listAssessmentSchemes",
            summary = "List the schemes of regions (考核办法列表)",
            description = "Public. The newest come first.")
    @APIResponseSchema(value = SchemePage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Region (行政区划)", example = "410402") @QueryParam("region") String region,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> schemes.list(session, region, page),
                row -> List.of(row.getId().toString()),
                SchemeView::of);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "getAssessmentScheme",
            summary = "Read a region's scheme (查看考核办法)",
            description = "Public.")
    @APIResponseSchema(value = SchemeView.class, responseCode = "200", responseDescription = "The scheme (考核办法)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> schemes.own(session, id), SchemeView::of);
    }

    @POST
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses("scheme-unusable")
    @Operation(
            operationId = "enterAssessmentScheme",
            summary = "Enter a scheme (登记考核办法)",
            description =
                    "By the intake office, for its region. What is not SYSTEM is a MARK; figures are of the side of their"
                            + " indicator; something must give points. `fault` says what can't be computed.")
    @APIResponseSchema(value = SchemeView.class, responseCode = "201", responseDescription = "Entered (已登记)")
    public Uni<Response> enter(@Valid @NotNull SchemeRequest request) {
        return writes.once(request, (work, by) -> schemes.enter(work, by, request)
                .map(scheme -> Answer.created(
                        "/api/v1/assessment-schemes/" + scheme.getId(), scheme, () -> SchemeView.of(scheme))));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses("scheme-unusable")
    @Operation(
            operationId = "changeAssessmentScheme",
            summary = "Change a scheme (修改考核办法)",
            description =
                    "By the intake office of its region. `If-Match` is required. Assessments that have started keep"
                            + " the scheme as it was then.")
    @APIResponseSchema(value = SchemeView.class, responseCode = "200", responseDescription = "Changed (已修改)")
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SchemeRequest request) {
        return writes.plain((work, by) -> schemes.change(work, by, id, ifMatch, request)
                .map(scheme -> Answer.ok(scheme, () -> SchemeView.of(scheme))));
    }

    @Schema(name = "AssessmentSchemePresetList")
    record SchemePresetList(List<SchemeView> items) {}

    @Schema(name = "AssessmentSchemePage")
    record SchemePage(List<SchemeView> items, @Nullable String next) {}
}
