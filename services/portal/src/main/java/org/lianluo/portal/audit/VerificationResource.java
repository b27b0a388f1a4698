package org.lianluo.portal.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.AuditApi;
import org.lianluo.client.model.AuditVerdict;

/**
 * Verifies the trail of a service. That reads all of it and adds a row, so it is done when somebody asks for it and not
 * whenever the page is drawn.
 */
@Path("/audit/verifications")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("SECURITY_ADMIN")
public class VerificationResource {

    @CheckedTemplate(basePath = "audit")
    static class Pages {
        private Pages() {}

        /** @param verdict null before it was asked for */
        static native TemplateInstance verification(String service, AuditVerdict verdict);
    }

    private final AuditApi audit;

    VerificationResource(@RestClient AuditApi audit) {
        this.audit = audit;
    }

    @GET
    @Path("/{service}")
    public TemplateInstance ask(@RestPath String service) {
        TrailResource.of(service);
        return Pages.verification(service, null);
    }

    @POST
    @Path("/{service}")
    public TemplateInstance verify(@RestPath String service) throws ApiException {
        return Pages.verification(service, TrailResource.of(service).verdict(audit));
    }
}
