package org.lianluo.portal.kiosk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Help for a kiosk. */
@Path("/help/kiosk")
@Produces(MediaType.TEXT_HTML)
public class HelpKioskResource {

    @CheckedTemplate(basePath = "help")
    static class Pages {
        private Pages() {}

        static native TemplateInstance kiosk();
    }

    @GET
    public TemplateInstance show() {
        return Pages.kiosk();
    }
}
