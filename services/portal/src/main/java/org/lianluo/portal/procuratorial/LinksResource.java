package org.lianluo.portal.procuratorial;

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
import org.lianluo.client.api.ProcuratorialLinksApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.LinkDirection;
import org.lianluo.client.model.ProcuratorialLink;
import org.lianluo.client.model.ProcuratorialLinking;
import org.lianluo.client.model.ProcuratorialOutcome;
import org.lianluo.client.model.Suggestion;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** The suggestions of the procuratorate that belong to a suggestion, and what became of them. */
@Path("/procuratorial-links/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    "DEPUTY",
    "INTAKE_OFFICER",
    "GOV_OFFICE",
    "COMMITTEE_SUPERVISOR",
    "DIRECTOR_MEETING",
    "STREET_COMMITTEE",
    "HANDLER_CLERK",
    "HANDLER_LEADER",
    "STATION_HEAD"
})
public class LinksResource {

    @CheckedTemplate(basePath = "procuratorial")
    static class Pages {
        private Pages() {}

        static native TemplateInstance links(Suggestion suggestion, List<ProcuratorialLink> links);
    }

    private final SuggestionsApi suggestions;
    private final ProcuratorialLinksApi links;
    private final Sending sending;

    LinksResource(@RestClient SuggestionsApi suggestions, @RestClient ProcuratorialLinksApi links, Sending sending) {
        this.suggestions = suggestions;
        this.links = links;
        this.sending = sending;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.links(
                suggestions.getSuggestion(id), links.listProcuratorialLinks(id).getItems());
    }

    @POST
    @RolesAllowed("INTAKE_OFFICER")
    public Response link(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String direction,
            @RestForm String number,
            @RestForm String organ,
            @RestForm String issuedOn,
            @RestForm String outcome)
            throws ApiException {
        return sending.send(
                () -> links.linkProcuratorialSuggestion(
                        id,
                        Given.version(etag),
                        new ProcuratorialLinking()
                                .withDirection(Given.code(LinkDirection.class, direction))
                                .withNumber(Given.orNull(number))
                                .withOrgan(Given.orNull(organ))
                                .withIssuedOn(Read.day("issuedOn", issuedOn))
                                .withOutcome(Given.orNull(outcome)),
                        key),
                "/procuratorial-links/" + id,
                "linked",
                () -> show(id));
    }

    @POST
    @Path("/{link}/outcome")
    @RolesAllowed("INTAKE_OFFICER")
    public Response became(
            @RestPath UUID id,
            @RestPath UUID link,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String outcome)
            throws ApiException {
        return sending.send(
                () -> links.recordProcuratorialOutcome(
                        id,
                        link,
                        Given.version(etag),
                        new ProcuratorialOutcome().withOutcome(Given.orNull(outcome)),
                        key),
                "/procuratorial-links/" + id,
                "entered",
                () -> show(id));
    }
}
