package org.lianluo.portal.office;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.SuggestionPage;

/** What waits for the intake office: suggestions to register, and those to hand to units (登记与交办). */
@Path("/office/registration")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("INTAKE_OFFICER")
public class RegistrationResource {

    @CheckedTemplate(basePath = "office")
    static class Pages {
        private Pages() {}

        static native TemplateInstance registration(SuggestionPage page, boolean assigning);
    }

    private final SuggestionList list;

    RegistrationResource(SuggestionList list) {
        this.list = list;
    }

    @GET
    public TemplateInstance submitted(@RestQuery String cursor) throws ApiException {
        return Pages.registration(list.inStatus("SUBMITTED", cursor), false);
    }

    /** Registered, and for the caller to assign: for the government office once it was handed over. */
    @GET
    @Path("/assigning")
    @RolesAllowed({"INTAKE_OFFICER", "GOV_OFFICE"})
    public TemplateInstance registered(@RestQuery String cursor) throws ApiException {
        return Pages.registration(list.toAssign(cursor), true);
    }
}
