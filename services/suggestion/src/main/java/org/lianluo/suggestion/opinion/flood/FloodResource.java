package org.lianluo.suggestion.opinion.flood;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.suggestion.opinion.Opinion;

/** Floods, found when somebody looks. */
@Path("/api/v1/opinion-floods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinion-floods", description = "One text again and again (集中重复反映)")
@RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD, Role.Names.INTAKE_OFFICER})
public class FloodResource {

    private final Floods floods;
    private final Reads reads;

    FloodResource(Floods floods, Reads reads) {
        this.floods = floods;
        this.reads = reads;
    }

    @GET
    @Operation(
            operationId = "listOpinionFloods",
            summary = "List texts that came again and again (集中重复反映)",
            description =
                    "For staff those of their stations, for the intake office those of its region; the largest 100. The policy"
                            + " opinion.set-aside says how often in how many days. Texts are the same that differ in width,"
                            + " letter case, blanks and punctuation alone; only opinions that wait for a decision count.")
    @APIResponseSchema(
            value = FloodViews.FloodList.class,
            responseCode = "200",
            responseDescription = "The floods, the largest first (集中重复反映)")
    public Uni<Response> list() {
        return reads.answer((session, by) -> floods.of(session, by).chain(found -> {
            List<FloodViews.FloodView> items = new ArrayList<>();
            return Work.inTurn(found, flood -> session.find(Opinion.class, flood.id())
                            .invoke(first -> items.add(FloodViews.FloodView.of(by, flood, first))))
                    .replaceWith(() -> Answer.of(new FloodViews.FloodList(items)));
        }));
    }
}
