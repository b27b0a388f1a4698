package org.lianluo.handling.supervision.board;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/committees")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "committees", description = "Committees and the units that they supervise (委员会及对口联系单位)")
public class CommitteeResource {

    private final Committees committees;
    private final Writes writes;
    private final Reads reads;

    CommitteeResource(Committees committees, Writes writes, Reads reads) {
        this.committees = committees;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Operation(
            operationId = "createCommittee",
            summary = "Enter a committee (新增委员会)",
            description = "For the intake office of the region. 409 if the code exists.")
    @APIResponseSchema(value = CommitteeView.class, responseCode = "201", responseDescription = "Entered (已新增)")
    public Uni<Response> create(@Valid @NotNull CommitteeRequest request) {
        return writes.once(request, (work, by) -> committees
                .create(work, by, request.details())
                .map(one -> Answer.created("/api/v1/committees/" + one.getId(), one, () -> CommitteeView.of(one))));
    }

    @GET
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "listCommittees",
            summary = "List committees (委员会列表)",
            description = "Those of the caller's region, ordered by code.")
    @APIResponseSchema(value = CommitteePage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> committees.list(session, by, page),
                row -> List.of(row.code()),
                CommitteeView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "getCommittee",
            summary = "Read a committee (查看委员会)",
            description = "For offices and committees of its region.")
    @APIResponseSchema(value = CommitteeView.class, responseCode = "200", responseDescription = "The committee (委员会)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> committees.get(session, by, id), CommitteeView::of);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Operation(
            operationId = "changeCommittee",
            summary = "Change a committee (修改委员会)",
            description = "For the intake office of the region. Code and region never change.")
    @APIResponseSchema(value = CommitteeView.class, responseCode = "200", responseDescription = "Changed (已修改)")
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CommitteeRequest request) {
        return writes.plain((work, by) -> committees
                .change(work, by, id, ifMatch, request.details())
                .map(one -> Answer.ok(one, () -> CommitteeView.of(one))));
    }

    @Schema(name = "CommitteePage")
    record CommitteePage(
            List<CommitteeView> items, @Nullable String next) {}
}
