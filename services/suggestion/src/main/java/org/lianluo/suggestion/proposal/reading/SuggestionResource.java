package org.lianluo.suggestion.proposal.reading;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.TokenOptional;
import org.lianluo.shared.web.input.Page;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.suggestion.proposal.following.SuggestionDueRecount;

@Path("/api/v1/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "suggestions", description = "Deputies' suggestions (代表建议)")
public class SuggestionResource {

    private final SuggestionReads suggestions;
    private final Recounts recounts;
    private final SuggestionDueRecount dates;
    private final Reads reads;

    SuggestionResource(SuggestionReads suggestions, Recounts recounts, SuggestionDueRecount dates, Reads reads) {
        this.recounts = recounts;
        this.dates = dates;
        this.suggestions = suggestions;
        this.reads = reads;
    }

    @GET
    @PermitAll
    @TokenOptional
    @Operation(
            operationId = "listSuggestions",
            summary = "List suggestions (建议列表)",
            description =
                    "The newest first; with `q`, the best match first. A deputy sees their own, and registered ones"
                            + " of their region that are not confidential. An office sees its region's from submission on, the"
                            + " government office from assignment on. A unit sees those assigned to it; the head of a station"
                            + " those based on its opinions; a street committee those that deputies posted in its street"
                            + " signed or that are based on opinions of its stations. Everybody, even without a token, sees published ones of any"
                            + " region. Several roles add up; `region` narrows the list.")
    @APIResponseSchema(
            value = SuggestionViews.SummaryPage.class,
            responseCode = "200",
            responseDescription = "A page (一页)")
    public Uni<Response> list(@Valid @BeanParam SuggestionParams filter, @Valid @BeanParam PageRequest page) {
        return reads.by(by -> recounts.shown(
                        dates,
                        (SuggestionQueries.Found row) -> filter.dueBefore == null
                                ? null
                                : row.suggestion().getId(),
                        session -> suggestions.list(session, by, filter, page))
                .map(rows -> Answer.of(Page.of(
                        rows,
                        page,
                        SuggestionQueries.Found::key,
                        row -> SuggestionViews.Summary.of(row.suggestion())))));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @TokenOptional
    @Operation(
            operationId = "getSuggestion",
            summary = "Read a suggestion (查看建议)",
            description = "Its page of record: state, texts, signers, units, replies and feedback of all rounds. A"
                    + " published one can be read in part without a token.")
    @APIResponseSchema(
            value = SuggestionViews.Detail.class,
            responseCode = "200",
            responseDescription = "The suggestion (建议)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> suggestions
                .get(session, by, id)
                .map(seen ->
                        Answer.ok(seen.file().suggestion(), () -> SuggestionViews.detail(seen.file(), seen.viewer()))));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        Role.Names.DEPUTY,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.STREET_COMMITTEE,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.STATION_HEAD
    })
    @Operation(
            operationId = "getSuggestionHistory",
            summary = "Read the history of a suggestion (办理过程)",
            description = "For those whom it concerns. Shows who did what and when, and which rule set a date.")
    @APIResponseSchema(
            value = SuggestionViews.HistoryView.class,
            responseCode = "200",
            responseDescription = "The history, oldest first (办理过程)")
    public Uni<Response> history(@PathParam("id") UUID id) {
        return reads.answer((session, by) ->
                suggestions.history(session, by, id).map(lines -> Answer.of(new SuggestionViews.HistoryView(lines))));
    }
}
