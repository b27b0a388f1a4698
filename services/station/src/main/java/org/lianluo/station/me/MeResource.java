package org.lianluo.station.me;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;

@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me", description = "The caller (当前用户)")
public class MeResource {

    private final Reads reads;

    MeResource(Reads reads) {
        this.reads = reads;
    }

    /** What the token opens. */
    @Schema(name = "Me", description = "Roles and scope of the caller's token (当前用户的角色与范围)")
    record Me(
            @Schema(description = "Subject of the token (用户标识)")
            String subject,

            @Schema(description = "Client of the token (客户端)", examples = "portal") @Nullable
            String clientId,

            @Schema(description = "Roles (角色)", examples = "STATION_HEAD")
            List<String> roles,

            @Schema(description = "Region whose data the caller may use (行政区划)", examples = "410402") @Nullable
            String region,

            @Schema(description = "Stations whose data the caller may use (联络站)")
            List<String> stationCodes,

            @Schema(description = "Unit that the caller acts for (承办单位)") @Nullable
            String unitCode,

            @Schema(description = "Mandates (代表资格)") List<String> deputyCodes) {

        static Me of(Caller caller) {
            return new Me(
                    caller.subject(),
                    caller.clientId(),
                    caller.roles().stream().map(Enum::name).sorted().toList(),
                    caller.region(),
                    caller.stationCodes().stream().sorted().toList(),
                    caller.unitCode(),
                    caller.deputyCodes().stream().sorted().toList());
        }
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getMe",
            summary = "Who am I (当前用户)",
            description = "Roles and claims of the token. An app uses them to decide what to offer.")
    @APIResponseSchema(value = Me.class, responseCode = "200", responseDescription = "The caller (当前用户)")
    public Uni<Response> get() {
        return reads.by(by -> Uni.createFrom().item(Answer.of(Me.of(by))));
    }
}
