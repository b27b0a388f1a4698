package org.lianluo.portal.directory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Help for whoever keeps directories and rules. */
@Path("/help/directory")
@Produces(MediaType.TEXT_HTML)
public class DirectoryHelpResource {

    @CheckedTemplate(basePath = "help")
    static class Pages {
        private Pages() {}

        static native TemplateInstance directory();
    }

    @GET
    public TemplateInstance help() {
        return Pages.directory();
    }
}
