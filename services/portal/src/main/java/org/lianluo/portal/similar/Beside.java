package org.lianluo.portal.similar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.Suggestion;

/** Two suggestions side by side, with the replies to each. */
@ApplicationScoped
public class Beside {

    @CheckedTemplate(basePath = "similar")
    static class Pages {
        private Pages() {}

        static native TemplateInstance beside(String who, Suggestion suggestion, Suggestion other);
    }

    private final SuggestionsApi suggestions;

    Beside(@RestClient SuggestionsApi suggestions) {
        this.suggestions = suggestions;
    }

    /** @param who reads them: {@code deputy} or {@code office}, as the address has it */
    public TemplateInstance page(String who, UUID id, UUID other) throws ApiException {
        return Pages.beside(who, suggestions.getSuggestion(id), suggestions.getSuggestion(other));
    }
}
