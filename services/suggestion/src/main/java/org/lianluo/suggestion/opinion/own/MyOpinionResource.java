package org.lianluo.suggestion.opinion.own;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.Page;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.photo.PhotoStore;

@Path("/api/v1/my")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.CITIZEN)
@Tag(name = "my", description = "The caller's own matters, raised with an account (本人事项)")
public class MyOpinionResource {

    private final MyOpinions opinions;
    private final MyOpinionViews views;
    private final PhotoStore photos;
    private final Writes writes;
    private final Reads reads;
    private final Clock clock;

    MyOpinionResource(
            MyOpinions opinions, MyOpinionViews views, PhotoStore photos, Writes writes, Reads reads, Clock clock) {
        this.opinions = opinions;
        this.views = views;
        this.photos = photos;
        this.writes = writes;
        this.reads = reads;
        this.clock = clock;
    }

    @GET
    @Path("/opinions")
    @Operation(
            operationId = "listMyOpinions",
            summary = "List my opinions (本人意见列表)",
            description = "Opinions submitted with this account, the newest first, until the caller's data in them are"
                    + " erased.")
    @APIResponseSchema(
            value = MyOpinionViews.SummaryPage.class,
            responseCode = "200",
            responseDescription = "A page (一页)")
    public Uni<Response> list(@Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> opinions.list(session, by, page),
                MyOpinionResource::key,
                MyOpinionViews.Summary::of);
    }

    @GET
    @Path("/opinions/{id}")
    @Operation(
            operationId = "getMyOpinion",
            summary = "Read my opinion (查看本人意见)",
            description = "The caller's own text, the status of the case, its answer and history. 404 for opinions of"
                    + " others.")
    @APIResponseSchema(
            value = MyOpinionViews.Detail.class,
            responseCode = "200",
            responseDescription = "The opinion (意见)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> opinions.get(session, by, id)
                .chain(opinion -> views.masked(session, opinion).map(view -> Answer.ok(opinion, () -> view))));
    }

    @GET
    @Path("/opinions/{id}/photos/{photoId}")
    @Produces({"image/jpeg", "image/png"})
    @Operation(
            operationId = "getMyOpinionPhoto",
            summary = "See a photo of my opinion (查看本人照片)",
            description = "The photo as stored. 404 for a photo of another person's opinion.")
    @APIResponse(
            responseCode = "200",
            description = "The image (照片)",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> photo(@PathParam("id") UUID id, @PathParam("photoId") UUID photoId) {
        return reads.file((session, by) -> opinions.photo(session, by, id, photoId), photos::download);
    }

    @GET
    @Path("/export")
    @Operation(
            operationId = "exportMyOpinions",
            summary = "Export my data (导出本人信息)",
            description = "One document with all data (个人信息保护法 §45): texts, name and phone in full, answers,"
                    + " ratings, history, paths of the photos. If there are more opinions than `limit`, continue with"
                    + " `next`. The audit trail records the export without the account.")
    @APIResponse(
            responseCode = "200",
            description = "The copy (本人信息副本)",
            headers =
                    @Header(
                            name = "Content-Disposition",
                            description = "Name of the file (文件名)",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = MyOpinionViews.Export.class)))
    public Uni<Response> export(@Valid @BeanParam PageRequest page) {
        return writes.plain((work, by) -> opinions.export(work, by, page)
                        .map(rows -> Page.of(rows, page, MyOpinionResource::key, row -> row))
                        .chain(own -> views.full(work.session(), own.items())
                                .map(items ->
                                        Answer.of(new MyOpinionViews.Export(clock.instant(), items, own.next())))))
                .map(answer -> Response.fromResponse(answer)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lianluo-export.json\"")
                        .build());
    }

    @DELETE
    @Path("/opinions/{id}/submitter")
    @Operation(
            operationId = "eraseMeFromOpinion",
            summary = "Erase my data from one opinion (删除一件意见中的本人信息)",
            description = "Possible at any time (个人信息保护法 §15, §47). Name, phone and account are erased at once and"
                    + " for good, and the opinion is no longer listed here. An open case goes on, and its tracking code"
                    + " still works; its photos are erased when it ends. A repeat gets 404.")
    @APIResponse(responseCode = "204", description = "Erased (已删除)")
    public Uni<Response> erase(@PathParam("id") UUID id) {
        return writes.plain((work, by) -> opinions.erase(work, by, id).map(done -> Answer.noContent()));
    }

    @DELETE
    @Path("/submitter")
    @Operation(
            operationId = "eraseMe",
            summary = "Erase my data from all opinions (删除全部本人信息)",
            description = "The same for all opinions submitted with this account. A repeat changes nothing.")
    @APIResponse(responseCode = "204", description = "Erased (已删除)")
    public Uni<Response> eraseAll() {
        return writes.by(by -> opinions.eraseAll(by).map(done -> Answer.noContent()));
    }

    private static List<String> key(Opinion row) {
        return List.of(row.getId().toString());
    }
}
