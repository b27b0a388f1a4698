package org.lianluo.portal.visitor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where help begins (帮助). */
@Path("/help")
@Produces(MediaType.TEXT_HTML)
public class HelpResource {

    @CheckedTemplate(basePath = "help")
    static class Pages {
        private Pages() {}

        static native TemplateInstance index();
    }

    @GET
    public TemplateInstance show() {
        return Pages.index();
    }
}
