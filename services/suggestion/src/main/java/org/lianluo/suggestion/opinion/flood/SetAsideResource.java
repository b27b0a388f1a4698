package org.lianluo.suggestion.opinion.flood;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

/** Opinions set aside in bulk. */
@Path("/api/v1/opinion-set-asides")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinion-floods")
@RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD, Role.Names.INTAKE_OFFICER})
public class SetAsideResource {

    private final SetAsideService asides;
    private final Writes writes;
    private final Reads reads;

    SetAsideResource(SetAsideService asides, Writes writes, Reads reads) {
        this.asides = asides;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @Refuses({"flood-over", "set-aside-at-work"})
    @Operation(
            operationId = "setOpinionsAside",
            summary = "Set a flood aside (搁置集中重复反映)",
            description =
                    "For staff of its station and the intake office of its region. The first opinion stays and is decided on;"
                            + " the others become SET_ASIDE a moment later, in batches, which `getOpinionSetAside` shows."
                            + " They are kept and counted, and can be restored as long as the policy"
                            + " opinion.restoration says.")
    @APIResponseSchema(value = FloodViews.SetAsideView.class, responseCode = "201", responseDescription = "Begun (已开始)")
    public Uni<Response> begin(@Valid @NotNull FloodViews.SettingAside request) {
        return writes.once(request, (work, by) -> asides.begin(work, by, request.floodId(), request.reason())
                .map(aside -> Answer.created(
                        "/api/v1/opinion-set-asides/" + aside.getId(),
                        aside,
                        () -> FloodViews.SetAsideView.of(aside))));
    }

    @GET
    @Operation(
            operationId = "listOpinionSetAsides",
            summary = "List what was set aside (搁置批次列表)",
            description =
                    "For staff that of their stations, for the intake office that of its region; the newest first.")
    @APIResponseSchema(value = FloodViews.SetAsidePage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> asides.list(session, by, page),
                aside -> List.of(aside.getId().toString()),
                FloodViews.SetAsideView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getOpinionSetAside",
            summary = "Read what was set aside together (查看搁置批次)",
            description = "How far it is: `done` of `total`, and `restored` of them.")
    @APIResponseSchema(
            value = FloodViews.SetAsideView.class,
            responseCode = "200",
            responseDescription = "The opinions set aside (搁置批次)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> asides.get(session, by, id), FloodViews.SetAsideView::of);
    }

    @POST
    @Path("/{id}/undo")
    @Refuses("undo-too-late")
    @Operation(
            operationId = "undoOpinionSetAside",
            summary = "Restore all that was set aside together (全部恢复)",
            description =
                    "For staff of its station and the intake office of its region, until `undoUntil`. Each opinion becomes"
                            + " RECEIVED again, with the day for triage that it had, in batches a moment later.")
    @APIResponseSchema(
            value = FloodViews.SetAsideView.class,
            responseCode = "200",
            responseDescription = "Begun (已开始恢复)")
    public Uni<Response> undo(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(null, (work, by) -> asides.undo(work, by, id, ifMatch)
                .map(aside -> Answer.ok(aside, () -> FloodViews.SetAsideView.of(aside))));
    }
}
