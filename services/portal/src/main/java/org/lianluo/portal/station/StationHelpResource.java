package org.lianluo.portal.station;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Help for the staff of a liaison station. */
@Path("/help/station")
@Produces(MediaType.TEXT_HTML)
public class StationHelpResource {

    @CheckedTemplate(basePath = "help")
    static class Pages {
        private Pages() {}

        static native TemplateInstance station();
    }

    @GET
    public TemplateInstance help() {
        return Pages.station();
    }
}
