package org.lianluo.portal.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Help for auditors and security administrators. */
@Path("/help/audit")
@Produces(MediaType.TEXT_HTML)
public class AuditHelpResource {

    @CheckedTemplate(basePath = "help")
    static class Pages {
        private Pages() {}

        static native TemplateInstance audit();
    }

    @GET
    public TemplateInstance help() {
        return Pages.audit();
    }
}
