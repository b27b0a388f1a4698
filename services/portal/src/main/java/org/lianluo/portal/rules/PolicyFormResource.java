package org.lianluo.portal.rules;

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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.PoliciesApi;
import org.lianluo.client.model.PolicyDefault;
import org.lianluo.client.model.PolicyPreviewPage;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;

/** Sets a rule of a place: first which one, then its value (设定规则). What it would mean can be seen before. */
@Path("/directory/policies/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
public class PolicyFormResource {

    static final String PREVIEW = "preview";
    static final int PREVIEWED = 200;

    @CheckedTemplate(basePath = "rules")
    static class Pages {
        private Pages() {}

        static native TemplateInstance choose(List<PolicyDefault> keys);

        /** @param cases that the change would concern; null before somebody asked */
        static native TemplateInstance form(Change change, PolicyPreviewPage cases);
    }

    private final PoliciesApi policies;
    private final Rules rules;
    private final OwnRegion region;
    private final Sending sending;

    PolicyFormResource(@RestClient PoliciesApi policies, Rules rules, OwnRegion region, Sending sending) {
        this.policies = policies;
        this.rules = rules;
        this.region = region;
        this.sending = sending;
    }

    /** @param rule its key; empty for the page where it is chosen */
    @GET
    public TemplateInstance enter(@RestQuery String rule) throws ApiException {
        PolicyDefault chosen = rules.key(rule);
        return chosen == null ? Pages.choose(rules.keys()) : Pages.form(Change.of(chosen, region.code()), null);
    }

    @POST
    public Response enter(
            @RestForm String key,
            @RestForm String act,
            @RestForm String rule,
            @RestForm String jurisdiction,
            @RestForm String value,
            @RestForm String unit,
            @RestForm String basis,
            @RestForm String effectiveFrom)
            throws ApiException {
        Change change = new Change(rules.key(rule), jurisdiction, value, unit, basis, effectiveFrom);
        Sending.Page again = () -> change.rule() == null ? Pages.choose(rules.keys()) : Pages.form(change, null);
        if (PREVIEW.equals(act)) {
            return sending.draw(
                    () -> Pages.form(change, policies.previewPolicies(change.preview(), null, PREVIEWED, key)), again);
        }
        return sending.send(() -> policies.setPolicy(change.details(), key), "/directory/policies", "entered", again);
    }
}
