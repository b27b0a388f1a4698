package org.lianluo.suggestion.motion.deciding;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.suggestion.motion.CommitteeRating;
import org.lianluo.suggestion.motion.Motion;
import org.lianluo.suggestion.motion.Vote;
import org.lianluo.suggestion.motion.deciding.MotionRequests.MotionDecision;
import org.lianluo.suggestion.motion.reading.MotionViews;

@Path("/api/v1/motions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "motions", description = "Motions of deputies (代表议案)")
public class MotionDecidingResource {

    private final MotionProceedings proceedings;
    private final Writes writes;

    MotionDecidingResource(MotionProceedings proceedings, Writes writes) {
        this.proceedings = proceedings;
        this.writes = writes;
    }

    @POST
    @Path("/decision")
    @RolesAllowed(Role.Names.PRESIDIUM)
    @Refuses("no-committee")
    @Operation(
            operationId = "decideOnMotion",
            summary = "Decide what becomes of a motion (决定议案的处理)",
            description = "For the presidium of its region: on the agenda, first to a committee, or handled as a"
                    + " suggestion, which then waits for its registration. A committee is asked once.")
    @APIResponseSchema(value = MotionViews.Detail.class, responseCode = "200", responseDescription = "Decided (已决定)")
    public Uni<Response> decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MotionRequests.Decision request) {
        requireWhatTheDecisionNeeds(request);
        return writes.once(
                request, (work, by) -> decide(work, by, id, ifMatch, request).map(MotionDecidingResource::detail));
    }

    private static void requireWhatTheDecisionNeeds(MotionRequests.Decision request) {
        if ((request.committee() != null) != (request.decision() == MotionDecision.TO_COMMITTEE)) {
            throw ProblemException.invalid(
                    "/committee", "交委员会审议时请选择委员会，否则不填", "Name the committee where it goes to one, otherwise none");
        }
        if (request.decision() == MotionDecision.AS_SUGGESTION && request.reason() == null) {
            throw ProblemException.invalid("/reason", "转为代表建议时请说明理由", "Say why it becomes a suggestion");
        }
    }

    private Uni<Motion> decide(Work work, Caller by, UUID id, String ifMatch, MotionRequests.Decision request) {
        return switch (request.decision()) {
            case TABLED -> proceedings.table(work, by, id, ifMatch, request.reason());
            case TO_COMMITTEE -> proceedings.sendTo(work, by, id, ifMatch, request.committee(), request.reason());
            case AS_SUGGESTION -> proceedings.handleAsSuggestion(work, by, id, ifMatch, request.reason());
        };
    }

    @POST
    @Path("/committee-opinion")
    @RolesAllowed(Role.Names.COMMITTEE_SUPERVISOR)
    @Operation(
            operationId = "giveOpinionOnMotion",
            summary = "Give the committee's opinion (提出审议意见)",
            description = "For a committee of its region: whether the motion should be on the agenda. The presidium"
                    + " decides.")
    @APIResponseSchema(value = MotionViews.Detail.class, responseCode = "200", responseDescription = "Given (已提出)")
    public Uni<Response> examine(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MotionRequests.CommitteeOpinion request) {
        return writes.once(request, (work, by) -> proceedings
                .examine(work, by, id, ifMatch, request.forTabling(), request.opinion())
                .map(MotionDecidingResource::detail));
    }

    @POST
    @Path("/withdrawal-decision")
    @RolesAllowed(Role.Names.PRESIDIUM)
    @Refuses("no-withdrawal")
    @Operation(
            operationId = "decideOnMotionWithdrawal",
            summary = "Decide on a withdrawal (决定是否同意撤回)",
            description =
                    "For the presidium of its region, of a motion on the agenda that all who signed ask to withdraw."
                            + " Consent ends its deliberation (地方组织法 2022 §22).")
    @APIResponseSchema(value = MotionViews.Detail.class, responseCode = "200", responseDescription = "Decided (已决定)")
    public Uni<Response> decideWithdrawal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MotionRequests.WithdrawalDecision request) {
        return writes.once(request, (work, by) -> proceedings
                .decideWithdrawal(work, by, id, ifMatch, request.consent(), request.reason())
                .map(MotionDecidingResource::detail));
    }

    @POST
    @Path("/vote")
    @RolesAllowed(Role.Names.PRESIDIUM)
    @Refuses({"withdrawal-undecided", "more-votes-than-members"})
    @Operation(
            operationId = "recordMotionVote",
            summary = "Record the vote (登记表决结果)",
            description =
                    "For the presidium of its region. More votes for it than half of all deputies adopt it, else it is"
                            + " rejected (地方组织法 2022 §25).")
    @APIResponseSchema(value = MotionViews.Detail.class, responseCode = "200", responseDescription = "Recorded (已登记)")
    public Uni<Response> vote(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MotionRequests.VoteCounts request) {
        Vote vote = new Vote(
                request.votesFor(),
                request.votesAgainst(),
                request.abstained(),
                request.notPressed(),
                request.allDeputies());
        return writes.once(
                request,
                (work, by) -> proceedings.vote(work, by, id, ifMatch, vote).map(MotionDecidingResource::detail));
    }

    @POST
    @Path("/plan")
    @RolesAllowed(Role.Names.GOV_OFFICE)
    @Operation(
            operationId = "planMotion",
            summary = "Give the government's plan (提交实施方案)",
            description = "For the government's office of its region, of a motion that the congress adopted.")
    @APIResponseSchema(value = MotionViews.Detail.class, responseCode = "200", responseDescription = "Given (已提交)")
    public Uni<Response> plan(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MotionRequests.Plan request) {
        return writes.once(request, (work, by) -> proceedings
                .plan(work, by, id, ifMatch, request.plan(), request.due())
                .map(MotionDecidingResource::detail));
    }

    @POST
    @Path("/report")
    @RolesAllowed(Role.Names.GOV_OFFICE)
    @Operation(
            operationId = "reportOnMotion",
            summary = "Report to the committee (报告办理情况)",
            description = "For the government's office of its region: to the standing committee, in a township to the"
                    + " congress.")
    @APIResponseSchema(value = MotionViews.Detail.class, responseCode = "200", responseDescription = "Reported (已报告)")
    public Uni<Response> report(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MotionRequests.Report request) {
        return writes.once(request, (work, by) -> proceedings
                .report(work, by, id, ifMatch, request.report())
                .map(MotionDecidingResource::detail));
    }

    @POST
    @Path("/rating")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses("more-votes-than-members")
    @Operation(
            operationId = "rateMotion",
            summary = "Record the rating of the report (登记测评结果)",
            description =
                    "For the standing committee's office of its region, in a township the presidium: how many members"
                            + " gave each of the three grades. That closes the motion.")
    @APIResponseSchema(value = MotionViews.Detail.class, responseCode = "200", responseDescription = "Recorded (已登记)")
    public Uni<Response> rate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MotionRequests.RatingCounts request) {
        CommitteeRating counts = new CommitteeRating(
                request.satisfied(), request.basicallySatisfied(), request.dissatisfied(), request.allMembers());
        return writes.once(
                request,
                (work, by) -> proceedings.rate(work, by, id, ifMatch, counts).map(MotionDecidingResource::detail));
    }

    private static Answer detail(Motion motion) {
        return Answer.ok(motion, () -> MotionViews.Detail.of(motion));
    }
}
