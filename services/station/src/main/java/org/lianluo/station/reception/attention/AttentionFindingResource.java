package org.lianluo.station.reception.attention;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.PlainText;

/** Stations that stand idle and deputies who never come. */
@Path("/api/v1/attention-findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attention", description = "Idle stations and deputies who never come (闲置站点和从不进站的代表)")
public class AttentionFindingResource {

    private final FindingService findings;
    private final Writes writes;
    private final Reads reads;

    AttentionFindingResource(FindingService findings, Writes writes, Reads reads) {
        this.findings = findings;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.STATION_HEAD,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "listAttentionFindings",
            summary = "List idle stations and deputies who never come (闲置站点和从不进站的代表)",
            description =
                    "The office and the committees of the region read those of the region, the head of a station those of it, a"
                            + " deputy their own. They are found by the policies `station.idle-after` and `deputy.away-after`."
                            + " Nothing follows from them by itself. The newest come first.")
    @APIResponseSchema(value = FindingPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@Valid @BeanParam FindingParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> findings.list(session, by, filter, page)
                        .map(rows -> rows.stream().map(row -> new Read(row, by)).toList()),
                read -> List.of(read.finding().getId().toString()),
                read -> FindingView.of(read.finding(), read.by()));
    }

    /** A finding and who reads it. */
    private record Read(AttentionFinding finding, Caller by) {}

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.STATION_HEAD,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "getAttentionFinding",
            summary = "Read a finding (查看)",
            description = "For whoever sees it in the list.")
    @APIResponseSchema(value = FindingView.class, responseCode = "200", responseDescription = "The finding (详情)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> findings.get(session, by, id).map(finding -> ok(finding, by)));
    }

    @POST
    @Path("/{id}/explanation")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Operation(
            operationId = "explainAttentionFinding",
            summary = "Write why it is so (说明情况)",
            description =
                    "OPEN → EXPLAINED, by the office of the region. `If-Match` is required. It is over by itself once the station"
                            + " is used or the deputy comes.")
    @APIResponseSchema(value = FindingView.class, responseCode = "200", responseDescription = "Kept (已说明)")
    public Uni<Response> explain(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Explanation request) {
        return writes.once(request, (work, by) -> findings.explain(work, by, id, ifMatch, request.explanation())
                .map(finding -> ok(finding, by)));
    }

    private static Answer ok(AttentionFinding finding, Caller by) {
        return Answer.ok(finding, () -> FindingView.of(finding, by));
    }

    /** Why it is so. */
    @Schema(name = "AttentionExplanation", description = "Why a station is idle, or a deputy does not come (情况说明)")
    record Explanation(
            @Schema(description = "Why, without more about a person than is needed (说明)", examples = "站点改造，预计明年三月重新开放。")
            @NotNull
            @PlainText(max = 500)
            String explanation) {}

    @Schema(name = "AttentionFindingPage")
    record FindingPage(List<FindingView> items, @Nullable String next) {}
}
