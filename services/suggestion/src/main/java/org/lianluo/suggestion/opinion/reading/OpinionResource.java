package org.lianluo.suggestion.opinion.reading;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.casework.History;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.input.Page;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.following.OpinionDueRecount;

@Path("/api/v1/opinions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinions", description = "Station opinions (社情民意)")
@RolesAllowed({
    Role.Names.STATION_CLERK,
    Role.Names.STATION_HEAD,
    Role.Names.DEPUTY,
    Role.Names.INTAKE_OFFICER,
    Role.Names.COMMITTEE_SUPERVISOR,
    Role.Names.DIRECTOR_MEETING,
    Role.Names.STREET_COMMITTEE
})
public class OpinionResource {

    private final OpinionQueries queries;
    private final OpinionViews views;
    private final Recounts recounts;
    private final OpinionDueRecount dates;
    private final Reads reads;
    private final Clock clock;

    OpinionResource(
            OpinionQueries queries,
            OpinionViews views,
            Recounts recounts,
            OpinionDueRecount dates,
            Reads reads,
            Clock clock) {
        this.queries = queries;
        this.views = views;
        this.reads = reads;
        this.recounts = recounts;
        this.dates = dates;
        this.clock = clock;
    }

    private UUID overdue(Opinion opinion) {
        return opinion.course().dates().isTriageOverdue(opinion.status(), clock.instant()) ? opinion.getId() : null;
    }

    @GET
    @Operation(
            operationId = "listOpinions",
            summary = "List opinions (意见列表)",
            description =
                    "The newest first. The caller sees opinions of their stations, of their region, and those that"
                            + " concern them as a deputy, a street committee those of its street's stations; several"
                            + " roles add up.")
    @APIResponseSchema(
            value = OpinionViews.SummaryPage.class,
            responseCode = "200",
            responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam OpinionParams filter, @Valid @BeanParam PageRequest page) {
        return reads.by(by -> recounts.shown(dates, this::overdue, session -> queries.list(session, by, filter, page))
                .map(rows -> Answer.of(
                        Page.of(rows, page, row -> List.of(row.getId().toString()), row -> views.summary(by, row)))));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getOpinion",
            summary = "Read an opinion (查看意见)",
            description = "Name and phone are masked (已脱敏).")
    @APIResponseSchema(
            value = OpinionViews.Detail.class,
            responseCode = "200",
            responseDescription = "The opinion (意见)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) ->
                queries.get(session, by, id).map(opinion -> Answer.ok(opinion, () -> views.detail(by, opinion))));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getOpinionHistory",
            summary = "Read the history of an opinion (办理过程)",
            description = "Who did what and when, and which rule set a date.")
    @APIResponseSchema(
            value = HistoryView.class,
            responseCode = "200",
            responseDescription = "The history, oldest first (办理过程)")
    public Uni<Response> history(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> queries.get(session, by, id)
                .chain(opinion -> History.of(session, opinion.getId()))
                .map(lines -> Answer.of(new HistoryView(lines))));
    }

    @Schema(name = "OpinionHistory", description = "What was done and when, and which rule set a date (办理过程)")
    record HistoryView(List<HistoryLine> items) {}
}
