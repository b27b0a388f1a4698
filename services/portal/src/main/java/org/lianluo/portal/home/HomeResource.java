package org.lianluo.portal.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where a visit begins: for everybody, and after signing in. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    @CheckedTemplate(basePath = "home")
    static class Pages {
        private Pages() {}

        static native TemplateInstance start();

        static native TemplateInstance work();

        static native TemplateInstance design();
    }

    @GET
    public TemplateInstance start() {
        return Pages.start();
    }

    /** What the roles of the account open. */
    @GET
    @Path("work")
    @Authenticated
    public TemplateInstance work() {
        return Pages.work();
    }

    /** Every part of the design system. */
    @GET
    @Path("design")
    public TemplateInstance design() {
        return Pages.design();
    }
}
