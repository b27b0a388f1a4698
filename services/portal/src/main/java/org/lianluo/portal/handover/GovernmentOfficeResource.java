package org.lianluo.portal.handover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.Suggestion;
import org.lianluo.portal.form.Sending;

/** The intake office hands a registered suggestion to the government office, which assigns it (移交政府办公室). */
@Path("/office/suggestions/{id}/hand-over")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("INTAKE_OFFICER")
public class GovernmentOfficeResource {

    @CheckedTemplate(basePath = "handover")
    static class Pages {
        private Pages() {}

        static native TemplateInstance handOver(Suggestion suggestion);
    }

    private final AssignmentsApi assignments;
    private final SuggestionsApi suggestions;
    private final Sending sending;

    GovernmentOfficeResource(
            @RestClient AssignmentsApi assignments, @RestClient SuggestionsApi suggestions, Sending sending) {
        this.assignments = assignments;
        this.suggestions = suggestions;
        this.sending = sending;
    }

    @GET
    public TemplateInstance ask(@RestPath UUID id) throws ApiException {
        return Pages.handOver(suggestions.getSuggestion(id));
    }

    @POST
    public Response handOver(@RestPath UUID id, @RestForm String key) throws ApiException {
        return sending.send(
                () -> assignments.handOverSuggestion(id, key),
                "/office/suggestions/" + id,
                "handedOver",
                () -> ask(id));
    }
}
