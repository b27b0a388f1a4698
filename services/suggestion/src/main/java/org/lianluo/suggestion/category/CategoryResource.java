package org.lianluo.suggestion.category;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.SameForEverybody;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/opinion-categories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinion-categories", description = "Categories of opinions (意见类别)")
public class CategoryResource {

    private final CategoryService categories;
    private final Writes writes;
    private final Reads reads;

    CategoryResource(CategoryService categories, Writes writes, Reads reads) {
        this.categories = categories;
        this.writes = writes;
        this.reads = reads;
    }

    @Schema(name = "OpinionCategory", description = "Category of opinions (意见类别)")
    record CategoryView(
            String code,
            String nameZh,
            String nameEn,
            boolean active,
            @Schema(description = "Also the ETag (版本)") long version) {
        static CategoryView of(OpinionCategory category) {
            return new CategoryView(
                    category.code(),
                    category.names().zh(),
                    category.names().en(),
                    category.isActive(),
                    category.getVersion());
        }
    }

    @Schema(name = "OpinionCategoryPage")
    record CategoryPage(List<CategoryView> items, @Nullable String next) {}

    @POST
    @RolesAllowed(Role.Names.SYSTEM_ADMIN)
    @Operation(
            operationId = "createOpinionCategory",
            summary = "Enter a category (新增意见类别)",
            description = "For a SYSTEM_ADMIN. 409 if the code exists.")
    @APIResponseSchema(value = CategoryView.class, responseCode = "201", responseDescription = "Entered (已新增)")
    public Uni<Response> create(@Valid @NotNull CategoryDetails request) {
        return writes.once(request, (work, by) -> categories
                .create(work, by, request)
                .map(category -> Answer.created(
                        "/api/v1/opinion-categories/" + request.code(), category, () -> CategoryView.of(category))));
    }

    @GET
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "listOpinionCategories",
            summary = "List categories (意见类别列表)",
            description = "Public. Ordered by code.")
    @APIResponseSchema(value = CategoryPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "true: only active ones; false: only inactive ones (是否启用)") @QueryParam("active")
                    Boolean active,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> categories.list(session, active, page),
                row -> List.of(row.code()),
                CategoryView::of);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @SameForEverybody
    @Operation(operationId = "getOpinionCategory", summary = "Read a category (查看意见类别)", description = "Public.")
    @APIResponseSchema(value = CategoryView.class, responseCode = "200", responseDescription = "The category (意见类别)")
    public Uni<Response> get(@PathParam("code") String code) {
        return reads.one((session, by) -> categories.get(session, code), CategoryView::of);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.Names.SYSTEM_ADMIN)
    @Operation(
            operationId = "changeOpinionCategory",
            summary = "Change a category (修改意见类别)",
            description = "For a SYSTEM_ADMIN. The code never changes.")
    @APIResponseSchema(value = CategoryView.class, responseCode = "200", responseDescription = "Changed (已修改)")
    public Uni<Response> change(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CategoryDetails request) {
        return writes.plain((work, by) -> categories
                .change(work, by, code, ifMatch, request)
                .map(category -> Answer.ok(category, () -> CategoryView.of(category))));
    }
}
