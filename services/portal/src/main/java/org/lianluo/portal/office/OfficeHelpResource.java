package org.lianluo.portal.office;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Help for the offices of a region. */
@Path("/help/office")
@Produces(MediaType.TEXT_HTML)
public class OfficeHelpResource {

    @CheckedTemplate(basePath = "help")
    static class Pages {
        private Pages() {}

        static native TemplateInstance office();
    }

    @GET
    public TemplateInstance help() {
        return Pages.office();
    }
}
