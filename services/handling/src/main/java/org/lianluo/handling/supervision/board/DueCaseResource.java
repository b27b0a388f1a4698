package org.lianluo.handling.supervision.board;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/due-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "boards", description = "Boards of what is due (督办看板)")
public class DueCaseResource {

    private final Boards boards;
    private final Committees committees;
    private final Reads reads;
    private final Clock clock;

    DueCaseResource(Boards boards, Committees committees, Reads reads, Clock clock) {
        this.boards = boards;
        this.committees = committees;
        this.reads = reads;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Refuses("one-board-at-a-time")
    @Operation(
            operationId = "listDueCases",
            summary = "List what is due (督办件列表)",
            description =
                    "The cases of a board, all of them: of a unit, a committee or a leader, or else of the caller's"
                            + " region; a unit's own where a unit asks. The first that are due come first.")
    @APIResponseSchema(value = DueCasePage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam DueParams filter, @Valid @BeanParam PageRequest page) {
        LocalDate today = ChinaTime.today(clock);
        return reads.page(
                page,
                (session, by) -> board(session, by, filter).chain(of -> boards.list(session, of, filter, page)),
                row -> List.of(row.due().toString(), row.getId().toString()),
                row -> BoardView.DueCaseView.of(row, today));
    }

    private Uni<BoardOf> board(Mutiny.Session session, Caller by, DueParams filter) {
        if (Stream.of(filter.unit, filter.committee, filter.leader)
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            throw new ProblemException(HandlingProblem.ONE_BOARD_AT_A_TIME);
        }
        if (filter.committee != null) {
            return committees
                    .named(session, filter.committee, CommonProblem.FORBIDDEN)
                    .map(committee -> BoardOf.committee(by, committee, CommonProblem.FORBIDDEN));
        }
        if (filter.leader != null) {
            return Uni.createFrom().item(BoardOf.leader(by, filter.leader, CommonProblem.FORBIDDEN));
        }
        if (filter.unit != null) {
            return Uni.createFrom().item(BoardOf.unit(by, filter.unit, CommonProblem.FORBIDDEN));
        }
        return Uni.createFrom()
                .item(
                        BoardOf.isOffice(by, by.region())
                                ? BoardOf.region(by, by.region(), CommonProblem.FORBIDDEN)
                                : BoardOf.unit(by, String.valueOf(by.unitCode()), CommonProblem.FORBIDDEN));
    }

    @Schema(name = "DueCasePage")
    record DueCasePage(
            List<BoardView.DueCaseView> items, @Nullable String next) {}
}
