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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.PoliciesApi;
import org.lianluo.client.model.Policy;
import org.lianluo.client.model.PolicyApplicationRequest;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;

/** Applies a rule to clocks that run already, which is an act of its own (适用于进行中的期限). */
@Path("/directory/policies/{id}/application")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "SYSTEM_ADMIN"})
public class ApplyingResource {

    @CheckedTemplate(basePath = "rules")
    static class Pages {
        private Pages() {}

        static native TemplateInstance apply(Policy policy);
    }

    private final PoliciesApi policies;
    private final Sending sending;

    ApplyingResource(@RestClient PoliciesApi policies, Sending sending) {
        this.policies = policies;
        this.sending = sending;
    }

    @GET
    public TemplateInstance apply(@RestPath UUID id) throws ApiException {
        return Pages.apply(policies.getPolicy(id, null));
    }

    /** @param confirmed that they have read what it does */
    @POST
    public Response apply(@RestPath UUID id, @RestForm String key, @RestForm String reason, @RestForm boolean confirmed)
            throws ApiException {
        return sending.send(
                () -> {
                    Read.ticked("confirmed", confirmed);
                    policies.applyPolicy(
                            new PolicyApplicationRequest().withPolicyId(id).withReason(Given.orNull(reason)), key);
                },
                "/directory/policies/applications",
                "applied",
                () -> apply(id));
    }
}
