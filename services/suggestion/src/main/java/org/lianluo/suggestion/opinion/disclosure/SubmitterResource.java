package org.lianluo.suggestion.opinion.disclosure;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.reading.OpinionViews;

/** What the staff of a station do with the personal data of whoever raised an opinion. */
@Path("/api/v1/opinions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinions", description = "Station opinions (社情民意)")
public class SubmitterResource {

    private final SubmitterService submitters;
    private final PhoneLookup phones;
    private final OpinionViews views;
    private final Writes writes;

    SubmitterResource(SubmitterService submitters, PhoneLookup phones, OpinionViews views, Writes writes) {
        this.submitters = submitters;
        this.phones = phones;
        this.views = views;
        this.writes = writes;
    }

    /** Name and phone in full. */
    @Schema(name = "SubmitterDisclosure", description = "Name and phone in full (反映人完整信息)")
    record Disclosure(@Nullable String name, @Nullable String phone) {}

    /** Why personal data is shown in full. */
    @Schema(name = "DisclosureRequest", description = "Reason for showing personal data in full (查看完整信息的理由)")
    record DisclosureRequest(
            @Schema(description = "Reason, kept in the audit trail (理由)", examples = "回访核实地点")
            @NotNull
            @PlainText(max = 200)
            String reason) {}

    @POST
    @Path("/{id}/submitter-disclosure")
    @RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
    @Operation(
            operationId = "discloseSubmitter",
            summary = "See name and phone in full (查看反映人完整信息)",
            description = "For staff of its station, with a reason. The audit trail records each call, repeats too: an"
                    + " Idempotency-Key has no effect.")
    @APIResponseSchema(value = Disclosure.class, responseCode = "200", responseDescription = "Name and phone (姓名与电话)")
    public Uni<Response> disclose(@PathParam("id") UUID id, @Valid @NotNull DisclosureRequest request) {
        return writes.plain((work, by) -> submitters
                .disclose(work, by, id, request.reason())
                .map(disclosure -> Answer.ok(null, () -> disclosure)));
    }

    @DELETE
    @Path("/{id}/submitter")
    @RolesAllowed(Role.Names.STATION_HEAD)
    @Operation(
            operationId = "eraseSubmitter",
            summary = "Erase the submitter's data (删除反映人信息)",
            description = "For the head of its station, when the submitter asks for it (个人信息保护法 §15, §47). Name and"
                    + " phone are erased at once and for good, in any state. An open case goes on without them; its"
                    + " photos are erased when it ends. History and audit trail record it. A repeat changes nothing.")
    @APIResponse(responseCode = "204", description = "Erased (已删除)")
    public Uni<Response> eraseSubmitter(@PathParam("id") UUID id) {
        return writes.plain((work, by) -> submitters.erase(work, by, id).map(done -> Answer.noContent()));
    }

    @POST
    @Path("/phone-lookup")
    @RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
    @Operation(
            operationId = "findOpinionsByPhone",
            summary = "Find earlier opinions from a phone (按电话查找)",
            description = "The newest 50 at the caller's stations, found by a keyed hash. The audit trail records each"
                    + " call, repeats too: an Idempotency-Key has no effect.")
    @APIResponseSchema(
            value = OpinionViews.SummaryPage.class,
            responseCode = "200",
            responseDescription = "Search result (查找结果)")
    public Uni<Response> lookUp(@Valid @NotNull PhoneLookup.Request request) {
        return writes.plain(
                (work, by) -> phones.find(work, by, request).map(found -> Answer.ok(null, () -> summaries(by, found))));
    }

    private OpinionViews.SummaryPage summaries(Caller by, List<Opinion> found) {
        return new OpinionViews.SummaryPage(
                found.stream().map(opinion -> views.summary(by, opinion)).toList(), null);
    }
}
