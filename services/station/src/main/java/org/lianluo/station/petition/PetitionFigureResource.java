package org.lianluo.station.petition;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;

/** Figures of petition duty. */
@Path("/api/v1/petition-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "petition-duty", description = "Petition duty of deputies: roster, what was taken, its end (代表信访轮值代办)")
public class PetitionFigureResource {

    private final Reads reads;

    PetitionFigureResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"petition-period-reversed", "validation-failed"})
    @Operation(
            operationId = "countPetitions",
            summary = "Count letters and visits (信访轮值统计)",
            description =
                    "For offices and the director meeting of the region: what was taken on days of duty of a period, by"
                            + " kind and result.")
    @APIResponseSchema(value = PetitionFigures.class, responseCode = "200", responseDescription = "The figures (统计)")
    public Uni<Response> figures(
            @Parameter(description = "First day (起日)", example = "2026-01-01") @QueryParam("from") @NotNull
                    LocalDate from,
            @Parameter(description = "Last day (止日)", example = "2026-12-31") @QueryParam("to") @NotNull LocalDate to) {
        return reads.answer((session, by) -> {
            String region = PetitionAccess.regionOf(by);
            if (to.isBefore(from)) {
                throw ProblemException.onParameter(PetitionProblem.PETITION_PERIOD_REVERSED, "to");
            }
            return PetitionFigures.of(session, region, from, to).map(Answer::of);
        });
    }

    /** How much was taken on duty in a period and what became of it. */
    @Schema(name = "PetitionFigures", description = "Figures of petition duty in a period (信访轮值统计)")
    record PetitionFigures(
            @Schema(description = "First day (起日)") LocalDate from,
            @Schema(description = "Last day (止日)") LocalDate to,

            @Schema(description = "Days of duty that were not called off (值班次数)", examples = "24")
            long duties,

            @Schema(description = "Deputies who were on duty, each once (值班代表人数)", examples = "30")
            long deputies,

            @Schema(description = "By kind: letters and visits (按方式)")
            List<OfKind> byKind,

            @Schema(description = "Of what has ended, by result (按结果)")
            List<OfResult> byResult) {

        /** Of one kind. */
        @Schema(name = "PetitionsOfKind")
        record OfKind(
                PetitionKind kind,

                @Schema(description = "Taken (接收数)", examples = "16")
                long taken,

                @Schema(description = "Of these handed on at some time (转办数)", examples = "14")
                long handedOn,

                @Schema(description = "Of these ended (办结数)", examples = "12")
                long ended) {}

        /** Of one result. */
        @Schema(name = "PetitionsOfResult")
        record OfResult(PetitionResult result, long count) {}

        static Uni<PetitionFigures> of(Mutiny.Session session, String region, LocalDate from, LocalDate to) {
            return Sql.together(
                    Sql.rows(session, """
                            SELECT kind, coalesce(result, ''), count(*), count(handed_to)
                            FROM petition_entry WHERE region_code = $1 AND taken_on BETWEEN $2 AND $3
                            GROUP BY 1, 2""", region, from, to),
                    Sql.rows(session, """
                            SELECT count(DISTINCT d.id), count(DISTINCT c.code)
                            FROM petition_duty d CROSS JOIN LATERAL unnest(d.deputy_codes) AS c (code)
                            WHERE d.region_code = $1 AND d.on_day BETWEEN $2 AND $3 AND d.status = 'PLANNED'""", region, from, to),
                    (entries, duties) -> of(from, to, entries, duties.get(0)));
        }

        private static PetitionFigures of(LocalDate from, LocalDate to, List<Object[]> entries, Object[] duties) {
            return new PetitionFigures(
                    from,
                    to,
                    ((Number) duties[0]).longValue(),
                    ((Number) duties[1]).longValue(),
                    Arrays.stream(PetitionKind.values())
                            .map(kind -> {
                                List<Object[]> rows = with(entries, 0, kind.name());
                                return new OfKind(
                                        kind, sum(rows, 2), sum(rows, 3), sum(rows, 2) - sum(with(rows, 1, ""), 2));
                            })
                            .toList(),
                    Arrays.stream(PetitionResult.values())
                            .map(result -> new OfResult(result, sum(with(entries, 1, result.name()), 2)))
                            .toList());
        }

        private static List<Object[]> with(List<Object[]> rows, int column, String value) {
            return rows.stream().filter(row -> row[column].equals(value)).toList();
        }

        private static long sum(List<Object[]> rows, int column) {
            return rows.stream()
                    .mapToLong(row -> ((Number) row[column]).longValue())
                    .sum();
        }
    }
}
