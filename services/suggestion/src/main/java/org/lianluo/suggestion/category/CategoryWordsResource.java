package org.lianluo.suggestion.category;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PlainText;

/** The words by which a category is suggested. */
@Path("/api/v1/opinion-categories/{code}/words")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinion-categories")
public class CategoryWordsResource {

    private final CategoryService categories;
    private final Writes writes;
    private final Reads reads;

    CategoryWordsResource(CategoryService categories, Writes writes, Reads reads) {
        this.categories = categories;
        this.writes = writes;
        this.reads = reads;
    }

    /** All words of a category, as they are sent. */
    @Schema(
            name = "CategoryWordList",
            description = "All words of a category (类别关键词)",
            examples = "{\"words\": [\"路灯\", \"照明\", \"灯不亮\"]}")
    record WordList(
            @Schema(description = "The words; they take the place of those until now (关键词)") @NotNull @Size(max = 200)
            List<@NotNull @PlainText(max = 20, oneLine = true) String> words) {}

    /** The words of a category, as they are kept. */
    @Schema(name = "CategoryWords", description = "Words by which a category is suggested (类别关键词)")
    record WordsView(
            @Schema(description = "Code of the category (类别)", examples = "LIGHTING")
            String category,

            @Schema(description = "The words (关键词)") List<String> words,

            @Schema(description = "Also the ETag (版本)") long version) {
        static WordsView of(OpinionCategory category) {
            return new WordsView(category.code(), category.words(), category.getVersion());
        }
    }

    @GET
    @RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD, Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN
    })
    @Operation(
            operationId = "getCategoryWords",
            summary = "Read the words of a category (查看类别关键词)",
            description = "By them `suggestOpinionCategories` finds categories for an opinion.")
    @APIResponseSchema(value = WordsView.class, responseCode = "200", responseDescription = "The words (关键词)")
    public Uni<Response> get(@PathParam("code") String code) {
        return reads.one((session, by) -> categories.get(session, code), WordsView::of);
    }

    @PUT
    @RolesAllowed(Role.Names.SYSTEM_ADMIN)
    @Operation(
            operationId = "replaceCategoryWords",
            summary = "Replace the words of a category (更新类别关键词)",
            description =
                    "For a SYSTEM_ADMIN. The words sent take the place of all until now; an empty list is allowed.")
    @APIResponseSchema(value = WordsView.class, responseCode = "200", responseDescription = "Replaced (已更新)")
    public Uni<Response> replace(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WordList request) {
        return writes.plain((work, by) -> categories
                .replaceWords(work, by, code, ifMatch, request.words())
                .map(category -> Answer.ok(category, () -> WordsView.of(category))));
    }
}
