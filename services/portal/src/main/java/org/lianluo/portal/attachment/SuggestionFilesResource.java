package org.lianluo.portal.attachment;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.MeApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.Suggestion;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.Visit;

/** The files of a suggestion: its signers add them to the draft, the intake office publishes them (代表建议的附件). */
@Path("/attachments/suggestions/{id}")
@Produces(MediaType.TEXT_HTML)
public class SuggestionFilesResource {

    private final SuggestionsApi suggestions;
    private final MeApi me;
    private final Visit visit;
    private final Sending sending;

    SuggestionFilesResource(
            @RestClient SuggestionsApi suggestions, @RestClient MeApi me, Visit visit, Sending sending) {
        this.suggestions = suggestions;
        this.me = me;
        this.visit = visit;
        this.sending = sending;
    }

    /** For everybody: whoever only reads it as published sees those that are published. */
    @GET
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        Suggestion suggestion = suggestions.getSuggestion(id);
        boolean signer = signs(suggestion);
        boolean draft = signer && "DRAFT".equals(suggestion.getSummary().getStatus());
        return Pages.files(new Files(
                "suggestions",
                id,
                suggestion.getSummary().getTitle(),
                back(signer) + id,
                suggestions.listSuggestionAttachments(id).getItems(),
                draft,
                draft,
                visit.has("INTAKE_OFFICER")
                        && Boolean.TRUE.equals(suggestion.getSummary().getPublished()),
                suggestion.getVersion(),
                List.of()));
    }

    @GET
    @Path("/{file}")
    public Response get(@RestPath UUID id, @RestPath UUID file) throws ApiException, IOException {
        return Upload.saved(
                suggestions.listSuggestionAttachments(id).getItems(),
                file,
                suggestions.getSuggestionAttachment(file, id));
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("DEPUTY")
    public Response add(@RestPath UUID id, @RestForm String key, @RestForm FileUpload file) throws ApiException {
        return act(
                id, "added", () -> suggestions.addSuggestionAttachment(id, Upload.nameOf(file), Upload.of(file), key));
    }

    @POST
    @Path("/{file}/release")
    @RolesAllowed("INTAKE_OFFICER")
    public Response publish(@RestPath UUID id, @RestPath UUID file, @RestForm String key, @RestForm String etag)
            throws ApiException {
        return act(id, "published", () -> suggestions.publishSuggestionAttachment(file, id, Given.version(etag), key));
    }

    @POST
    @Path("/{file}/removal")
    @RolesAllowed("DEPUTY")
    public Response remove(@RestPath UUID id, @RestPath UUID file) throws ApiException {
        return act(id, "removed", () -> suggestions.removeSuggestionAttachment(file, id));
    }

    private Response act(UUID id, String done, Sending.Step step) throws ApiException {
        return sending.send(step, "/attachments/suggestions/" + id, done, () -> show(id));
    }

    private boolean signs(Suggestion suggestion) throws ApiException {
        if (!visit.has("DEPUTY")) {
            return false;
        }
        List<String> mandates = me.getMe().getDeputyCodes();
        return suggestion.getSigners().stream().anyMatch(signer -> mandates.contains(signer.getDeputyCode()));
    }

    /** Where the caller reads the suggestion itself. */
    private String back(boolean signer) {
        if (signer) {
            return "/deputy/suggestions/";
        }
        return visit.has("INTAKE_OFFICER,GOV_OFFICE,COMMITTEE_SUPERVISOR,DIRECTOR_MEETING,STREET_COMMITTEE")
                ? "/office/suggestions/"
                : "/suggestions/";
    }
}
