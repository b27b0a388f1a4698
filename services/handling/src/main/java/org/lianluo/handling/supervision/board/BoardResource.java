package org.lianluo.handling.supervision.board;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;

@Path("/api/v1/boards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "boards", description = "Boards of what is due (督办看板)")
public class BoardResource {

    private final Boards boards;
    private final Committees committees;
    private final Reads reads;
    private final Clock clock;

    BoardResource(Boards boards, Committees committees, Reads reads, Clock clock) {
        this.boards = boards;
        this.committees = committees;
        this.reads = reads;
        this.clock = clock;
    }

    @GET
    @Path("/units/{unitCode}")
    @RolesAllowed({
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "getUnitBoard",
            summary = "Board of a unit (承办单位看板)",
            description =
                    "For the unit itself, and offices and committees of its region. What is due, overdue and red, whom it waits for, and the first that are due. The counts are kept as cases change; overdue and light are as of the last look of the alerts.")
    @APIResponseSchema(value = BoardView.class, responseCode = "200", responseDescription = "The board (看板)")
    public Uni<Response> units(@PathParam("unitCode") String code) {
        return reads.answer((session, by) -> board(session, BoardOf.unit(by, code, CommonProblem.NOT_FOUND)));
    }

    @GET
    @Path("/committees/{committeeCode}")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "getCommitteeBoard",
            summary = "Board of a committee (委员会看板)",
            description =
                    "What the committee supervises, and what the units of its field have; for offices and committees of the region. 404 where no such committee was entered. What is due, overdue and red, whom it waits for, and the first that are due. The counts are kept as cases change; overdue and light are as of the last look of the alerts.")
    @APIResponseSchema(value = BoardView.class, responseCode = "200", responseDescription = "The board (看板)")
    public Uni<Response> committees(@PathParam("committeeCode") String code) {
        return reads.answer((session, by) -> committees
                .named(session, code, CommonProblem.NOT_FOUND)
                .chain(committee -> board(session, BoardOf.committee(by, committee, CommonProblem.NOT_FOUND))));
    }

    @GET
    @Path("/leaders/{personCode}")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "getLeaderBoard",
            summary = "Board of a leader (领衔督办人看板)",
            description =
                    "What somebody leads in the caller's region; for its offices and committees. What is due, overdue and red, whom it waits for, and the first that are due. The counts are kept as cases change; overdue and light are as of the last look of the alerts.")
    @APIResponseSchema(value = BoardView.class, responseCode = "200", responseDescription = "The board (看板)")
    public Uni<Response> leaders(@PathParam("personCode") String code) {
        return reads.answer((session, by) -> board(session, BoardOf.leader(by, code, CommonProblem.NOT_FOUND)));
    }

    @GET
    @Path("/regions/{regionCode}")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "getRegionBoard",
            summary = "Board of a region (全区看板)",
            description =
                    "For offices and committees of the region. What is due, overdue and red, whom it waits for, and the first that are due. The counts are kept as cases change; overdue and light are as of the last look of the alerts.")
    @APIResponseSchema(value = BoardView.class, responseCode = "200", responseDescription = "The board (看板)")
    public Uni<Response> regions(@PathParam("regionCode") String code) {
        return reads.answer((session, by) -> board(session, BoardOf.region(by, code, CommonProblem.NOT_FOUND)));
    }

    private Uni<Answer> board(Mutiny.Session session, BoardOf of) {
        return boards.counts(session, of).chain(counts -> boards.first(session, of)
                .map(first -> Answer.of(BoardView.of(of, counts, first, clock))));
    }
}
