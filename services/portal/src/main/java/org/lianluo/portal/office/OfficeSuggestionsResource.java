package org.lianluo.portal.office;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.SimilarSuggestion;
import org.lianluo.client.model.Suggestion;
import org.lianluo.client.model.SuggestionPage;
import org.lianluo.client.model.SuggestionSummary;
import org.lianluo.portal.handover.TwoSteps;
import org.lianluo.portal.similar.Beside;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.portal.visit.Visit;

/** Suggestions of the region, each with its page of record (代表建议). */
@Path("/office/suggestions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING", "STREET_COMMITTEE"})
public class OfficeSuggestionsResource {

    private static final int SHOWN = 10;

    @CheckedTemplate(basePath = "office")
    static class Pages {
        private Pages() {}

        static native TemplateInstance suggestions(SuggestionPage page, SuggestionFilter filter, String region);

        /**
         * @param handedOver whether the government office has it
         * @param twoSteps whether it gets suggestions first
         */
        static native TemplateInstance suggestion(
                Suggestion suggestion, List<HistoryLine> history, boolean handedOver, boolean twoSteps);

        static native TemplateInstance similar(
                Suggestion suggestion, List<SimilarSuggestion> similar, List<SuggestionSummary> others, String q);
    }

    private final SuggestionsApi suggestions;
    private final SuggestionList list;
    private final OwnRegion region;
    private final Beside beside;
    private final TwoSteps twoSteps;
    private final Visit visit;

    OfficeSuggestionsResource(
            @RestClient SuggestionsApi suggestions,
            SuggestionList list,
            OwnRegion region,
            Beside beside,
            TwoSteps twoSteps,
            Visit visit) {
        this.suggestions = suggestions;
        this.list = list;
        this.region = region;
        this.beside = beside;
        this.twoSteps = twoSteps;
        this.visit = visit;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String status,
            @RestQuery String category,
            @RestQuery("class") String replyClass,
            @RestQuery String unit,
            @RestQuery String occasion,
            @RestQuery String year,
            @RestQuery String before,
            @RestQuery String q,
            @RestQuery String cursor)
            throws ApiException {
        SuggestionFilter filter = new SuggestionFilter(status, category, replyClass, unit, occasion, year, before, q);
        return Pages.suggestions(list.page(filter, cursor), filter, region.code());
    }

    /**
     * Whoever sees it only as everybody does is led to the page for everybody: the government's office, until a unit has it.
     */
    @GET
    @Path("/{id}")
    public Response show(@RestPath UUID id) throws ApiException {
        Suggestion suggestion = suggestions.getSuggestion(id);
        List<HistoryLine> history;
        try {
            history = suggestions.getSuggestionHistory(id).getItems();
        } catch (ApiException e) {
            if (e.getResponse().getStatus() != 404) {
                throw e;
            }
            return Response.seeOther(URI.create("/suggestions/" + id)).build();
        }
        boolean waits = "REGISTERED".equals(suggestion.getSummary().getStatus());
        return Response.ok(Pages.suggestion(
                        suggestion,
                        history,
                        waits && history.stream().anyMatch(line -> "HAND_OVER".equals(line.getAction())),
                        waits && twoSteps.holdIn(suggestion.getSummary().getRegionCode())))
                .build();
    }

    /** Those that are about the same matter, and those in which other words occur. */
    @GET
    @Path("/{id}/similar")
    public TemplateInstance similar(@RestPath UUID id, @RestQuery String q) throws ApiException {
        List<SuggestionSummary> others = q == null || q.isBlank()
                ? List.of()
                : list.page(new SuggestionFilter(null, null, null, null, null, null, null, q), null)
                        .getItems();
        return Pages.similar(
                suggestions.getSuggestion(id),
                visit.has("INTAKE_OFFICER,COMMITTEE_SUPERVISOR,DIRECTOR_MEETING")
                        ? suggestions.listSimilarSuggestions(id).getItems()
                        : List.of(),
                others.stream()
                        .filter(other -> !other.getId().equals(id))
                        .limit(SHOWN)
                        .toList(),
                q);
    }

    @GET
    @Path("/{id}/similar/{other}")
    public TemplateInstance beside(@RestPath UUID id, @RestPath UUID other) throws ApiException {
        return beside.page("office", id, other);
    }

    static String pathOf(UUID id) {
        return "/office/suggestions/" + id;
    }
}
