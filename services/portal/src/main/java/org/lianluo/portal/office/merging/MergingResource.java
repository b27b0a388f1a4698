package org.lianluo.portal.office.merging;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.MergesApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.SimilarSuggestion;
import org.lianluo.client.model.Suggestion;
import org.lianluo.client.model.SuggestionMerge;
import org.lianluo.client.model.SuggestionMerging;
import org.lianluo.client.model.SuggestionUnmerging;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/** The intake office merges two suggestions that it compares, and undoes that before the reply. */
@Path("/office/suggestions/{id}/merging")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("INTAKE_OFFICER")
public class MergingResource {

    @CheckedTemplate(basePath = "merging")
    static class Pages {
        private Pages() {}

        static native TemplateInstance merges(
                Suggestion suggestion, List<SuggestionMerge> merges, List<SimilarSuggestion> others);

        static native TemplateInstance merge(Suggestion suggestion, Suggestion other);
    }

    private final SuggestionsApi suggestions;
    private final MergesApi merges;
    private final Sending sending;

    MergingResource(@RestClient SuggestionsApi suggestions, @RestClient MergesApi merges, Sending sending) {
        this.suggestions = suggestions;
        this.merges = merges;
        this.sending = sending;
    }

    @GET
    public TemplateInstance merges(@RestPath UUID id) throws ApiException {
        return Pages.merges(
                suggestions.getSuggestion(id),
                merges.listSuggestionMerges(id).getItems(),
                suggestions.listSimilarSuggestions(id).getItems().stream()
                        .filter(SimilarSuggestion::getMergeable)
                        .toList());
    }

    @GET
    @Path("/{other}")
    public TemplateInstance merge(@RestPath UUID id, @RestPath UUID other) throws ApiException {
        return Pages.merge(suggestions.getSuggestion(id), suggestions.getSuggestion(other));
    }

    @POST
    @Path("/{other}")
    public Response merge(
            @RestPath UUID id,
            @RestPath UUID other,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String reason)
            throws ApiException {
        return sending.send(
                () -> merges.mergeSuggestions(
                        id,
                        Given.version(etag),
                        new SuggestionMerging()
                                .withSuggestionIds(List.of(other))
                                .withReason(Given.orNull(reason)),
                        key),
                pathOf(id),
                "merged",
                () -> merge(id, other));
    }

    @POST
    @Path("/{mergeId}/undo")
    public Response undo(
            @RestPath UUID id,
            @RestPath UUID mergeId,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String reason)
            throws ApiException {
        return sending.send(
                () -> merges.undoSuggestionMerge(
                        id,
                        mergeId,
                        Given.version(etag),
                        new SuggestionUnmerging().withReason(Given.orNull(reason)),
                        key),
                pathOf(id),
                "undone",
                () -> merges(id));
    }

    private static String pathOf(UUID id) {
        return "/office/suggestions/" + id + "/merging";
    }
}
