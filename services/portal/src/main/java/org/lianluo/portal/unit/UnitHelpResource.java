package org.lianluo.portal.unit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Help for a handling unit. */
@Path("/help/unit")
@Produces(MediaType.TEXT_HTML)
public class UnitHelpResource {

    @CheckedTemplate(basePath = "help")
    static class Pages {
        private Pages() {}

        static native TemplateInstance unit();
    }

    @GET
    public TemplateInstance help() {
        return Pages.unit();
    }
}
