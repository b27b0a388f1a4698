package org.lianluo.suggestion.opinion.photos;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.attachments.image.CleanImage;
import org.lianluo.shared.attachments.upload.Admission;
import org.lianluo.shared.attachments.upload.AdmittedFirst;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.TokenOptional;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.refusal.BodiesInFlight;
import org.lianluo.suggestion.opinion.receipt.AdderAccess;
import org.lianluo.suggestion.opinion.receipt.ReceiptAccess;
import org.lianluo.suggestion.photo.Photo;
import org.lianluo.suggestion.photo.PhotoStore;

@Path("/api/v1/opinions/{id}/photos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinions", description = "Station opinions (社情民意)")
public class PhotoResource implements Admission {

    private final PhotoService photos;
    private final PhotoStore store;
    private final AdderAccess access;
    private final Writes writes;
    private final Reads reads;
    private final BodiesInFlight bodies;
    private final Vertx vertx;

    PhotoResource(
            PhotoService photos,
            PhotoStore store,
            AdderAccess access,
            Writes writes,
            Reads reads,
            BodiesInFlight bodies,
            Vertx vertx) {
        this.photos = photos;
        this.store = store;
        this.access = access;
        this.writes = writes;
        this.reads = reads;
        this.bodies = bodies;
        this.vertx = vertx;
    }

    /** A photo as it is kept. */
    @Schema(name = "Photo", description = "Photo of an opinion (照片)")
    record PhotoView(
            UUID id,
            @Schema(examples = "image/jpeg") String mediaType,

            @Schema(description = "SHA-256 of the stored photo (校验值)")
            String sha256,

            int width,
            int height) {
        static PhotoView of(Photo photo) {
            return new PhotoView(photo.id(), photo.mediaType(), photo.sha256(), photo.width(), photo.height());
        }
    }

    @Override
    public Uni<Void> admit(Caller by, UUID opinion, ContainerRequestContext request) {
        return access.admit(by, opinion, request.getHeaderString("Tracking-Code"));
    }

    @POST
    @Consumes({"image/jpeg", "image/jpg", "image/png"})
    @PermitAll
    @TokenOptional
    @AdmittedFirst
    @Refuses({"photo-not-readable", "photo-too-large", "too-many-photos", "receipt-not-found"})
    @Operation(
            operationId = "addOpinionPhoto",
            summary = "Add a photo (添加照片)",
            description = "JPEG or PNG by content, at most 5 MB each, up to five, while the opinion is RECEIVED. The"
                    + " submitter and station staff may add photos, and everybody with the header `Tracking-Code`;"
                    + " wrong codes count as for a receipt. Photos are stored upright, without metadata. A JPEG may"
                    + " have 50 megapixels (52,428,800) and is stored with at most 4,096 pixels a side; progressive and"
                    + " interlaced images may have 16 (16,777,216). Decoded, a photo may take at most 48 MB: 3 bytes a"
                    + " pixel in colour, 4 with transparency, twice that at 16 bits. Larger photos get"
                    + " `photo-too-large`; CMYK and incomplete photos get `photo-not-readable`. 503 means that other"
                    + " photos are being decoded: send it again.")
    @APIResponseSchema(value = PhotoView.class, responseCode = "201", responseDescription = "Added (已添加)")
    public Uni<Response> add(
            @PathParam("id") UUID id,
            @Parameter(description = "Secret of the receipt (查询码)") @HeaderParam("Tracking-Code") String trackingCode,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "image/jpeg",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = "image/jpg",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = "image/png",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] bytes) {
        if (bytes.length > PhotoStore.MOST_BYTES) {
            throw new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE).with("mostBytes", PhotoStore.MOST_BYTES);
        }
        // Hashing takes some milliseconds, decoding seconds: both on a worker, before the transaction opens.
        return bodies.keep(writes.prepared(
                ReceiptAccess.secret(trackingCode),
                vertx.executeBlocking(() -> CleanImage.sha256(bytes)),
                photos.prepare(id, bytes)
                        .map(ready -> (work, by) -> photos.add(work, by, id, trackingCode, ready)
                                .map(photo -> Answer.created(
                                        "/api/v1/opinions/" + id + "/photos/" + photo.id(),
                                        null,
                                        () -> PhotoView.of(photo))))));
    }

    @Schema(name = "PhotoIds", description = "Photos of an opinion, oldest first (照片列表)")
    record PhotoIds(
            List<UUID> items,

            @Schema(
                    description =
                            "Photos with the same file at the same station up to a minute earlier; shown only to its staff"
                                    + " (疑似重复的照片)")
            @Nullable
            List<PhotoStore.PossibleDuplicate> possibleDuplicates) {}

    @GET
    @RolesAllowed({
        Role.Names.STATION_CLERK,
        Role.Names.STATION_HEAD,
        Role.Names.DEPUTY,
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.STREET_COMMITTEE
    })
    @Operation(
            operationId = "listOpinionPhotos",
            summary = "List the photos of an opinion (照片列表)",
            description = "For everybody who may read the opinion.")
    @APIResponseSchema(
            value = PhotoIds.class,
            responseCode = "200",
            responseDescription = "Ids of the photos, at most five (照片列表)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> photos.ids(session, by, id).map(Answer::of));
    }

    @GET
    @Path("/{photoId}")
    @Produces({"image/jpeg", "image/png"})
    @RolesAllowed({
        Role.Names.STATION_CLERK,
        Role.Names.STATION_HEAD,
        Role.Names.DEPUTY,
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.STREET_COMMITTEE
    })
    @Operation(
            operationId = "getOpinionPhoto",
            summary = "See a photo (查看照片)",
            description = "For everybody who may read the opinion.")
    @APIResponse(
            responseCode = "200",
            description = "The image (照片)",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> get(@PathParam("id") UUID id, @PathParam("photoId") UUID photoId) {
        return reads.file((session, by) -> photos.get(session, by, id, photoId), store::download);
    }
}
