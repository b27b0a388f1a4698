package org.lianluo.portal.directory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.OpinionCategoriesApi;
import org.lianluo.client.model.CategoryDetails;
import org.lianluo.client.model.CategoryWordList;
import org.lianluo.client.model.CategoryWords;
import org.lianluo.client.model.OpinionCategory;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/** Enters and changes categories, which opinions and suggestions share (类别). */
@Path("/directory")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("SYSTEM_ADMIN")
public class CategoryFormResource {

    @CheckedTemplate(basePath = "directory")
    static class Pages {
        private Pages() {}

        /** @param category null for a new one */
        static native TemplateInstance categoryForm(OpinionCategory category);

        static native TemplateInstance categoryWords(CategoryWords words);
    }

    private final OpinionCategoriesApi categories;
    private final Sending sending;

    CategoryFormResource(@RestClient OpinionCategoriesApi categories, Sending sending) {
        this.categories = categories;
        this.sending = sending;
    }

    @GET
    @Path("/categories/new")
    public TemplateInstance enter() {
        return Pages.categoryForm(null);
    }

    @POST
    @Path("/categories/new")
    public Response enter(@BeanParam Entry entry, @RestForm String key) throws ApiException {
        return sending.send(
                () -> categories.createOpinionCategory(entry.details(), key),
                "/directory/categories",
                "entered",
                this::enter);
    }

    @GET
    @Path("/categories/{categoryCode}")
    public TemplateInstance change(@RestPath String categoryCode) throws ApiException {
        return Pages.categoryForm(categories.getOpinionCategory(categoryCode, null));
    }

    @POST
    @Path("/categories/{categoryCode}")
    public Response change(@RestPath String categoryCode, @BeanParam Entry entry, @RestForm String etag)
            throws ApiException {
        return sending.send(
                () -> categories.changeOpinionCategory(categoryCode, Given.version(etag), entry.details()),
                "/directory/categories",
                "changed",
                () -> change(categoryCode));
    }

    @GET
    @Path("/categories/{categoryCode}/words")
    public TemplateInstance words(@RestPath String categoryCode) throws ApiException {
        return Pages.categoryWords(categories.getCategoryWords(categoryCode));
    }

    @POST
    @Path("/categories/{categoryCode}/words")
    public Response replaceWords(@RestPath String categoryCode, @RestForm String words, @RestForm String etag)
            throws ApiException {
        List<String> all = words == null
                ? List.of()
                : words.lines()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return sending.send(
                () -> categories.replaceCategoryWords(
                        categoryCode, Given.version(etag), new CategoryWordList().withWords(all)),
                "/directory/categories",
                "changed",
                () -> words(categoryCode));
    }

    /** The fields of the form. */
    public static class Entry {

        @RestForm
        String code;

        @RestForm
        String nameZh;

        @RestForm
        String nameEn;

        @RestForm
        String active;

        CategoryDetails details() {
            return new CategoryDetails()
                    .withCode(Given.orNull(code))
                    .withNameZh(Given.orNull(nameZh))
                    .withNameEn(Given.orNull(nameEn))
                    .withActive(active == null ? null : Boolean.valueOf(active));
        }
    }
}
