package org.lianluo.portal.deputy;

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
import org.lianluo.client.api.ContactsApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.ContactAcknowledgement;
import org.lianluo.client.model.SuggestionWithdrawal;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.similar.Beside;

/** One suggestion: how far it is, who replied, and what its deputies do (代表建议). */
@Path("/deputy/suggestions/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("DEPUTY")
public class SuggestionResource {

    @CheckedTemplate(basePath = "deputy")
    static class Pages {
        private Pages() {}

        static native TemplateInstance suggestion(DeputyCase file);
    }

    private final DeputyCases cases;
    private final SuggestionsApi suggestions;
    private final ContactsApi contacts;
    private final Beside beside;
    private final Sending sending;

    SuggestionResource(
            DeputyCases cases,
            @RestClient SuggestionsApi suggestions,
            @RestClient ContactsApi contacts,
            Beside beside,
            Sending sending) {
        this.cases = cases;
        this.suggestions = suggestions;
        this.contacts = contacts;
        this.beside = beside;
        this.sending = sending;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.suggestion(cases.read(id));
    }

    /** Beside another that may be about the same matter. */
    @GET
    @Path("/similar/{other}")
    public TemplateInstance beside(@RestPath UUID id, @RestPath UUID other) throws ApiException {
        return beside.page("deputy", id, other);
    }

    @POST
    @Path("/submission")
    public Response submit(@RestPath UUID id, @RestForm String etag, @RestForm String key) throws ApiException {
        return sending.send(
                () -> suggestions.submitSuggestion(id, Given.version(etag), key),
                pathOf(id),
                "submitted",
                () -> show(id));
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(@RestPath UUID id, @RestForm String statement, @RestForm String key) throws ApiException {
        return sending.send(
                () -> suggestions.withdrawSuggestion(
                        id, new SuggestionWithdrawal().withStatement(Given.orNull(statement)), key),
                pathOf(id),
                "withdrawn",
                () -> show(id));
    }

    /** Confirms that the unit talked to this deputy. */
    @POST
    @Path("/contacts/{assignmentId}/{contactId}")
    public Response acknowledge(
            @RestPath UUID id, @RestPath UUID assignmentId, @RestPath UUID contactId, @RestForm String key)
            throws ApiException {
        return sending.send(
                () -> contacts.acknowledgeContact(
                        contactId, assignmentId, new ContactAcknowledgement().withAgreed(true), key),
                pathOf(id),
                "acknowledged",
                () -> show(id));
    }

    /** Says that the contact was not as the unit recorded it. */
    @POST
    @Path("/contacts/{assignmentId}/{contactId}/disagreement")
    public Response disagree(
            @RestPath UUID id,
            @RestPath UUID assignmentId,
            @RestPath UUID contactId,
            @RestForm String remark,
            @RestForm String key)
            throws ApiException {
        return sending.send(
                () -> contacts.acknowledgeContact(
                        contactId,
                        assignmentId,
                        new ContactAcknowledgement().withAgreed(false).withRemark(Given.orNull(remark)),
                        key),
                pathOf(id),
                "disagreed",
                () -> show(id));
    }

    static String pathOf(UUID id) {
        return "/deputy/suggestions/" + id;
    }
}
