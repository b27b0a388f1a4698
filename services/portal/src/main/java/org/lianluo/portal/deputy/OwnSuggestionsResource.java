package org.lianluo.portal.deputy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.SuggestionPage;
import org.lianluo.client.model.SuggestionStatus;
import org.lianluo.portal.form.Given;

/** The suggestions that a deputy leads, co-sponsors, or must act on. */
@Path("/deputy/suggestions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("DEPUTY")
public class OwnSuggestionsResource {

    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "deputy")
    static class Pages {
        private Pages() {}

        static native TemplateInstance suggestions(SuggestionPage page, String list, String status, String q);
    }

    private final SuggestionsApi suggestions;

    OwnSuggestionsResource(@RestClient SuggestionsApi suggestions) {
        this.suggestions = suggestions;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String list, @RestQuery String status, @RestQuery String q, @RestQuery String cursor)
            throws ApiException {
        String wanted = "cosigned".equals(list) || "waiting".equals(list) ? list : "mine";
        SuggestionPage page = suggestions.listSuggestions(
                null,
                null,
                of(wanted, "cosigned"),
                cursor,
                null,
                PAGE,
                of(wanted, "mine"),
                null,
                Given.orNull(q),
                null,
                null,
                Given.code(SuggestionStatus.class, status),
                null,
                null,
                null,
                of(wanted, "waiting"),
                null);
        return Pages.suggestions(page, wanted, status == null ? "" : status, q == null ? "" : q);
    }

    private static Boolean of(String wanted, String list) {
        return wanted.equals(list) ? true : null;
    }
}
