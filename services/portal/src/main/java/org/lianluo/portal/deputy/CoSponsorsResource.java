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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.api.MeApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.CoSponsorRequest;
import org.lianluo.client.model.CoSponsors;
import org.lianluo.client.model.Confirmation;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.DeputyStatus;
import org.lianluo.client.model.Suggestion;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** The co-sponsors of a draft (联名): asked and removed by the lead deputy; each confirms for themselves. */
@Path("/deputy/suggestions/{id}/co-sponsors")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("DEPUTY")
public class CoSponsorsResource {

    private static final int MOST = 200;

    @CheckedTemplate(basePath = "deputy")
    static class Pages {
        private Pages() {}

        static native TemplateInstance cosponsors(
                Suggestion suggestion, CoSponsors signers, List<Deputy> others, boolean mine);
    }

    private final SuggestionsApi suggestions;
    private final DeputiesApi deputies;
    private final MeApi me;
    private final DeputyCases cases;
    private final Sending sending;

    CoSponsorsResource(
            @RestClient SuggestionsApi suggestions,
            @RestClient DeputiesApi deputies,
            @RestClient MeApi me,
            DeputyCases cases,
            Sending sending) {
        this.suggestions = suggestions;
        this.deputies = deputies;
        this.me = me;
        this.cases = cases;
        this.sending = sending;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        Suggestion suggestion = suggestions.getSuggestion(id);
        CoSponsors signers = suggestions.listCoSponsors(id);
        boolean mine =
                me.getMe().getDeputyCodes().contains(suggestion.getSummary().getLeadDeputyCode())
                        && suggestion.getSummary().getStatus().equals("DRAFT");
        return Pages.cosponsors(suggestion, signers, mine ? others(suggestion) : List.of(), mine);
    }

    @POST
    public Response ask(@RestPath UUID id, @RestForm String deputyCode, @RestForm String key) throws ApiException {
        return sending.send(
                () -> suggestions.askCoSponsor(
                        id, new CoSponsorRequest().withDeputyCode(Given.orNull(deputyCode)), key),
                pathOf(id),
                "asked",
                () -> show(id));
    }

    @POST
    @Path("/{deputyCode}/removal")
    public Response remove(@RestPath UUID id, @RestPath String deputyCode) throws ApiException {
        return sending.send(() -> suggestions.removeCoSponsor(deputyCode, id), pathOf(id), "removed", () -> show(id));
    }

    /** For the text that they read: one that was changed since is refused. */
    @POST
    @Path("/{deputyCode}/confirmation")
    public Response confirm(
            @RestPath UUID id, @RestPath String deputyCode, @RestForm String textVersion, @RestForm String key)
            throws ApiException {
        return sending.send(
                () -> suggestions.confirmCoSponsorship(
                        deputyCode,
                        id,
                        new Confirmation().withTextVersion(Read.number("textVersion", textVersion)),
                        key),
                SuggestionResource.pathOf(id),
                "confirmed",
                () -> SuggestionResource.Pages.suggestion(cases.read(id)));
    }

    /** Those of the same congress who don't sign yet. */
    private List<Deputy> others(Suggestion suggestion) throws ApiException {
        return deputies
                .listDeputies(
                        null,
                        null,
                        null,
                        null,
                        MOST,
                        null,
                        suggestion.getSummary().getRegionCode(),
                        null,
                        DeputyStatus.ACTIVE)
                .getItems()
                .stream()
                .filter(deputy -> suggestion.getSigners().stream()
                        .noneMatch(signer -> signer.getDeputyCode().equals(deputy.getCode())))
                .toList();
    }

    private static String pathOf(UUID id) {
        return SuggestionResource.pathOf(id) + "/co-sponsors";
    }
}
