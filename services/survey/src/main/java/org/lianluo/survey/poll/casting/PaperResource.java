package org.lianluo.survey.poll.casting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.survey.poll.Survey;
import org.lianluo.survey.poll.finding.Surveys;

@Path("/api/v1/surveys/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "survey-papers", description = "Papers of raters, and who took part (测评票)")
public class PaperResource {

    private static final String MANDATE =
            "Mandate for which the caller votes; needed by who has several on the roster (以哪一代表身份)";

    private final PaperService service;
    private final Surveys surveys;
    private final Writes writes;
    private final Reads reads;

    PaperResource(PaperService service, Surveys surveys, Writes writes, Reads reads) {
        this.service = service;
        this.surveys = surveys;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @Path("/paper")
    @RolesAllowed(Role.Names.DEPUTY)
    @Operation(
            operationId = "getSurveyPaper",
            summary = "Read one's own paper (查看本人的测评票)",
            description =
                    "By a deputy on the roster: what they may mark, and whether they did. Never what they marked.")
    @APIResponseSchema(value = PaperViews.Form.class, responseCode = "200", responseDescription = "The paper (测评票)")
    public Uni<Response> form(
            @PathParam("id") UUID id,
            @Parameter(description = MANDATE, example = "D410402-0001") @QueryParam("deputyCode") String deputyCode) {
        return reads.answer((session, by) -> surveys.rater(session, by, id, deputyCode)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .chain(rater -> session.find(Survey.class, id)
                        .chain(survey -> surveys.items(session, id).chain(items -> surveys.mandates(session, by, id)
                                .map(own -> Answer.of(PaperViews.Form.of(survey, items, rater, own)))))));
    }

    @GET
    @Path("/roster")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.TELLER
    })
    @Operation(
            operationId = "listSurveyRoster",
            summary = "Read the roster (查看名册)",
            description =
                    "By the offices and tellers of the region, in the order of codes; empty until the survey opens. Who has"
                            + " a paper of the hall, who left, and what each does not rate; not who sent a paper: of that there are"
                            + " numbers alone.")
    @APIResponseSchema(value = RosterPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> roster(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.roster(session, by, id, page),
                line -> List.of(line.deputyCode()),
                line -> line);
    }

    @POST
    @Path("/papers")
    @RolesAllowed(Role.Names.DEPUTY)
    @Refuses({
        "no-phone",
        "departed",
        "on-paper",
        "unknown-item",
        "unknown-mark",
        "own-matter",
        "marked-twice",
        "personal-number-in-text"
    })
    @Operation(
            operationId = "castSurveyPaper",
            summary = "Send one's paper (提交测评票)",
            description =
                    "In OPEN, by a deputy on the roster, once: the first counts, and a repeat is answered the same with"
                            + " `already`, from whichever device; an `Idempotency-Key` has no effect and is not kept. An item without a"
                            + " mark is blank, and so void. Nobody marks what they answer for (不得自评). In a survey without names what was"
                            + " marked is kept apart from who took part, without a time; at the close what joins the two is gone.")
    @APIResponseSchema(value = PaperViews.Receipt.class, responseCode = "200", responseDescription = "Came in (已收到)")
    public Uni<Response> cast(
            @PathParam("id") UUID id,
            @Parameter(description = MANDATE, example = "D410402-0001") @QueryParam("deputyCode") String deputyCode,
            @Valid @NotNull PaperRequest request) {
        return writes.plain(
                (work, by) -> service.cast(work, by, id, deputyCode, request).map(Answer::of));
    }

    @GET
    @Path("/turnout")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.TELLER,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "getSurveyTurnout",
            summary = "See how many took part (查看参加情况)",
            description =
                    "Numbers only, also for the display of a hall; nothing of what was marked before it is announced.")
    @APIResponseSchema(value = PaperViews.Turnout.class, responseCode = "200", responseDescription = "Numbers (人数)")
    public Uni<Response> turnout(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> surveys.get(session, by, id)
                .chain(survey -> surveys.participation(session, id).map(now -> turnout(survey, now))));
    }

    @POST
    @Path("/paper-issues")
    @RolesAllowed(Role.Names.TELLER)
    @Refuses({"no-hall", "not-on-roster", "took-part", "departed"})
    @Operation(
            operationId = "issueSurveyPapers",
            summary = "Hand out papers in the hall (发出纸质票)",
            description =
                    "In OPEN, by a teller of the region: who has a paper can't vote by phone as well, and the other way"
                            + " round. Handing it to somebody again changes nothing.")
    @APIResponseSchema(value = PaperViews.Turnout.class, responseCode = "200", responseDescription = "Handed out (已发出)")
    public Uni<Response> issue(@PathParam("id") UUID id, @Valid @NotNull PaperIssue request) {
        return writes.once(request, (work, by) -> service.issue(work, by, id, request.deputyCodes())
                .chain(now -> work.session().find(Survey.class, id).map(survey -> turnout(survey, now))));
    }

    private static Answer turnout(Survey survey, Surveys.Participation now) {
        return Answer.of(
                new PaperViews.Turnout(survey.status(), now.all(), survey.present(), now.byPhone(), now.onPaper()));
    }

    @Schema(name = "SurveyRosterPage")
    record RosterPage(List<RosterLine> items, @Nullable String next) {}

    /** Who gets a paper. */
    @Schema(name = "SurveyPaperIssue", description = "Who gets a paper of the hall (领票人员)")
    record PaperIssue(
            @Schema(description = "Deputies (代表)", examples = "[\"D410402-0001\"]") @NotNull @Size(min = 1, max = 5000)
            List<@NotNull @Size(min = 1, max = 40) String> deputyCodes) {}
}
