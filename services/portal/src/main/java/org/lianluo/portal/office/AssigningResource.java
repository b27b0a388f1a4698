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
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.Suggestion;
import org.lianluo.portal.form.Sending;

/** Hands a registered suggestion to units: first what and to whom, then who leads, with all of it to check (交办). */
@Path("/office/suggestions/{id}/assigning")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "GOV_OFFICE"})
public class AssigningResource {

    @CheckedTemplate(basePath = "office")
    static class Pages {
        private Pages() {}

        static native TemplateInstance assign(Suggestion suggestion, Handing handing);

        static native TemplateInstance assignCheck(Suggestion suggestion, Handing handing);
    }

    private final SuggestionsApi suggestions;
    private final AssignmentsApi assignments;
    private final Sending sending;

    AssigningResource(@RestClient SuggestionsApi suggestions, @RestClient AssignmentsApi assignments, Sending sending) {
        this.suggestions = suggestions;
        this.assignments = assignments;
        this.sending = sending;
    }

    /** The units that were chosen before, or the one that the deputies ask for. */
    @GET
    public TemplateInstance choose(
            @RestPath UUID id,
            @RestQuery String mode,
            @RestQuery String complexity,
            @RestQuery String handedOverOn,
            @RestQuery List<String> unit)
            throws ApiException {
        Suggestion suggestion = suggestions.getSuggestion(id);
        String requested = suggestion.getRequestedUnitCode();
        List<String> units = unit.isEmpty() && mode == null && requested != null ? List.of(requested) : unit;
        return Pages.assign(suggestion, new Handing(mode, complexity, handedOverOn, units, null));
    }

    @GET
    @Path("/check")
    public TemplateInstance check(
            @RestPath UUID id,
            @RestQuery String mode,
            @RestQuery String complexity,
            @RestQuery String handedOverOn,
            @RestQuery List<String> unit)
            throws ApiException {
        return Pages.assignCheck(
                suggestions.getSuggestion(id), new Handing(mode, complexity, handedOverOn, unit, null));
    }

    @POST
    public Response assign(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String mode,
            @RestForm String complexity,
            @RestForm String handedOverOn,
            @RestForm List<String> unit,
            @RestForm String lead)
            throws ApiException {
        Handing handing = new Handing(mode, complexity, handedOverOn, unit, lead);
        return sending.send(
                () -> assignments.assignSuggestion(handing.of(id), key),
                OfficeSuggestionsResource.pathOf(id),
                "assigned",
                () -> Pages.assignCheck(suggestions.getSuggestion(id), handing));
    }
}
