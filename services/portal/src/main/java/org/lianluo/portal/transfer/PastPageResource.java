package org.lianluo.portal.transfer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.PastSuggestionsApi;
import org.lianluo.client.model.PastSuggestion;
import org.lianluo.client.model.PastSuggestionPage;
import org.lianluo.client.model.PastSuggestionYear;
import org.lianluo.client.model.ReplyClass;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;

/** Suggestions of earlier years, as tables brought them (历年建议). */
@Path("/past-suggestions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING", "GOV_OFFICE", "DEPUTY"})
public class PastPageResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "transfer")
    static class Pages {
        private Pages() {}

        static native TemplateInstance past(
                PastSuggestionPage page, List<PastSuggestionYear> years, String title, String year, String replyClass);

        static native TemplateInstance pastOne(PastSuggestion p);
    }

    private final PastSuggestionsApi past;

    PastPageResource(@RestClient PastSuggestionsApi past) {
        this.past = past;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String title, @RestQuery String year, @RestQuery String replyClass, @RestQuery String cursor)
            throws ApiException {
        return Pages.past(
                past.listPastSuggestions(
                        Given.orNull(cursor),
                        null,
                        SHOWN,
                        Given.code(ReplyClass.class, replyClass),
                        Given.orNull(title),
                        Read.number("year", year)),
                past.getPastSuggestionFigures().getItems(),
                title,
                year,
                replyClass);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.pastOne(past.getPastSuggestion(id));
    }
}
