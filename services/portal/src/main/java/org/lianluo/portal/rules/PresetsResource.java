package org.lianluo.portal.rules;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.PoliciesApi;
import org.lianluo.client.model.Policy;
import org.lianluo.client.model.PolicyAdoption;
import org.lianluo.client.model.PolicyAdoptionPage;
import org.lianluo.client.model.PolicyPreset;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.visit.OwnRegion;

/** Rules of places, two side by side, and which region took which over (地方规则样板). */
@Path("/directory/policies")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class PresetsResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "rules")
    static class Pages {
        private Pages() {}

        static native TemplateInstance presets(List<PolicyPreset> all, Comparison comparison, String region);

        static native TemplateInstance adoptions(PolicyAdoptionPage page, List<PolicyPreset> presets);

        static native TemplateInstance adoption(PolicyAdoption adoption, PolicyPreset preset, List<Policy> policies);
    }

    private final PoliciesApi policies;
    private final Rules rules;
    private final OwnRegion own;

    PresetsResource(@RestClient PoliciesApi policies, Rules rules, OwnRegion own) {
        this.policies = policies;
        this.rules = rules;
        this.own = own;
    }

    /** The first two, if none are named. */
    @GET
    @Path("/presets")
    public TemplateInstance presets(@RestQuery String one, @RestQuery String other) throws ApiException {
        List<PolicyPreset> all = policies.listPolicyPresets(null).getItems();
        String region = own.code() == null ? Held.DEFAULT : own.code();
        return Pages.presets(all, Comparison.of(all, one, other, rules.heldIn(region)), region);
    }

    @GET
    @Path("/adoptions")
    public TemplateInstance adoptions(@RestQuery String jurisdiction, @RestQuery String cursor) throws ApiException {
        return Pages.adoptions(
                policies.listPolicyAdoptions(Given.orNull(cursor), Given.orNull(jurisdiction), SHOWN, null),
                policies.listPolicyPresets(null).getItems());
    }

    @GET
    @Path("/adoptions/{id}")
    public TemplateInstance adoption(@RestPath UUID id) throws ApiException {
        PolicyAdoption adoption = policies.getPolicyAdoption(id, null);
        List<Policy> set = rules.setBy(adoption.getJurisdiction()).stream()
                .filter(policy -> adoption.getPolicyIds().contains(policy.getId()))
                .toList();
        return Pages.adoption(
                adoption, Comparison.named(policies.listPolicyPresets(null).getItems(), adoption.getPresetId()), set);
    }
}
