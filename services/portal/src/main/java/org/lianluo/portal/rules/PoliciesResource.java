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
import org.lianluo.client.model.PolicyApplicationPage;
import org.lianluo.client.model.PolicyDefault;
import org.lianluo.client.model.PolicyPage;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.visit.OwnRegion;

/** The rules of each place, which everybody may read (地方规则). */
@Path("/directory/policies")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class PoliciesResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "rules")
    static class Pages {
        private Pages() {}

        static native TemplateInstance held(String region, List<Held> rules, List<Policy> coming);

        static native TemplateInstance set(PolicyPage page, List<PolicyDefault> keys, String key, String jurisdiction);

        /** @param applicable whether it may be applied to clocks that run */
        static native TemplateInstance policy(Policy policy, boolean applicable);

        static native TemplateInstance applications(PolicyApplicationPage page, String jurisdiction);
    }

    private final PoliciesApi policies;
    private final Rules rules;
    private final OwnRegion own;

    PoliciesResource(@RestClient PoliciesApi policies, Rules rules, OwnRegion own) {
        this.policies = policies;
        this.rules = rules;
        this.own = own;
    }

    /** What holds in a region today; in the own one, if none is named. */
    @GET
    public TemplateInstance held(@RestQuery String region) throws ApiException {
        String shown = Given.orNull(region) == null ? own.code() : region.strip();
        String jurisdiction = shown == null ? Held.DEFAULT : shown;
        return Pages.held(jurisdiction, rules.heldIn(jurisdiction), rules.coming(jurisdiction));
    }

    /** All that were ever set. */
    @GET
    @Path("/set")
    public TemplateInstance set(@RestQuery String key, @RestQuery String jurisdiction, @RestQuery String cursor)
            throws ApiException {
        return Pages.set(
                policies.listPolicies(Given.orNull(cursor), Given.orNull(jurisdiction), Given.orNull(key), SHOWN, null),
                rules.keys(),
                key,
                jurisdiction);
    }

    @GET
    @Path("/applications")
    public TemplateInstance applications(@RestQuery String jurisdiction, @RestQuery String cursor) throws ApiException {
        return Pages.applications(
                policies.listPolicyApplications(Given.orNull(cursor), Given.orNull(jurisdiction), SHOWN, null),
                jurisdiction);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance policy(@RestPath UUID id) throws ApiException {
        Policy policy = policies.getPolicy(id, null);
        return Pages.policy(policy, applicable(policy));
    }

    private boolean applicable(Policy policy) throws ApiException {
        PolicyDefault key = rules.key(policy.getKey());
        return key != null && key.getApplicable() && !policy.getEffectiveFrom().isAfter(rules.today());
    }
}
