package org.lianluo.survey.questionnaire.answering;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

/** Takes sheets. An {@code Idempotency-Key} is not kept: it would join who sent a sheet to the sheet. */
@Path("/api/v1/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questionnaires", description = "Questionnaires for deputies or the public (问卷)")
public class AnsweringResource {

    private final AnsweringService service;
    private final Writes writes;

    AnsweringResource(AnsweringService service, Writes writes) {
        this.service = service;
        this.writes = writes;
    }

    /** What became of a sheet. */
    @Schema(name = "SheetReceived", description = "The sheet was received (已收到答卷)")
    record Received(
            @Schema(description = "True when it was received before; it counts once (是否此前已收到)")
            boolean already) {}

    @POST
    @Path("/{id}/answers")
    @RolesAllowed(Role.Names.DEPUTY)
    @Refuses({"answer-invalid", "personal-number-in-text", "questionnaire-not-open"})
    @Operation(
            operationId = "answerQuestionnaire",
            summary = "Answer as a deputy (代表作答)",
            description =
                    "Once, by a deputy on the roster, while it is OPEN. A repeat, from another device too, changes"
                            + " nothing and is told `already`. A question that is not shown after the choices before must not be"
                            + " answered. Nothing joins the answers to an anonymous questionnaire to the deputy; of the deputy only"
                            + " the day is kept. So an `Idempotency-Key` has no effect here.")
    @APIResponseSchema(value = Received.class, responseCode = "200", responseDescription = "Received (已收到)")
    public Uni<Response> answer(@PathParam("id") UUID id, @Valid @NotNull SheetRequest.OfDeputy request) {
        return writes.plain((work, by) -> service.byDeputy(work, by, id, SheetRequest.read(request.answers()))
                .map(already -> Answer.of(new Received(already))));
    }

    @POST
    @Path("/public/{id}/answers")
    @PermitAll
    @Refuses({"answer-invalid", "personal-number-in-text", "questionnaire-not-open"})
    @Operation(
            operationId = "answerPublicQuestionnaire",
            summary = "Answer without an account (公众作答)",
            description =
                    "Public, while it is OPEN. The client makes up a random `submission` and sends the same one when it"
                            + " repeats: the sheet counts once, and the repeat is told `already`. Nothing else about the person is"
                            + " kept. So an `Idempotency-Key` has no effect here.")
    @APIResponseSchema(value = Received.class, responseCode = "200", responseDescription = "Received (已收到)")
    public Uni<Response> answerPublic(@PathParam("id") UUID id, @Valid @NotNull SheetRequest.OfPublic request) {
        return writes.plain(
                (work, by) -> service.byPublic(work, id, request.submission(), SheetRequest.read(request.answers()))
                        .map(already -> Answer.of(new Received(already))));
    }
}
