package org.lianluo.station.notice.desk;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.TokenOptional;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices", description = "Notices, laws, rules, papers of meetings and guides (通知公告、学习资料)")
public class NoticeResource {

    private final NoticeService service;
    private final Writes writes;
    private final Reads reads;

    NoticeResource(NoticeService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @PermitAll
    @TokenOptional
    @Operation(
            operationId = "listNotices",
            summary = "List notices (通知列表)",
            description =
                    "Everybody sees what is published to the public; deputies, staff and the invited what is published to them too;"
                            + " its keepers all of their own. The newest come first. What is past its last day is listed with"
                            + " `expired` only.")
    @APIResponseSchema(value = NoticePage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@Valid @BeanParam NoticeParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.list(session, by, filter, page),
                row -> List.of(row.notice().getId().toString()),
                NoticeViews.Seen::line);
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.STATION_HEAD})
    @Refuses({
        "notice-invited-mismatch",
        "notice-deputy-unknown",
        "notice-station-unknown",
        "notice-street-outside",
        "notice-day-over",
        "notice-own-station-only"
    })
    @Operation(
            operationId = "prepareNotice",
            summary = "Write a notice (起草通知)",
            description =
                    "By the office or a committee, for their own region; by the head of a station, to the public and at their own"
                            + " stations only. Nobody else sees it before it is published. Files are added to it then.")
    @APIResponseSchema(value = NoticeViews.View.class, responseCode = "201", responseDescription = "Written (已起草)")
    public Uni<Response> prepare(@Valid @NotNull NoticeRequests.Content request) {
        return writes.once(request, (work, by) -> service.prepare(work, by, request.content())
                .map(seen -> Answer.created("/api/v1/notices/" + seen.notice().getId(), seen.notice(), seen::view)));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @TokenOptional
    @Operation(
            operationId = "getNotice",
            summary = "Read a notice (查看通知)",
            description =
                    "With its words. Opening it is told with `POST /notices/{id}/reading`. 404 also for one that the caller may"
                            + " not read.")
    @APIResponseSchema(value = NoticeViews.View.class, responseCode = "200", responseDescription = "The notice (通知)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> service.get(session, by, id).map(NoticeResource::ok));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.STATION_HEAD})
    @Refuses({
        "notice-invited-mismatch",
        "notice-deputy-unknown",
        "notice-station-unknown",
        "notice-street-outside",
        "notice-day-over",
        "notice-own-station-only"
    })
    @Operation(
            operationId = "changeNotice",
            summary = "Change a notice (修改通知)",
            description = "In DRAFT, by who keeps it. What is published is corrected instead.")
    @APIResponseSchema(value = NoticeViews.View.class, responseCode = "200", responseDescription = "Changed (已修改)")
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NoticeRequests.Content request) {
        return writes.plain((work, by) ->
                service.change(work, by, id, ifMatch, request.content()).map(NoticeResource::ok));
    }

    @POST
    @Path("/{id}/reading")
    @PermitAll
    @TokenOptional
    @Operation(
            operationId = "readNotice",
            summary = "Tell that a notice was opened (登记阅读)",
            description =
                    "For everybody who may read it. For a deputy and for staff it is noted once for each edition, and waits for them"
                            + " no more. All others are only counted by the day: nothing of who they are is kept.")
    @APIResponseSchema(value = NoticeViews.Read.class, responseCode = "200", responseDescription = "Noted (已登记)")
    public Uni<Response> read(@PathParam("id") UUID id, @Valid @NotNull NoticeRequests.Reading request) {
        return writes.openedBy(id.toString(), request, (work, by) -> service.read(work, by, id, request.edition())
                .map(Answer::of));
    }

    @GET
    @Path("/{id}/readers")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.STATION_HEAD})
    @Operation(
            operationId = "countNoticeReaders",
            summary = "See who has read it (阅读情况)",
            description =
                    "For who keeps it: how many deputies and staff have read the last edition, who of the invited has not, and how"
                            + " often others opened it.")
    @APIResponseSchema(value = NoticeViews.Readers.class, responseCode = "200", responseDescription = "Readers (阅读情况)")
    public Uni<Response> readers(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> service.readers(session, by, id).map(Answer::of));
    }

    static Answer ok(NoticeViews.Seen seen) {
        return Answer.ok(seen.notice(), seen::view);
    }

    @Schema(name = "NoticePage")
    record NoticePage(
            List<NoticeViews.Line> items, @Nullable String next) {}
}
