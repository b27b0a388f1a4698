package org.lianluo.portal.deputy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Help for a deputy. */
@Path("/help/deputy")
@Produces(MediaType.TEXT_HTML)
public class DeputyHelpResource {

    @CheckedTemplate(basePath = "help")
    static class Pages {
        private Pages() {}

        static native TemplateInstance deputy();
    }

    @GET
    public TemplateInstance help() {
        return Pages.deputy();
    }
}
