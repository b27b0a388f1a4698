package org.lianluo.portal.visitor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Help for everybody. */
@Path("/help/visitor")
@Produces(MediaType.TEXT_HTML)
public class HelpVisitorResource {

    @CheckedTemplate(basePath = "help")
    static class Pages {
        private Pages() {}

        static native TemplateInstance visitor();
    }

    @GET
    public TemplateInstance show() {
        return Pages.visitor();
    }
}
