package org.lianluo.station.deputy;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
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
import org.lianluo.shared.web.Writes;
import org.lianluo.station.Directory;

/** What is known of a deputy from day to day. */
@Path("/api/v1/deputies/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deputies", description = "People's deputies (人大代表)")
public class FactResource {

    private final FactService facts;
    private final DeputyService deputies;
    private final Writes writes;
    private final Reads reads;

    FactResource(FactService facts, DeputyService deputies, Writes writes, Reads reads) {
        this.facts = facts;
        this.deputies = deputies;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @Path("/facts")
    @PermitAll
    @Operation(
            operationId = "listDeputyFacts",
            summary = "What is known of a deputy from day to day (代表情况)",
            description = "Public, but for reasons and who recorded them, which the office of the region reads.")
    @APIResponseSchema(value = FactPage.class, responseCode = "200", responseDescription = "The facts (代表情况)")
    public Uni<Response> facts(
            @PathParam("id") UUID id,
            @Parameter(description = "Only what holds on that day (所在日)", example = "2026-07-01") @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(
                            description =
                                    "By what was known at the end of that day; by what is known now where none is given (记录截至日)",
                            example = "2026-07-01")
                    @QueryParam("knownOn")
                    LocalDate knownOn,
            @Parameter(description = "Also what was superseded (含已更正的记录)") @QueryParam("superseded")
                    Boolean superseded) {
        return reads.answer((session, by) -> DeputyService.find(session, id)
                .chain(deputy -> facts.facts(session, id, asOf, knownOn, Boolean.TRUE.equals(superseded))
                        .map(rows -> Answer.of(new FactPage(
                                rows.stream()
                                        .map(row -> FactView.of(row, Directory.keeps(by, deputy.getRegionCode())))
                                        .toList(),
                                null)))));
    }

    @POST
    @Path("/facts")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Refuses({"fact-days-reversed", "fact-status-by-steps"})
    @Operation(
            operationId = "recordDeputyFact",
            summary = "Record what holds of a deputy from a day on (登记代表情况)",
            description =
                    "For the intake office of the region or a SYSTEM_ADMIN. `If-Match` with the version of the deputy is"
                            + " required. Of what a deputy has one of, it takes the place of what was known of those days.")
    @APIResponseSchema(value = DeputyView.class, responseCode = "200", responseDescription = "Recorded (已登记)")
    public Uni<Response> record(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull FactRequests.Entry request) {
        return writes.once(request, (work, by) -> facts.enter(work, by, id, ifMatch, request)
                .map(deputy -> Answer.ok(deputy, () -> DeputyView.of(deputy))));
    }

    @POST
    @Path("/facts/{factId}/correction")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Refuses({"fact-days-reversed", "fact-status-by-steps", "fact-superseded"})
    @Operation(
            operationId = "correctDeputyFact",
            summary = "Correct what was recorded of a deputy (更正代表情况)",
            description =
                    "For the intake office of the region or a SYSTEM_ADMIN, with the reason. `If-Match` with the version of"
                            + " the deputy is required. The old record stays and is no longer known from now on.")
    @APIResponseSchema(value = DeputyView.class, responseCode = "200", responseDescription = "Corrected (已更正)")
    public Uni<Response> correct(
            @PathParam("id") UUID id,
            @PathParam("factId") UUID factId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull FactRequests.Correction request) {
        return writes.once(request, (work, by) -> facts.correct(work, by, id, factId, ifMatch, request)
                .map(deputy -> Answer.ok(deputy, () -> DeputyView.of(deputy))));
    }

    /** One fact. */
    @Schema(name = "DeputyFact", description = "What holds of a deputy from a day on (代表情况)")
    record FactView(
            UUID id,
            FactKind kind,

            @Schema(description = "Value (内容)", examples = "曙光街代表团")
            String value,

            @Schema(description = "First day (起日)") LocalDate validFrom,
            @Schema(description = "Last day (止日)") @Nullable LocalDate validTo,

            @Schema(description = "When it was recorded (登记时间)")
            Instant recordedAt,

            @Schema(description = "Since when it is no longer known (更正时间)") @Nullable
            Instant supersededAt,

            @Schema(description = "Why it was recorded; only for the office (说明)") @Nullable
            String reason,

            @Schema(description = "Who recorded it; only for the office (登记人)") @Nullable
            String recordedBy) {

        static FactView of(DeputyFact fact, boolean toOffice) {
            return new FactView(
                    fact.id(),
                    fact.kind(),
                    fact.value(),
                    fact.validFrom(),
                    fact.validTo(),
                    fact.recordedAt(),
                    fact.supersededAt(),
                    toOffice ? fact.reason() : null,
                    toOffice ? fact.recordedBy() : null);
        }
    }

    @Schema(name = "DeputyFactPage")
    record FactPage(List<FactView> items, @Nullable String next) {}
}
