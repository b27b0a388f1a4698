package org.lianluo.survey.feedback.returning;

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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.casework.History;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.Page;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.survey.feedback.FeedbackForm;

@Path("/api/v1/feedback-forms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "feedback-forms", description = "Feedback of deputies on replies and commitments (征询意见表、承诺事项回执)")
public class FeedbackFormResource {

    private final FeedbackService service;
    private final FormRepository forms;
    private final Writes writes;
    private final Reads reads;
    private final Recounts recounts;
    private final FormDueRecount dates;
    private final Clock clock;

    FeedbackFormResource(
            FeedbackService service,
            FormRepository forms,
            Writes writes,
            Reads reads,
            Recounts recounts,
            FormDueRecount dates,
            Clock clock) {
        this.service = service;
        this.forms = forms;
        this.writes = writes;
        this.reads = reads;
        this.recounts = recounts;
        this.dates = dates;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Role.Names.DEPUTY,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "listFeedbackForms",
            summary = "List feedback forms (征询意见表列表)",
            description =
                    "Forms on replies, and receipts on commitments, which have the kind COMMITMENT. The newest first. A"
                            + " deputy sees their own, a unit those on its replies, an office those of its"
                            + " region, including confidential ones.")
    @APIResponseSchema(value = FeedbackFormPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam FeedbackFormParams filter, @Valid @BeanParam PageRequest page) {
        return reads.by(by -> recounts.shown(
                        dates, this::overdue, session -> forms.list(session, FormScope.of(by), filter, page))
                .map(rows ->
                        Answer.of(Page.of(rows, page, row -> List.of(row.getId().toString()), this::view))));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.DEPUTY,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "getFeedbackForm",
            summary = "Read a feedback form (查看征询意见表)",
            description = "404 also for a form that the caller may not see.")
    @APIResponseSchema(value = FeedbackFormView.class, responseCode = "200", responseDescription = "The form (征询意见表)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> service.get(session, by, id), this::view);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        Role.Names.DEPUTY,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "getFeedbackFormHistory",
            summary = "Read the history (办理过程)",
            description = "Who did what and when, and which rule set the date; in order, on one page.")
    @APIResponseSchema(
            value = FeedbackFormHistory.class,
            responseCode = "200",
            responseDescription = "The lines (办理过程)")
    public Uni<Response> history(@PathParam("id") UUID id) {
        return reads.all(
                (session, by) -> service.get(session, by, id).chain(form -> History.of(session, form.getId())),
                line -> line);
    }

    @POST
    @Path("/{id}/feedback")
    @RolesAllowed(Role.Names.DEPUTY)
    @Refuses("reason-required")
    @Operation(
            operationId = "giveFeedback",
            summary = "Give feedback (反馈意见)",
            description =
                    "OPEN → RETURNED, once, by the deputy who is asked, unless they work at the unit that replied."
                            + " Attitude and result are rated separately; a reason is required if either is DISSATISFIED. After"
                            + " a dissatisfied result on a reply, the suggestion is handled once more while its place has a"
                            + " further round, and then reviewed by a panel. A form of the kind COMMITMENT moves nothing"
                            + " and never counts into satisfaction with the reply: when the deputy is dissatisfied, the"
                            + " intake office brings deputy and unit together. Late feedback is accepted and"
                            + " marked late. If the day after the reminder has passed, too (NO_FEEDBACK), it is kept as a"
                            + " remark, once, and moves nothing unless the intake office decides so.")
    @APIResponseSchema(value = FeedbackFormView.class, responseCode = "200", responseDescription = "Returned (已反馈)")
    public Uni<Response> giveFeedback(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull FeedbackRequest request) {
        return writes.once(request, (work, by) -> service.giveFeedback(work, by, id, ifMatch, request)
                .map(form -> Answer.ok(form, () -> view(form))));
    }

    /** Why a late remark counts. */
    @Schema(name = "FeedbackReopening", description = "Decision that a late remark counts (采纳补充反馈)")
    record ReopeningRequest(
            @Schema(description = "Reason (理由)", examples = "代表住院期间未能按时反馈。") @NotNull @PlainText(max = 1000)
            String reason) {}

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses({"no-remark", "handled-again"})
    @Operation(
            operationId = "reopenFeedback",
            summary = "Have a late remark count (采纳补充反馈)",
            description =
                    "NO_FEEDBACK → RETURNED, for the intake office of the region: the deputy's remark becomes their"
                            + " feedback, with all that follows from one. Not when the unit already handles the suggestion again.")
    @APIResponseSchema(value = FeedbackFormView.class, responseCode = "200", responseDescription = "Reopened (已采纳)")
    public Uni<Response> reopen(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ReopeningRequest request) {
        return writes.once(request, (work, by) -> service.reopen(work, by, id, ifMatch, request.reason())
                .map(form -> Answer.ok(form, () -> view(form))));
    }

    private UUID overdue(FeedbackForm form) {
        return form.isOverdue(clock.instant()) ? form.getId() : null;
    }

    private FeedbackFormView view(FeedbackForm form) {
        return FeedbackFormView.of(form, clock.instant());
    }

    @Schema(name = "FeedbackFormPage")
    record FeedbackFormPage(
            List<FeedbackFormView> items, @Nullable String next) {}

    @Schema(name = "FeedbackFormHistory")
    record FeedbackFormHistory(List<HistoryLine> items) {}
}
