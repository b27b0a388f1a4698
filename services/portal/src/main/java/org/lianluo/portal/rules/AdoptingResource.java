package org.lianluo.portal.rules;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.PoliciesApi;
import org.lianluo.client.model.PolicyAdoptionRequest;
import org.lianluo.client.model.PolicyPreset;
import org.lianluo.client.model.PolicyPreviewPage;
import org.lianluo.client.model.PolicyPreviewRequest;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;

/** Takes the rules of a place over, after a look at the open cases that they would concern (采用样板). */
@Path("/directory/policies/presets/{preset}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
public class AdoptingResource {

    @CheckedTemplate(basePath = "rules")
    static class Pages {
        private Pages() {}

        /** @param cases that the rules would concern; null before somebody asked */
        static native TemplateInstance adopt(
                PolicyPreset preset, List<Held> now, Taking taking, PolicyPreviewPage cases);
    }

    /** For whom and from which day on, as the form has it. */
    record Taking(String jurisdiction, String effectiveFrom) {}

    private final PoliciesApi policies;
    private final Rules rules;
    private final OwnRegion own;
    private final Sending sending;

    AdoptingResource(@RestClient PoliciesApi policies, Rules rules, OwnRegion own, Sending sending) {
        this.policies = policies;
        this.rules = rules;
        this.own = own;
        this.sending = sending;
    }

    @GET
    public TemplateInstance adopt(@RestPath String preset) throws ApiException {
        return page(preset, new Taking(own.code(), null), null);
    }

    @POST
    public Response adopt(
            @RestPath String preset,
            @RestForm String key,
            @RestForm String act,
            @RestForm String jurisdiction,
            @RestForm String effectiveFrom)
            throws ApiException {
        Taking taking = new Taking(jurisdiction, effectiveFrom);
        Sending.Page again = () -> page(preset, taking, null);
        if (PolicyFormResource.PREVIEW.equals(act)) {
            return sending.draw(() -> page(preset, taking, preview(preset, taking, key)), again);
        }
        return sending.send(
                () -> policies.adoptPolicyPreset(
                        new PolicyAdoptionRequest()
                                .withPresetId(preset)
                                .withJurisdiction(Given.orNull(jurisdiction))
                                .withEffectiveFrom(Read.day("effectiveFrom", effectiveFrom)),
                        key),
                "/directory/policies",
                "adopted",
                again);
    }

    private PolicyPreviewPage preview(String preset, Taking taking, String key) throws ApiException {
        return policies.previewPolicies(
                new PolicyPreviewRequest()
                        .withPresetId(preset)
                        .withJurisdiction(Given.orNull(taking.jurisdiction()))
                        .withEffectiveFrom(Read.day("effectiveFrom", taking.effectiveFrom())),
                null,
                PolicyFormResource.PREVIEWED,
                key);
    }

    private TemplateInstance page(String id, Taking taking, PolicyPreviewPage cases) throws ApiException {
        PolicyPreset preset = Comparison.named(policies.listPolicyPresets(null).getItems(), id);
        if (preset == null) {
            throw new NotFoundException();
        }
        return Pages.adopt(preset, rules.heldIn(taking.jurisdiction()), taking, cases);
    }
}
