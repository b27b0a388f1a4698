package org.lianluo.survey.poll.results;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.SameForEverybody;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.survey.poll.Survey;
import org.lianluo.survey.poll.SurveyKind;

@Path("/api/v1/published-surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "published-surveys", description = "Results that everybody may read (公开的测评结果)")
public class PublishedResource {

    private final ResultService service;
    private final Reads reads;

    PublishedResource(ResultService service, Reads reads) {
        this.service = service;
        this.reads = reads;
    }

    @GET
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "listPublishedSurveys",
            summary = "List published results (公开的测评结果列表)",
            description = "Public. The newest first (监督法 2024 §63: what supervision found is made known).")
    @APIResponseSchema(value = PublishedPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Region (行政区划代码)", example = "410402") @QueryParam("region") String region,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.published(session, region, page),
                survey -> List.of(survey.getId().toString()),
                Published::of);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "getPublishedSurvey",
            summary = "Read a published result (查看公开的测评结果)",
            description = "Public. 404 also for one that is not published.")
    @APIResponseSchema(value = SurveyResult.class, responseCode = "200", responseDescription = "The result (测评结果)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> service.publishedOne(session, id).map(Answer::of));
    }

    /** A published survey in a list. */
    @Schema(name = "PublishedSurvey", description = "Published survey in a list (公开的测评)")
    record Published(
            UUID surveyId,
            String regionCode,
            SurveyKind kind,
            String title,
            @Schema(description = "From 1 (第几轮)") int round,
            Instant announcedAt) {

        static Published of(Survey survey) {
            return new Published(
                    survey.getId(),
                    survey.getRegionCode(),
                    survey.plan().kind(),
                    survey.plan().title(),
                    survey.round(),
                    survey.announcedAt());
        }
    }

    @Schema(name = "PublishedSurveyPage")
    record PublishedPage(List<Published> items, @Nullable String next) {}
}
