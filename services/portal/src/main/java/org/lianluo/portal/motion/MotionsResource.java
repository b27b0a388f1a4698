package org.lianluo.portal.motion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.MotionsApi;
import org.lianluo.client.model.MotionPage;
import org.lianluo.client.model.MotionStatus;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;

/** Motions for whoever signs them, and for the organs that decide on them (代表议案). */
@Path("/motions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"DEPUTY", "PRESIDIUM", "INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING", "GOV_OFFICE"})
public class MotionsResource {

    private static final int PAGE = 50;

    /** What the list is narrowed to, as the address has it; empty for anything. */
    public record Filter(String list, String status, String term, String session) {

        public boolean isToDo() {
            return "todo".equals(list);
        }
    }

    @CheckedTemplate(basePath = "motion")
    static class Pages {
        private Pages() {}

        static native TemplateInstance motions(MotionPage page, Filter filter);

        static native TemplateInstance motion(MotionFile file);
    }

    private final MotionsApi motions;
    private final MotionFiles files;

    MotionsResource(@RestClient MotionsApi motions, MotionFiles files) {
        this.motions = motions;
        this.files = files;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String list,
            @RestQuery String status,
            @RestQuery String term,
            @RestQuery String session,
            @RestQuery String cursor)
            throws ApiException {
        Filter filter = new Filter(list, status, term, session);
        return Pages.motions(
                motions.listMotions(
                        Given.orNull(cursor),
                        PAGE,
                        null,
                        Read.number("session", session),
                        Given.code(MotionStatus.class, status),
                        Read.number("term", term),
                        filter.isToDo() ? true : null),
                filter);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return files.page(id);
    }

    static String pathOf(UUID id) {
        return "/motions/" + id;
    }
}
