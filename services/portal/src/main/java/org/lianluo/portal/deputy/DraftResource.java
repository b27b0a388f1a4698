package org.lianluo.portal.deputy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.api.MeApi;
import org.lianluo.client.api.OpinionsApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.OpinionStatus;
import org.lianluo.client.model.OpinionSummary;
import org.lianluo.client.model.QualityReport;
import org.lianluo.client.model.SimilarSuggestion;
import org.lianluo.client.model.Suggestion;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/** Where a deputy writes a suggestion. Saving also checks it: what is missing, what is personal, which ones are similar. */
@Path("/deputy/suggestions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("DEPUTY")
public class DraftResource {

    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "deputy")
    static class Pages {
        private Pages() {}

        static native TemplateInstance draft(
                Suggestion draft,
                DraftForm given,
                List<Deputy> leads,
                List<OpinionSummary> adopted,
                QualityReport quality,
                List<SimilarSuggestion> similar);
    }

    private final SuggestionsApi suggestions;
    private final OpinionsApi opinions;
    private final DeputiesApi deputies;
    private final MeApi me;
    private final Sending sending;

    DraftResource(
            @RestClient SuggestionsApi suggestions,
            @RestClient OpinionsApi opinions,
            @RestClient DeputiesApi deputies,
            @RestClient MeApi me,
            Sending sending) {
        this.suggestions = suggestions;
        this.opinions = opinions;
        this.deputies = deputies;
        this.me = me;
        this.sending = sending;
    }

    /** @param opinion on which it will be based */
    @GET
    @Path("/new")
    public TemplateInstance begin(@RestQuery String opinion) throws ApiException {
        return begin(opinion, List.of());
    }

    private TemplateInstance begin(String opinion, List<SimilarSuggestion> similar) throws ApiException {
        List<String> mandates = me.getMe().getDeputyCodes();
        List<Deputy> leads = leads(mandates);
        DraftForm form = new DraftForm();
        form.opinionIds = opinion == null ? List.of() : List.of(opinion);
        form.term = leads.isEmpty() ? null : leads.get(0).getTerm().toString();
        return Pages.draft(null, form, leads, adopted(mandates), null, similar);
    }

    @POST
    @Path("/new")
    public Response save(@BeanParam DraftForm given, @RestForm String key, @RestForm String then) throws ApiException {
        if ("similar".equals(then)) {
            return sending.again(
                    () -> begin(
                            null,
                            suggestions
                                    .searchSimilarSuggestions(given.search(), null)
                                    .getItems()),
                    () -> begin(null));
        }
        return sending.send(
                () -> {
                    Suggestion drafted = suggestions.draftSuggestion(given.request(), key);
                    return Sending.done(pathOf(drafted.getSummary().getId()), "saved");
                },
                () -> begin(null));
    }

    @GET
    @Path("/{id}/edit")
    public TemplateInstance edit(@RestPath UUID id) throws ApiException {
        Suggestion draft = suggestions.getSuggestion(id);
        String lead = draft.getSummary().getLeadDeputyCode();
        if (!draft.getSummary().getStatus().equals("DRAFT")
                || !me.getMe().getDeputyCodes().contains(lead)) {
            throw new NotFoundException();
        }
        return Pages.draft(
                draft,
                DraftForm.of(draft),
                List.of(),
                adopted(List.of(lead)),
                suggestions.getSuggestionQuality(id),
                suggestions.listSimilarSuggestions(id).getItems());
    }

    /** Saves, then shows what the check says, or leaves the form. */
    @POST
    @Path("/{id}/edit")
    public Response change(@RestPath UUID id, @BeanParam DraftForm given, @RestForm String etag, @RestForm String then)
            throws ApiException {
        return sending.send(
                () -> suggestions.changeSuggestion(id, Given.version(etag), given.request()),
                "leave".equals(then) ? SuggestionResource.pathOf(id) : pathOf(id),
                "saved",
                () -> edit(id));
    }

    /** Under which mandates they may lead. */
    private List<Deputy> leads(List<String> mandates) throws ApiException {
        List<Deputy> leads = new ArrayList<>();
        for (String code : mandates) {
            leads.addAll(deputies.listDeputies(null, code, null, null, 1, null, null, null, null)
                    .getItems());
        }
        return leads;
    }

    /** The opinions that they adopted, the newest of them. */
    private List<OpinionSummary> adopted(List<String> mandates) throws ApiException {
        List<OpinionSummary> adopted = new ArrayList<>();
        for (String code : mandates) {
            adopted.addAll(opinions.listOpinions(
                            null,
                            null,
                            code,
                            null,
                            PAGE,
                            null,
                            null,
                            null,
                            OpinionStatus.CONVERTED,
                            null,
                            null,
                            null,
                            null)
                    .getItems());
        }
        return adopted;
    }

    private static String pathOf(UUID id) {
        return SuggestionResource.pathOf(id) + "/edit";
    }
}
