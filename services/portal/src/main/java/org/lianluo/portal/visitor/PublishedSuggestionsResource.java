package org.lianluo.portal.visitor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.Suggestion;
import org.lianluo.client.model.SuggestionPage;
import org.lianluo.client.model.SuggestionStatus;
import org.lianluo.portal.form.Given;

/** Published suggestions and the replies to them, for everybody to read. */
@Path("/suggestions")
@Produces(MediaType.TEXT_HTML)
public class PublishedSuggestionsResource {

    private static final int PAGE = 30;

    /** What somebody looks for; empty for all. */
    public record Search(String q, String category, String status, String year) {
        Integer inYear() {
            return year.matches("[12][0-9]{3}") ? Integer.valueOf(year) : null;
        }
    }

    @CheckedTemplate(basePath = "visitor")
    static class Pages {
        private Pages() {}

        static native TemplateInstance suggestions(SuggestionPage page, Search search);

        static native TemplateInstance suggestion(Suggestion suggestion);
    }

    private final SuggestionsApi suggestions;

    PublishedSuggestionsResource(@RestClient SuggestionsApi suggestions) {
        this.suggestions = suggestions;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String q,
            @RestQuery String category,
            @RestQuery String status,
            @RestQuery String year,
            @RestQuery String cursor)
            throws ApiException {
        Search search = new Search(given(q), given(category), given(status), given(year));
        return Pages.suggestions(
                suggestions.listSuggestions(
                        Given.orNull(search.category()),
                        null,
                        null,
                        Given.orNull(cursor),
                        null,
                        PAGE,
                        null,
                        null,
                        Given.orNull(search.q()),
                        null,
                        null,
                        Given.code(SuggestionStatus.class, search.status()),
                        null,
                        null,
                        null,
                        null,
                        search.inYear()),
                search);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.suggestion(suggestions.getSuggestion(id));
    }

    private static String given(String text) {
        return text == null ? "" : text.strip();
    }
}
