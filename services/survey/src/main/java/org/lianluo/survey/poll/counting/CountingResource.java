package org.lianluo.survey.poll.counting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.survey.poll.Survey;
import org.lianluo.survey.poll.SurveyStatus;

@Path("/api/v1/surveys/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "survey-counting", description = "Close, count and announce surveys (截止、计票、公布)")
public class CountingResource {

    private final CountingService service;
    private final Tellers tellers;
    private final Writes writes;
    private final Reads reads;

    CountingResource(CountingService service, Tellers tellers, Writes writes, Reads reads) {
        this.service = service;
        this.tellers = tellers;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @Path("/closing")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Operation(
            operationId = "closeSurvey",
            summary = "Close a survey or vote (截止)",
            description =
                    "OPEN → CLOSED. `If-Match` is required. No paper comes in any more; papers are cut up by items and"
                            + " sorted, and what joins them with who took part is removed for good.")
    @APIResponseSchema(value = Stage.class, responseCode = "200", responseDescription = "Closed (已截止)")
    public Uni<Response> close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(
                null, (work, by) -> service.close(work, by, id, ifMatch).map(CountingResource::answer));
    }

    @POST
    @Path("/teller-counts")
    @RolesAllowed(Role.Names.TELLER)
    @Refuses({
        "no-hall",
        "count-does-not-add-up",
        "more-than-all",
        "unknown-mark",
        "unknown-item",
        "marked-twice",
        "counted-already",
        "counted-by-two",
        "not-counted",
        "no-difference"
    })
    @Operation(
            operationId = "enterTellerCount",
            summary = "Enter what was counted in the hall (录入计票结果)",
            description =
                    "In CLOSED, by two tellers of the region, each once and without seeing the other's. Valid and void"
                            + " papers of each item add up to those that came back. Where the two differ, a third teller, the head"
                            + " teller (总监票人), enters what counts, with a `record` of how that was found.")
    @APIResponseSchema(value = TellerCountsView.class, responseCode = "201", responseDescription = "Entered (已录入)")
    public Uni<Response> enter(@PathParam("id") UUID id, @Valid @NotNull TellerCountRequest request) {
        return writes.once(request, (work, by) -> tellers.enter(work, by, id, request)
                .map(all -> Answer.created(
                        "/api/v1/surveys/" + id + "/teller-counts",
                        null,
                        () -> TellerCountsView.of(all, by.reference()))));
    }

    @GET
    @Path("/teller-counts")
    @RolesAllowed({
        Role.Names.TELLER,
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "getTellerCounts",
            summary = "Compare what was counted (核对计票结果)",
            description = "A teller sees their own until both are in; then both are shown, with what differs.")
    @APIResponseSchema(value = TellerCountsView.class, responseCode = "200", responseDescription = "The counts (录入结果)")
    public Uni<Response> counts(@PathParam("id") UUID id) {
        return reads.answer((session, by) ->
                service.counts(session, by, id).map(all -> Answer.of(TellerCountsView.of(all, by.reference()))));
    }

    @POST
    @Path("/tally")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses("not-counted")
    @Operation(
            operationId = "tallySurvey",
            summary = "Count all papers (计票)",
            description =
                    "CLOSED → TALLIED, when the two counts of the hall agree or the head teller decided. `If-Match` is"
                            + " required. More papers back than were issued make all of it VOID instead.")
    @APIResponseSchema(value = Stage.class, responseCode = "200", responseDescription = "Counted or void (已计票或者作废)")
    public Uni<Response> tally(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(
                null, (work, by) -> service.tally(work, by, id, ifMatch).map(CountingResource::answer));
    }

    @POST
    @Path("/announcement")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Operation(
            operationId = "announceSurvey",
            summary = "Announce the verdicts (公布结果)",
            description =
                    "TALLIED → ANNOUNCED. `If-Match` is required. Each item has its verdict by the rule, and an event says"
                            + " so. A dissatisfied one waits to be put right. With a reason it is not published; raters and the rated"
                            + " know it all the same.")
    @APIResponseSchema(value = Stage.class, responseCode = "200", responseDescription = "Announced (已公布)")
    public Uni<Response> announce(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Announcement request) {
        return writes.once(request, (work, by) -> service.announce(work, by, id, ifMatch, request.withheldReason())
                .map(CountingResource::answer));
    }

    private static Answer answer(Survey survey) {
        return Answer.ok(survey, () -> Stage.of(survey));
    }

    /** Whether everybody may read it. */
    @Schema(name = "SurveyAnnouncement", description = "Whether everybody may read the result (公布决定)")
    record Announcement(
            @Schema(description = "Why it is not published; none where it is (不公开的理由)", examples = "涉及未公开的人事事项。")
            @Nullable
            @PlainText(max = 500)
            String withheldReason) {}

    /** Where the survey stands now. */
    @Schema(name = "SurveyStage", description = "Where the survey stands (测评状态)")
    record Stage(
            UUID id,
            SurveyStatus status,
            @Nullable Instant endedAt,
            @Nullable Instant announcedAt,
            @Nullable Boolean published,

            @Schema(description = "Why it is void or not published (作废或者不公开的理由)") @Nullable
            String reason,

            long version) {

        static Stage of(Survey survey) {
            return new Stage(
                    survey.getId(),
                    survey.status(),
                    survey.endedAt(),
                    survey.announcedAt(),
                    survey.published(),
                    survey.reason(),
                    survey.getVersion());
        }
    }
}
