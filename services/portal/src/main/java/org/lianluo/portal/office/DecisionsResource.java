package org.lianluo.portal.office;

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
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.RefusalReason;
import org.lianluo.client.model.SimilarSuggestion;
import org.lianluo.client.model.Suggestion;
import org.lianluo.client.model.SuggestionRefusal;
import org.lianluo.client.model.SuggestionRegistration;
import org.lianluo.client.model.SuggestionReturn;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/** What the intake office decides on a submitted suggestion: register, return for revision, or refuse. */
@Path("/office/suggestions/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("INTAKE_OFFICER")
public class DecisionsResource {

    @CheckedTemplate(basePath = "office")
    static class Pages {
        private Pages() {}

        static native TemplateInstance register(Suggestion suggestion, List<SimilarSuggestion> similar);

        static native TemplateInstance giveBack(Suggestion suggestion);

        static native TemplateInstance refuse(Suggestion suggestion);
    }

    private final SuggestionsApi suggestions;
    private final Sending sending;

    DecisionsResource(@RestClient SuggestionsApi suggestions, Sending sending) {
        this.suggestions = suggestions;
        this.sending = sending;
    }

    @GET
    @Path("/registration")
    public TemplateInstance register(@RestPath UUID id) throws ApiException {
        return Pages.register(
                suggestions.getSuggestion(id),
                suggestions.listSimilarSuggestions(id).getItems());
    }

    @POST
    @Path("/registration")
    public Response register(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String publish,
            @RestForm String withheldReason)
            throws ApiException {
        return sending.send(
                () -> suggestions.registerSuggestion(
                        id,
                        Given.version(etag),
                        new SuggestionRegistration()
                                .withPublish(publish == null ? null : Boolean.valueOf(publish))
                                .withWithheldReason(Given.orNull(withheldReason)),
                        key),
                OfficeSuggestionsResource.pathOf(id),
                "registered",
                () -> register(id));
    }

    @GET
    @Path("/return")
    public TemplateInstance giveBack(@RestPath UUID id) throws ApiException {
        return Pages.giveBack(suggestions.getSuggestion(id));
    }

    @POST
    @Path("/return")
    public Response giveBack(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reason)
            throws ApiException {
        return sending.send(
                () -> {
                    suggestions.returnSuggestion(
                            id, Given.version(etag), new SuggestionReturn().withReason(Given.orNull(reason)), key);
                    // A draft again, which an office does not see.
                    return Sending.done("/office/registration", "returned");
                },
                () -> giveBack(id));
    }

    @GET
    @Path("/refusal")
    public TemplateInstance refuse(@RestPath UUID id) throws ApiException {
        return Pages.refuse(suggestions.getSuggestion(id));
    }

    @POST
    @Path("/refusal")
    public Response refuse(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String reasonCode,
            @RestForm String reason)
            throws ApiException {
        return sending.send(
                () -> suggestions.refuseSuggestion(
                        id,
                        Given.version(etag),
                        new SuggestionRefusal()
                                .withReasonCode(Given.code(RefusalReason.class, reasonCode))
                                .withReason(Given.orNull(reason)),
                        key),
                OfficeSuggestionsResource.pathOf(id),
                "refused",
                () -> refuse(id));
    }
}
