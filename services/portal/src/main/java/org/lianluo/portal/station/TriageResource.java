package org.lianluo.portal.station;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.api.OpinionsApi;
import org.lianluo.client.model.Decision;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.DeputyStatus;
import org.lianluo.client.model.Opinion;
import org.lianluo.client.model.OpinionSummary;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;

/**
 * The head's decision on an opinion (分办), in two steps: what they write, and a preview of it as others will read it. Only
 * the second step decides.
 */
@Path("/station/opinions/{id}/triage")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("STATION_HEAD")
public class TriageResource {

    /** Those that will have no answer for others to follow. */
    private static final Set<String> NO_TARGET = Set.of("MERGED", "REFERRED_OUT", "REJECTED", "WITHDRAWN");

    private static final int MOST = 200;

    @CheckedTemplate(basePath = "station")
    static class Pages {
        private Pages() {}

        static native TemplateInstance triage(Opinion opinion, TriageForm given, Choice choice);

        static native TemplateInstance preview(Opinion opinion, TriageForm given, String key);
    }

    /** Whom or what a decision may name. */
    record Choice(List<Deputy> deputies, List<OpinionSummary> targets) {}

    private final OpinionsApi opinions;
    private final DeputiesApi deputies;
    private final Sending sending;

    TriageResource(@RestClient OpinionsApi opinions, @RestClient DeputiesApi deputies, Sending sending) {
        this.opinions = opinions;
        this.deputies = deputies;
        this.sending = sending;
    }

    @GET
    @Path("/{decision}")
    public TemplateInstance begin(@RestPath UUID id, @RestPath String decision) throws ApiException {
        Decision wanted = Given.code(Decision.class, decision);
        if (wanted == null) {
            throw new NotFoundException();
        }
        Opinion opinion = opinions.getOpinion(id);
        return form(opinion, TriageForm.begin(wanted, opinion));
    }

    /** As others will read it; nothing is decided yet. */
    @POST
    @Path("/preview")
    public TemplateInstance preview(@RestPath UUID id, @BeanParam TriageForm given, @RestForm String key)
            throws ApiException {
        return Pages.preview(opinions.getOpinion(id), given, key);
    }

    /** Back from the preview, with all that was entered. */
    @POST
    @Path("/change")
    public TemplateInstance change(@RestPath UUID id, @BeanParam TriageForm given) throws ApiException {
        return form(opinions.getOpinion(id), given);
    }

    @POST
    public Response decide(@RestPath UUID id, @BeanParam TriageForm given, @RestForm String key) throws ApiException {
        return sending.send(
                () -> opinions.triageOpinion(id, Given.version(given.etag), given.request(), key),
                OpinionResource.pathOf(id),
                "decided",
                () -> refused(opinions.getOpinion(id), given));
    }

    /** Once more, beside the opinion as it is now. */
    private TemplateInstance refused(Opinion opinion, TriageForm given) throws ApiException {
        given.etag = opinion.getVersion().toString();
        return form(opinion, given);
    }

    private TemplateInstance form(Opinion opinion, TriageForm given) throws ApiException {
        if (given.wanted() == null) {
            throw new NotFoundException();
        }
        return Pages.triage(opinion, given, choice(opinion, given.wanted()));
    }

    private Choice choice(Opinion opinion, Decision decision) throws ApiException {
        return switch (decision) {
            case CONVERT -> new Choice(deputies(opinion), List.of());
            case MERGE -> new Choice(List.of(), targets(opinion));
            default -> new Choice(List.of(), List.of());
        };
    }

    /** Those who serve the station, then the others of its region's congress. */
    private List<Deputy> deputies(Opinion opinion) throws ApiException {
        Map<String, Deputy> found = new LinkedHashMap<>();
        for (Deputy deputy : deputies.listDeputies(
                        null, null, null, null, MOST, null, null, opinion.getStationCode(), DeputyStatus.ACTIVE)
                .getItems()) {
            found.put(deputy.getCode(), deputy);
        }
        for (Deputy deputy : deputies.listDeputies(
                        null, null, null, null, MOST, null, opinion.getRegionCode(), null, DeputyStatus.ACTIVE)
                .getItems()) {
            found.putIfAbsent(deputy.getCode(), deputy);
        }
        return List.copyOf(found.values());
    }

    /** The newest of the same station and category. */
    private List<OpinionSummary> targets(Opinion opinion) throws ApiException {
        return opinions
                .listOpinions(
                        opinion.getCategory(),
                        null,
                        null,
                        null,
                        MOST,
                        null,
                        null,
                        opinion.getStationCode(),
                        null,
                        null,
                        null,
                        null,
                        null)
                .getItems()
                .stream()
                .filter(other -> !other.getId().equals(opinion.getId()) && !NO_TARGET.contains(other.getStatus()))
                .toList();
    }
}
