package org.lianluo.survey.poll.drafting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.lianluo.shared.casework.History;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.survey.poll.finding.SurveyParams;
import org.lianluo.survey.poll.finding.Surveys;

@Path("/api/v1/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surveys", description = "Satisfaction surveys, evaluations and votes (测评、评议、表决)")
public class SurveyResource {

    private final SurveyService service;
    private final Surveys surveys;
    private final Writes writes;
    private final Reads reads;

    SurveyResource(SurveyService service, Surveys surveys, Writes writes, Reads reads) {
        this.service = service;
        this.surveys = surveys;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.TELLER,
        Role.Names.DEPUTY,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER
    })
    @Operation(
            operationId = "listSurveys",
            summary = "List surveys and votes (测评、表决列表)",
            description =
                    "The newest first. Offices and tellers see those of their region, deputies those on whose roster they"
                            + " are, a unit those that rated it, once announced.")
    @APIResponseSchema(value = SurveyPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam SurveyParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> surveys.list(session, by, filter, page),
                survey -> List.of(survey.getId().toString()),
                SurveySummary::of);
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"rule-unusable", "unknown-survey", "named-in-a-hall", "no-person", "unknown-deputies"})
    @Operation(
            operationId = "draftSurvey",
            summary = "Draft a survey or vote (起草测评、表决)",
            description =
                    "By an office of the region. The rule of the verdict is that of the kind, unless a scheme or a rule is"
                            + " given. The word 测评 stands in no national law: rules are local, so each survey carries its own.")
    @APIResponseSchema(value = SurveyView.class, responseCode = "201", responseDescription = "Drafted (已起草)")
    public Uni<Response> draft(@Valid @NotNull SurveyDraft request) {
        return writes.once(request, (work, by) -> service.draft(work, by, request)
                .map(drafted -> Answer.created(
                        "/api/v1/surveys/" + drafted.survey().getId(), drafted.survey(), drafted::view)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.TELLER,
        Role.Names.DEPUTY,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER
    })
    @Operation(
            operationId = "getSurvey",
            summary = "Read a survey or vote (查看测评、表决)",
            description =
                    "What is asked, by which rule, and where it stands; nothing of what was marked. 404 also for one that"
                            + " the caller may not see.")
    @APIResponseSchema(value = SurveyView.class, responseCode = "200", responseDescription = "The survey (测评)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> surveys.get(session, by, id).chain(survey -> surveys.items(session, id)
                .map(items -> Answer.ok(survey, () -> SurveyView.of(survey, items)))));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.TELLER
    })
    @Operation(
            operationId = "getSurveyHistory",
            summary = "Read the history (办理过程)",
            description = "Who drafted, opened, closed and announced it, and when; in order, on one page.")
    @APIResponseSchema(value = SurveyHistory.class, responseCode = "200", responseDescription = "The lines (办理过程)")
    public Uni<Response> history(@PathParam("id") UUID id) {
        return reads.all(
                (session, by) -> surveys.get(session, by, id).chain(() -> History.of(session, id)), line -> line);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"rule-unusable", "unknown-survey", "named-in-a-hall", "no-person", "unknown-deputies"})
    @Operation(
            operationId = "redraftSurvey",
            summary = "Change a draft (修改草稿)",
            description = "In DRAFT: what was drafted before is replaced. `If-Match` is required.")
    @APIResponseSchema(value = SurveyView.class, responseCode = "200", responseDescription = "Changed (已修改)")
    public Uni<Response> redraft(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SurveyDraft request) {
        return writes.plain((work, by) -> service.redraft(work, by, id, ifMatch, request)
                .map(drafted -> Answer.ok(drafted.survey(), drafted::view)));
    }

    @POST
    @Path("/{id}/opening")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"twice-on-roster", "more-than-all", "no-quorum", "amendment-first", "unknown-deputies"})
    @Operation(
            operationId = "openSurvey",
            summary = "Open a survey or vote (开始测评、表决)",
            description =
                    "DRAFT → OPEN. `If-Match` is required. The roster is frozen, and with it the base: who leaves later"
                            + " still counts. Whoever answers for an item does not rate it. Needs a quorum where the rule has one: a"
                            + " committee more than half of all (地方组织法 2022 §51), a congress two thirds (§14). An amendment is voted"
                            + " on first. The raters are told. `warnings` says what weakens secrecy.")
    @APIResponseSchema(value = SurveyView.class, responseCode = "200", responseDescription = "Opened (已开始)")
    public Uni<Response> open(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SurveyOpening request) {
        return writes.once(request, (work, by) -> service.open(work, by, id, ifMatch, request)
                .map(opened -> Answer.ok(opened.survey(), opened::view)));
    }

    @POST
    @Path("/{id}/departures")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses("not-on-roster")
    @Operation(
            operationId = "departFromSurvey",
            summary = "Record that a rater left (登记离任)",
            description = "In OPEN: somebody left after the roster was frozen. They take no part; the base stays.")
    @APIResponseSchema(value = SurveyView.class, responseCode = "200", responseDescription = "Recorded (已登记)")
    public Uni<Response> depart(@PathParam("id") UUID id, @Valid @NotNull SurveyDeparture request) {
        return writes.once(request, (work, by) -> service.depart(work, by, id, request.deputyCode())
                .map(survey -> Answer.ok(survey.survey(), survey::view)));
    }

    @POST
    @Path("/{id}/voiding")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Operation(
            operationId = "voidSurvey",
            summary = "Make a survey void (测评作废)",
            description =
                    "Before it is announced: nothing of it counts, and nothing of it is shown. `If-Match` is required. The"
                            + " raters are told.")
    @APIResponseSchema(value = SurveyView.class, responseCode = "200", responseDescription = "Void (已作废)")
    public Uni<Response> makeVoid(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SurveyVoiding request) {
        return writes.once(request, (work, by) -> service.makeVoid(work, by, id, ifMatch, request.reason())
                .map(survey -> Answer.ok(survey.survey(), survey::view)));
    }

    @POST
    @Path("/{id}/re-survey")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses("nothing-to-repeat")
    @Operation(
            operationId = "draftReSurvey",
            summary = "Rate again what was put right (再次测评)",
            description =
                    "Drafts another survey, linked to the first, of the items that were put right (RECTIFIED). The first"
                            + " result stays beside the last.")
    @APIResponseSchema(value = SurveyView.class, responseCode = "201", responseDescription = "Drafted (已起草)")
    public Uni<Response> again(@PathParam("id") UUID id) {
        return writes.once(null, (work, by) -> service.again(work, by, id)
                .map(drafted -> Answer.created(
                        "/api/v1/surveys/" + drafted.survey().getId(), drafted.survey(), drafted::view)));
    }

    /** Somebody left the roster. */
    @Schema(name = "SurveyDeparture", description = "A rater who left (离任)")
    record SurveyDeparture(
            @Schema(description = "Deputy (代表)", examples = "D410402-0001") @NotNull @Size(min = 1, max = 40)
            String deputyCode) {}

    /** Why nothing counts. */
    @Schema(name = "SurveyVoiding", description = "Why nothing of it counts (作废)")
    record SurveyVoiding(
            @Schema(description = "Reason (理由)", examples = "收回票数多于发出票数。") @NotNull @PlainText(max = 500)
            String reason) {}

    @Schema(name = "SurveyPage")
    record SurveyPage(List<SurveySummary> items, @Nullable String next) {}

    @Schema(name = "SurveyHistory")
    record SurveyHistory(List<HistoryLine> items, @Nullable String next) {}
}
