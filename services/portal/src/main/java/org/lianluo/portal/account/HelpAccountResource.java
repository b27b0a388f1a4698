package org.lianluo.portal.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Help for a constituent with an account. */
@Path("/help/account")
@Produces(MediaType.TEXT_HTML)
public class HelpAccountResource {

    @CheckedTemplate(basePath = "help")
    static class Pages {
        private Pages() {}

        static native TemplateInstance account();
    }

    @GET
    public TemplateInstance show() {
        return Pages.account();
    }
}
