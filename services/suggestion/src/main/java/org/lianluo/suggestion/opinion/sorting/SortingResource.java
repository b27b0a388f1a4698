package org.lianluo.suggestion.opinion.sorting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.suggestion.category.CategoryGuess;
import org.lianluo.suggestion.opinion.reading.OpinionViews;

/** What an opinion is about. */
@Path("/api/v1/opinions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinions")
@RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD, Role.Names.INTAKE_OFFICER})
public class SortingResource {

    private final SortingService sorting;
    private final OpinionViews views;
    private final Writes writes;
    private final Reads reads;

    SortingResource(SortingService sorting, OpinionViews views, Writes writes, Reads reads) {
        this.sorting = sorting;
        this.views = views;
        this.writes = writes;
        this.reads = reads;
    }

    /** A category that is suggested. */
    @Schema(name = "CategorySuggestion", description = "Category that the words suggest (类别建议)")
    record SuggestionView(
            @Schema(description = "Code of the category (类别)", examples = "LIGHTING")
            String category,

            @Schema(
                    description = "Points, to compare the suggestions for one opinion; more is likelier (得分)",
                    examples = "6",
                    minimum = "1")
            int score,

            @Schema(description = "The words that speak for it (所依据的词)", examples = "[\"路灯\"]")
            List<String> words) {
        static SuggestionView of(CategoryGuess.Likely likely) {
            return new SuggestionView(likely.category(), likely.score(), likely.found());
        }
    }

    /** The suggestions. */
    @Schema(name = "CategorySuggestions", description = "Up to three, the likeliest first (类别建议)")
    record Suggestions(List<SuggestionView> items) {}

    /** Another category. */
    @Schema(name = "Sorting", description = "Category of the opinion (归类)", examples = "{\"category\": \"LIGHTING\"}")
    record Sorting(
            @Schema(description = "Code of the category (类别)", examples = "LIGHTING")
            @NotNull
            @Pattern(regexp = "[A-Z][A-Z_]{1,39}", message = "{org.lianluo.code.category}")
            String category) {}

    @GET
    @Path("/category-suggestions")
    @Operation(
            operationId = "suggestOpinionCategories",
            summary = "Suggest categories from the words of an opinion (类别建议)",
            description =
                    "For staff of its station and the intake office of its region. Nothing is decided by it, and where no"
                            + " word is found nothing is suggested. `getCategoryWords` shows the words.")
    @APIResponseSchema(
            value = Suggestions.class,
            responseCode = "200",
            responseDescription = "Up to three, the likeliest first (建议)")
    public Uni<Response> suggestions(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> sorting.suggestions(session, by, id)
                .map(likely -> Answer.of(
                        new Suggestions(likely.stream().map(SuggestionView::of).toList()))));
    }

    @POST
    @Path("/category")
    @Refuses("unknown-category")
    @Operation(
            operationId = "sortOpinion",
            summary = "Sort an opinion into a category (归类)",
            description =
                    "For staff of its station and the intake office of its region, while no unit has it and it has not ended."
                            + " History and event name both categories.")
    @APIResponseSchema(value = OpinionViews.Detail.class, responseCode = "200", responseDescription = "Sorted (已归类)")
    public Uni<Response> sort(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Sorting request) {
        return writes.once(request, (work, by) -> sorting.sort(work, by, id, ifMatch, request.category())
                .map(opinion -> Answer.ok(opinion, () -> views.detail(by, opinion))));
    }
}
