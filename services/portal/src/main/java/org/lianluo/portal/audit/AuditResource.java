package org.lianluo.portal.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What auditors and security administrators begin with (审计). */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"AUDITOR", "SECURITY_ADMIN"})
public class AuditResource {

    @CheckedTemplate(basePath = "audit")
    static class Pages {
        private Pages() {}

        static native TemplateInstance audit();
    }

    @GET
    public TemplateInstance audit() {
        return Pages.audit();
    }
}
