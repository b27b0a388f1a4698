package org.lianluo.portal.directory;

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
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.PoliciesApi;
import org.lianluo.client.model.PolicyDefault;
import org.lianluo.client.model.PolicyDetails;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;

/** Sets a time limit (设定时限规则). */
@Path("/directory/policies/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
public class PolicyFormResource {

    @CheckedTemplate(basePath = "directory")
    static class Pages {
        private Pages() {}

        static native TemplateInstance policyForm(List<PolicyDefault> keys, String region);
    }

    private final PoliciesApi policies;
    private final OwnRegion region;
    private final Sending sending;

    PolicyFormResource(@RestClient PoliciesApi policies, OwnRegion region, Sending sending) {
        this.policies = policies;
        this.region = region;
        this.sending = sending;
    }

    @GET
    public TemplateInstance enter() throws ApiException {
        return Pages.policyForm(policies.listPolicyDefaults(null).getItems(), region.code());
    }

    /** @param value a number, of which {@code unit} says what it counts */
    @POST
    public Response enter(
            @RestForm String key,
            @RestForm String jurisdiction,
            @RestForm String limit,
            @RestForm String value,
            @RestForm String unit,
            @RestForm String effectiveFrom)
            throws ApiException {
        return sending.send(
                () -> {
                    Integer number = Read.number("value", value);
                    policies.setPolicy(
                            new PolicyDetails()
                                    .withJurisdiction(Given.orNull(jurisdiction))
                                    .withKey(Given.orNull(limit))
                                    .withValue(number == null || Given.orNull(unit) == null ? null : number + unit)
                                    .withEffectiveFrom(Read.day("effectiveFrom", effectiveFrom)),
                            key);
                    return Sending.done("/directory/policies", "entered");
                },
                this::enter);
    }
}
